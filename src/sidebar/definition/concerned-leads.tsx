import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { FirstOf } from '../parts/first-of';
import { LeadLine } from '../parts/lead-line';
import { useSidebar } from '../session/sidebar-context';
import type { Concern } from '../session/state';

/** So many leads are listed at first, and so many more each time that more are asked for. */
const FIRST_LISTED = 3;
const LISTED_MORE = 20;
/** Pixels that the status and the tabs take at the top of the page when the card is scrolled to. */
const TOP = '84px';

/** Above the editor of a criterion: the leads for whose sake it was opened. */
export function ConcernedLeads({ criterion, leads }: Concern) {
  const { common, rejections: m } = useSidebar();
  const [isClosed, setClosed] = useState(false);
  const card = useRef<HTMLElement>(null);
  // After the editor below has scrolled to itself.
  useEffect(() => {
    const drawn = requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(drawn);
  }, []);
  if (isClosed) return null;
  const title = m.concerned(criterion, leads.length);
  return (
    <section ref={card} class="tint info" aria-label={title} style={{ scrollMarginTop: TOP }}>
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
