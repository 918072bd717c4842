import type { HandOver } from '../hand-over/hand-over';
import { FirstOf } from '../parts/first-of';
import { Fold } from '../parts/fold';
import type { FindingGroup } from './finding-groups';
import { LeadLine } from './lead-line';
import { useWords } from './words';

const FIRST = 5;
const STEP = 20;

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly leads: HandOver;
}

/** What the check found, by kind: where, what stands there, and what would be right. */
export function FindingsView({ groups, leads }: Props) {
  const m = useWords();
  return (
    <>
      {groups.map(({ title, todo, findings }) => (
        <div key={title} class="card stack">
          <Fold title={<b>{title}</b>} count={findings.length}>
            {() => (
              <FirstOf
                first={FIRST}
                step={STEP}
                items={findings.map(({ row, found }) => (
                  <LeadLine key={row} leads={leads} row={row}>
                    {found && m.foundText(found)}
                  </LeadLine>
                ))}
              />
            )}
          </Fold>
          <p class="soft">{todo}</p>
        </div>
      ))}
    </>
  );
}
