import { casesOf } from '../../domain/insight/columns/case';
import type { Loaded } from '../../domain/insight/outcomes/history';
import { MOST_VALUES, outcomeColumns } from '../../domain/insight/outcomes/outcome-column';
import {
  BY_HAND_OVER,
  isByHandOver,
  meaningOf,
  type OutcomeSource,
} from '../../domain/insight/outcomes/outcome-source';
import type { HandOver } from '../hand-over/hand-over';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { ToLabelling } from '../parts/to-labelling';
import { useSidebar } from '../session/sidebar-context';
import { OutcomeColumnForm } from './outcome-column-form';

interface Props {
  readonly handOver: HandOver;
  readonly source: OutcomeSource | null;
  readonly loaded: Loaded | null;
  onChange(source: OutcomeSource | null): void;
}

/** Tells what became of the leads, and asks which columns tell it. */
export function OutcomesView({ handOver, source, loaded, onChange }: Props) {
  const { calendar, insight: m } = useSidebar();
  const columns = outcomeColumns(handOver.leads, calendar);
  const asked = source?.columns ?? [];
  const rest = columns.filter(({ header }) => !asked.some((one) => one.header === header));
  const meaning = (value: string) => {
    const chosen = columns.find(({ header }) => header === value.slice(1));
    return chosen === undefined ? [] : [meaningOf(chosen)];
  };
  const choose = (value: string) => {
    if (value === 'hand-over') return onChange(BY_HAND_OVER);
    const chosen = meaning(value);
    onChange(chosen.length === 0 ? null : { columns: chosen });
  };
  const replace = (header: string, by: OutcomeSource['columns']) =>
    onChange({ columns: asked.flatMap((one) => (one.header === header ? by : [one])) });
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
          value={source === null ? '' : isByHandOver(source) ? 'hand-over' : `:${asked[0]?.header}`}
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
      {asked.map((one) => {
        const column = columns.find(({ header }) => header === one.header);
        return column === undefined ? null : (
          <OutcomeColumnForm
            key={one.header}
            id={`insight-means-${columns.indexOf(column)}`}
            {...{ column }}
            meaning={one}
            onChange={(changed) => replace(one.header, [changed])}
            onRemove={asked.length > 1 ? () => replace(one.header, []) : null}
          />
        );
      })}
      {asked.length > 0 && rest.length > 0 && (
        <Labelled id="insight-another" label={m.another} hint={m.anotherHelp}>
          <select
            id="insight-another"
            class="input"
            value=""
            onChange={({ currentTarget }) =>
              onChange({ columns: [...asked, ...meaning(currentTarget.value)] })
            }
          >
            <option value="">{m.choose}</option>
            {rest.map(({ header }) => (
              <option key={header} value={`:${header}`}>
                {header}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      <Counted isByColumns={asked.length > 0} loaded={loaded} />
    </section>
  );
}

const KINDS = ['won', 'lost', 'rejected', 'open', 'never'] as const;

interface CountedProps {
  /** True where columns of the team's own tell the outcomes. */
  readonly isByColumns: boolean;
  readonly loaded: Loaded | null;
}

/** Tells how many leads ended how, and what is not counted. */
function Counted({ isByColumns, loaded }: CountedProps) {
  const { common, insight: m } = useSidebar();
  const counts = loaded && casesOf(loaded.history).counts;
  const ahead = (loaded?.ahead ?? []).map(({ header, leads }) => (
    <NoticeCard key={header} tone="warning">
      {m.ahead(header, leads)}
    </NoticeCard>
  ));
  if (counts === null || counts.won + counts.lost + counts.rejected === 0)
    return (
      <>
        {ahead}
        <NoticeCard tone="info" title={m.noOutcomes}>
          {m.noOutcomesDo}
          <ToLabelling />
        </NoticeCard>
      </>
    );
  return (
    <>
      {KINDS.filter((kind) => counts[kind] > 0 || kind === 'won').map((kind) => (
        <div key={kind} class="line">
          <span class="grow">{kind === 'never' && isByColumns ? m.noneYet : m[kind]}</span>
          <b>{common.amount(counts[kind])}</b>
        </div>
      ))}
      {ahead}
      {counts.lost + counts.rejected === 0 && (
        <NoticeCard tone="info" title={m.oneOutcome}>
          {m.oneOutcomeDo}
        </NoticeCard>
      )}
      {counts.immature > 0 && <p class="soft">{m.immature(counts.immature)}</p>}
    </>
  );
}
