import { casesOf } from '../../domain/insight/columns/case';
import type { Loaded } from '../../domain/insight/outcomes/history';
import {
  MOST_VALUES,
  type OutcomeColumn,
  type OutcomeSource,
  outcomeColumns,
  sourceBy,
} from '../../domain/insight/outcomes/outcome-source';
import type { HandOver } from '../hand-over/hand-over';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { ToLabelling } from '../parts/to-labelling';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly handOver: HandOver;
  readonly source: OutcomeSource | null;
  readonly loaded: Loaded | null;
  onChange(source: OutcomeSource | null): void;
}

/** Tells what became of the leads, and asks which column tells it. */
export function OutcomesView({ handOver, source, loaded, onChange }: Props) {
  const { calendar, common, insight: m } = useSidebar();
  const columns = outcomeColumns(handOver.leads, calendar);
  const own = columns.find(({ header }) => header === source?.header);
  const counts = loaded && casesOf(loaded.history).counts;
  const choose = (value: string) => {
    if (value === '') return onChange(null);
    if (value === 'hand-over') return onChange({ header: '', won: '', lost: [] });
    const chosen = columns.find(({ header }) => header === value.slice(1));
    onChange(chosen === undefined ? null : sourceBy(chosen));
  };
  const kinds = ['won', 'lost', 'rejected', 'open', 'never'] as const;
  const hasEnded = counts !== null && counts.won + counts.lost + counts.rejected > 0;
  return (
    <section aria-labelledby="insight-outcomes">
      <h2 id="insight-outcomes" class="big">
        {m.outcomes}
      </h2>
      <p class="soft">{m.outcomesHelp}</p>
      <Labelled id="insight-source" label={m.told} hint={m.fewValues(MOST_VALUES)}>
        <select
          id="insight-source"
          class="input"
          value={source === null ? '' : source.header === '' ? 'hand-over' : `:${source.header}`}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{m.choose}</option>
          <option value="hand-over">{m.byHandOver}</option>
          {columns.map(({ header }) => (
            <option key={header} value={`:${header}`}>
              {header}
            </option>
          ))}
        </select>
      </Labelled>
      {source !== null && own !== undefined && (
        <Labelled id="insight-won" label={m.means} hint={m.meansHelp}>
          <select
            id="insight-won"
            class="input"
            value={source.won}
            onChange={({ currentTarget }) => onChange(sourceBy(own, currentTarget.value))}
          >
            <option value="">{m.choose}</option>
            {own.values.map(({ value }) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      {source !== null && own !== undefined && source.won !== '' && own.values.length > 1 && (
        <LostValues {...{ source, column: own, onChange }} />
      )}
      {hasEnded ? (
        <>
          {kinds
            .filter((kind) => counts[kind] > 0 || kind === 'won')
            .map((kind) => (
              <div key={kind} class="line">
                <span class="grow">{kind === 'never' && source?.header !== '' ? m.noneYet : m[kind]}</span>
                <b>{common.amount(counts[kind])}</b>
              </div>
            ))}
          {counts.lost + counts.rejected === 0 && (
            <NoticeCard tone="info" title={m.oneOutcome}>
              {m.oneOutcomeDo}
            </NoticeCard>
          )}
          {counts.immature > 0 && <p class="soft">{m.immature(counts.immature)}</p>}
        </>
      ) : (
        <NoticeCard tone="info" title={m.noOutcomes}>
          {m.noOutcomesDo}
          <ToLabelling />
        </NoticeCard>
      )}
    </section>
  );
}

interface LostProps {
  readonly source: OutcomeSource;
  readonly column: OutcomeColumn;
  onChange(source: OutcomeSource): void;
}

/** Asks which of the other values mean lost. */
function LostValues({ source, column, onChange }: LostProps) {
  const { insight: m } = useSidebar();
  return (
    <fieldset class="card">
      <legend class="told">{m.meansLost}</legend>
      <div aria-hidden="true">{m.meansLost}</div>
      <p class="soft">{m.meansLostHelp}</p>
      {column.values.map(({ value, leads }, at) =>
        value === source.won ? null : (
          <div key={value} class="line">
            <input
              id={`insight-lost-${at}`}
              type="checkbox"
              checked={source.lost.includes(value)}
              onChange={({ currentTarget }) => {
                const others = source.lost.filter((other) => other !== value);
                onChange({ ...source, lost: currentTarget.checked ? [...others, value] : others });
              }}
            />
            <label for={`insight-lost-${at}`} class="grow">
              {m.valueWith(value, leads)}
            </label>
          </div>
        ),
      )}
    </fieldset>
  );
}
