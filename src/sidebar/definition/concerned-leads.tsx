import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { FirstOf } from '../parts/first-of';
import { LeadLine } from '../parts/lead-line';
import { useSidebar } from '../session/sidebar-context';
import type { Concern } from '../session/state';

/** 3 leads are listed at first, and 20 more each time that more are asked for. */
const FIRST_LISTED = 3;
const LISTED_MORE = 20;
/** The status and the tabs cover so much at the top of the page when the card is scrolled to. */
const COVERED_AT_TOP = '84px';

/** Lists, above the editor of a criterion, the leads for whose sake it was opened. */
export function ConcernedLeads({ criterion, leads }: Concern) {
  const { common, rejections: m } = useSidebar();
  const [isClosed, setClosed] = useState(false);
  const card = useRef<HTMLElement>(null);
  // One frame later, since the editor below scrolls to itself first.
  useEffect(() => {
    const drawn = requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(drawn);
  }, []);
  if (isClosed) return null;
  const title = m.concerned(criterion, leads.length);
  return (
    <section ref={card} class="tint info" aria-label={title} style={{ scrollMarginTop: COVERED_AT_TOP }}>
      <div class="line">
        <b class="grow">{title}</b>
        <IconButton icon="close" label={common.close} onClick={() => setClosed(true)} />
      </div>
      <FirstOf
        first={FIRST_LISTED}
        step={LISTED_MORE}
        items={leads.map(({ row, name, answer }) => (
          <LeadLine key={row} name={name} row={row}>
            {answer}
          </LeadLine>
        ))}
      />
    </section>
  );
}
