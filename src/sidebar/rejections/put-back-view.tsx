import { useState } from 'preact/hooks';
import { findLate, isLater, monthsOn } from '../../domain/rejections/put-back';
import { formatDay } from '../../domain/values/day';
import { type Choice, isChosen, seenLead, withChosen } from '../hand-over/choice';
import { answerAt, DecidedLead } from '../hand-over/decided-lead';
import type { HandOver } from '../hand-over/hand-over';
import { MembersOnly, useMayHandOver } from '../hand-over/members-only';
import { useChange } from '../hand-over/use-change';
import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import { FirstOf } from '../parts/first-of';
import { focusSoon } from '../parts/focus';
import { Fold } from '../parts/fold';
import { Labelled } from '../parts/labelled';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../session/sidebar-context';

/** At most 10 leads are listed at first. */
const FIRST_LISTED = 10;
/** A lead is proposed to come up again 3 months from today. */
const MONTHS_ON = 3;

/** Puts rejected leads whose time has not come back, to come up again on a day. */
export function PutBackView({ handOver }: { readonly handOver: HandOver }) {
  const { session, sheet, calendar, rejections: m } = useSidebar();
  const change = useChange();
  const may = useMayHandOver();
  const { leads, records, reasons } = handOver;
  const [choice, setChoice] = useState<Choice>(new Map());
  const [day, setDay] = useState(() => monthsOn(sheet.today, MONTHS_ON));
  const [isWrong, setWrong] = useState(false);
  const { ready, waiting } = findLate(records, reasons);
  const seen = ready.map((row) => seenLead(leads.rows, row));
  const chosen = seen.filter((lead) => isChosen(choice, lead, true));
  const putBack = async () => {
    const isGood = isLater(day, sheet.today);
    setWrong(!isGood);
    if (!isGood) return focusSoon('come-up-on');
    const done = m.putBackDone(chosen.length, day);
    await change.run(() => session.ask('recycle', { leads: chosen, on: day }), done);
    focusSoon('put-back-run', 'put-back');
  };
  const dayOf = (row: number) => {
    const date = records[row]?.recycleOn ?? null;
    return date === null ? '' : formatDay(calendar(date));
  };
  return (
    <section aria-labelledby="put-back">
      <h2 id="put-back" class="big" tabIndex={-1}>
        {m.putBackTitle}
      </h2>
      {ready.length === 0 ? (
        <p class="soft">{waiting.length > 0 ? m.allWaiting : m.nothingToPutBack}</p>
      ) : (
        <>
          <p class="soft">{m.putBackHelp}</p>
          <FirstOf
            first={FIRST_LISTED}
            items={seen.map((lead) => (
              <label key={lead.row} class="pick">
                <input
                  type="checkbox"
                  checked={isChosen(choice, lead, true)}
                  disabled={change.busy}
                  onChange={({ currentTarget }) =>
                    setChoice(withChosen(choice, [lead], currentTarget.checked))
                  }
                />
                <span>
                  <DecidedLead leads={handOver} row={lead.row}>
                    {answerAt(handOver, lead.row)}
                  </DecidedLead>
                </span>
              </label>
            ))}
          />
          <Labelled id="come-up-on" label={m.comeUpOn} faults={isWrong ? [m.dayMissing] : []}>
            <TextInput id="come-up-on" type="date" value={day} invalid={isWrong} onChange={setDay} />
          </Labelled>
          <MembersOnly />
          <Button
            id="put-back-run"
            disabled={change.busy || chosen.length === 0 || !may}
            onClick={() => void putBack()}
          >
            {m.putBack(chosen.length)}
          </Button>
        </>
      )}
      <ActTold act={change} />
      {waiting.length > 0 && (
        <div class="card stack">
          <Fold title={m.waiting} count={waiting.length}>
            {() => (
              <FirstOf
                first={FIRST_LISTED}
                items={waiting.map((row) => (
                  <DecidedLead key={row} leads={handOver} row={row}>
                    {m.waitsUntil(dayOf(row))}
                  </DecidedLead>
                ))}
              />
            )}
          </Fold>
        </div>
      )}
    </section>
  );
}
