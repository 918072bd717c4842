import { Button } from '../parts/button';
import { FirstOf } from '../parts/first-of';
import { Fold } from '../parts/fold';
import { useSidebar } from '../session/sidebar-context';

/** At most 20 leads are listed at first. */
const FIRST_LISTED = 20;

interface Props {
  /** 0-based. */
  readonly rows: readonly number[];
  readonly nameOf: (row: number) => { readonly name: string; readonly row: number };
  readonly isOverdue: (row: number) => boolean;
  readonly onPick: (row: number) => void;
}

/** The other leads that wait, each to be answered next at a press. */
export function WaitingList({ rows, nameOf, isOverdue, onPick }: Props) {
  const { common, rejections, answer: m } = useSidebar();
  if (rows.length === 0) return null;
  return (
    <div class="card stack">
      <Fold title={m.next} count={rows.length}>
        {() => (
          <FirstOf
            first={FIRST_LISTED}
            items={rows.map((row) => {
              const { name, row: place } = nameOf(row);
              return (
                <div key={row} class="line">
                  <Button class="link" onClick={() => onPick(row)}>
                    {name || common.unnamed}
                  </Button>
                  <span class="soft">
                    {rejections.row(place)} {isOverdue(row) && <span class="mark bad">{m.isOverdue}</span>}
                  </span>
                </div>
              );
            })}
          />
        )}
      </Fold>
    </div>
  );
}
