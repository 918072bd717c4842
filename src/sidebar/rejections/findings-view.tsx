import type { HandOver } from '../hand-over/hand-over';
import { FirstOf } from '../parts/first-of';
import { Fold } from '../parts/fold';
import { useSidebar } from '../session/sidebar-context';
import { DecidedLead } from './decided-lead';
import type { FindingGroup } from './finding-groups';

const FIRST = 5;
const STEP = 20;

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly leads: HandOver;
}

/** What the check found, by kind: where, what stands there, and what would be right. */
export function FindingsView({ groups, leads }: Props) {
  const { rejections: m } = useSidebar();
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
                  <DecidedLead key={row} leads={leads} row={row}>
                    {found && m.foundText(found)}
                  </DecidedLead>
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
