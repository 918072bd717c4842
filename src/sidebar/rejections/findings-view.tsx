import { DecidedLead } from '../hand-over/decided-lead';
import type { HandOver } from '../hand-over/hand-over';
import { FirstOf } from '../parts/first-of';
import { Fold } from '../parts/fold';
import { useSidebar } from '../session/sidebar-context';
import type { FindingGroup } from './finding-groups';

/** 5 leads are listed at first, and 20 more each time that more are asked for. */
const FIRST_LISTED = 5;
const LISTED_MORE = 20;

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly leads: HandOver;
}

/** Tells what the check found, by kind: in which leads, what stands there, and what would be right. */
export function FindingsView({ groups, leads }: Props) {
  const { rejections: m } = useSidebar();
  return (
    <>
      {groups.map(({ title, todo, findings }) => (
        <div key={title} class="card stack">
          <Fold title={<b>{title}</b>} count={findings.length}>
            {() => (
              <FirstOf
                first={FIRST_LISTED}
                step={LISTED_MORE}
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
