import { answeredOn } from '../../domain/hand-over/waiting';
import { readDayText } from '../../domain/values/day';
import { seenLead } from '../hand-over/choice';
import { answerAt, DecidedLead, leadAt } from '../hand-over/decided-lead';
import type { HandOver } from '../hand-over/hand-over';
import type { Change } from '../hand-over/use-change';
import { Button } from '../parts/button';
import { FirstOf } from '../parts/first-of';
import { Fold } from '../parts/fold';
import { useSidebar } from '../session/sidebar-context';

/** At most 10 answers are listed at first. */
const FIRST_LISTED = 10;

/** What who is signed in answered today, each to be taken back. */
export function AnsweredToday({
  handOver,
  change,
}: {
  readonly handOver: HandOver;
  readonly change: Change;
}) {
  const { session, sheet, inForce, calendar: sheetCalendar, common, answer: m } = useSidebar();
  const { records, leads } = handOver;
  const calendar = inForce.definition?.calendar ?? sheetCalendar;
  const today = readDayText(sheet.today);
  const rows = today === null ? [] : answeredOn(records, sheet.user, today, calendar);
  if (rows.length === 0) return null;
  const withdraw = (row: number, name: string) =>
    change.run(() => session.ask('withdraw', { lead: seenLead(leads.rows, row) }), m.takenBack(name));
  return (
    <div class="card stack">
      <Fold title={m.today} count={rows.length}>
        {() => (
          <FirstOf
            first={FIRST_LISTED}
            items={rows.map((row) => {
              const name = leadAt(handOver, row).name || common.unnamed;
              return (
                <div key={row} class="line">
                  <span class="grow">
                    <DecidedLead leads={handOver} row={row}>
                      {[records[row]?.decided, answerAt(handOver, row)].filter(Boolean).join(' · ')}
                    </DecidedLead>
                  </span>
                  <Button
                    class="link"
                    aria-label={m.takeBack(name)}
                    disabled={change.busy}
                    onClick={() => void withdraw(row, name)}
                  >
                    {m.takeBackShort}
                  </Button>
                </div>
              );
            })}
          />
        )}
      </Fold>
    </div>
  );
}
