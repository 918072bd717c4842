import { useEffect, useRef, useState } from 'preact/hooks';
import type { HandOver } from '../hand-over/hand-over';
import { FirstOf } from '../parts/first-of';
import { IconButton } from '../parts/icon-button';
import { useSidebar } from '../session/sidebar-context';
import { LeadLine } from './lead-line';
import { useWords } from './words';

const FIRST = 3;
const STEP = 20;

interface Props {
  readonly criterion: string;
  readonly rows: readonly number[];
  readonly leads: HandOver;
}

/** Told above the editor of a criterion: the leads for whose sake it was opened. */
export function ConcernedLeads({ criterion, rows, leads }: Props) {
  const { common } = useSidebar();
  const m = useWords();
  const [closed, setClosed] = useState(false);
  const card = useRef<HTMLElement>(null);
  // After the editor below has scrolled to itself.
  useEffect(() => {
    const drawn = requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(drawn);
  }, []);
  if (closed) return null;
  const title = m.concerned(criterion, rows.length);
  return (
    <section ref={card} class="tint info" aria-label={title} style={{ scrollMarginTop: '84px' }}>
      <div class="line">
        <b class="grow">{title}</b>
        <IconButton icon="close" label={common.close} onClick={() => setClosed(true)} />
      </div>
      <FirstOf
        first={FIRST}
        step={STEP}
        items={rows.map((row) => (
          <LeadLine key={row} leads={leads} row={row}>
            {[leads.stamps[row]?.reason, leads.stamps[row]?.note].filter(Boolean).join(' · ')}
          </LeadLine>
        ))}
      />
    </section>
  );
}
