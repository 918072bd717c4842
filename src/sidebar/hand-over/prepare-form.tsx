import { useMemo, useState } from 'preact/hooks';
import { HAND_OVER_COLUMNS, HAND_OVER_HEADINGS } from '../../domain/hand-over/hand-over-column';
import { guessReason, startingReasons } from '../../domain/rejections/starting-reasons';
import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';
import { findTakable, MOST_VALUES, type Takable } from './takable';
import { TakeForm } from './take-form';
import type { Change } from './use-change';

interface Props {
  readonly handOver: HandOver;
  readonly change: Change;
}

/** Shows what will be added to the sheet, and which of the team's own columns are used instead. */
export function PrepareForm({ handOver: { leads, places, reasons }, change }: Props) {
  const { session, language, calendar, inForce, handOver: m } = useSidebar();
  const found = useMemo(
    () => findTakable(leads, calendar).filter(({ column }) => places[column] === undefined),
    [leads, places, calendar],
  );
  const [taken, setTaken] = useState<readonly Takable[]>(found.filter(({ isLikely }) => isLikely));
  const names: readonly string[] = taken.map(({ column }) => column);
  const added = HAND_OVER_COLUMNS.filter((column) => places[column] === undefined && !names.includes(column));
  const own = taken.find(({ column }) => column === 'reason');
  const starting =
    own === undefined || own.values.length === 0
      ? startingReasons(language, inForce.definition)
      : own.values.slice(0, MOST_VALUES).map(({ value }) => guessReason(value, language, inForce.definition));
  const prepare = () =>
    change.run(
      () =>
        session.ask('prepareHandOver', {
          take: taken.map(({ column, header, values }) => ({
            column,
            header,
            words: Object.fromEntries(
              values.flatMap(({ value, means }) => (means === '' ? [] : [[value, means]])),
            ),
          })),
          reasons: starting,
        }),
      m.prepared,
    );
  return (
    <section>
      <p>{m.prepareHelp}</p>
      {found.map((one) => (
        <TakeForm
          key={one.column}
          found={one}
          taken={taken.find(({ column }) => column === one.column) ?? null}
          onChange={(next) =>
            setTaken([
              ...taken.filter(({ column }) => column !== one.column),
              ...(next === null ? [] : [next]),
            ])
          }
        />
      ))}
      <div class="card stack">
        <h2>{m.prepareAdds}</h2>
        <p>
          {added.map((column) => HAND_OVER_HEADINGS[column][language]).join(language === 'ja' ? '、' : ', ')}
        </p>
        {reasons.length === 0 && <p>{m.prepareReasons(starting.length)}</p>}
      </div>
      <Button class="primary" disabled={change.busy} onClick={() => void prepare()}>
        {m.prepare}
      </Button>
      <ActTold act={change} />
    </section>
  );
}
