import { casesOf } from '../../domain/insight/case';
import type { HandOver } from '../hand-over/hand-over';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import { likelyWon, type OutcomeSource, outcomeColumns } from './history';
import type { Loaded } from './job';
import { useWords } from './window';

interface Props {
  readonly handOver: HandOver;
  readonly source: OutcomeSource | null;
  readonly loaded: Loaded | null;
  onChange(source: OutcomeSource | null): void;
}

/** What became of the leads, and which column tells it. */
export function OutcomesView({ handOver, source, loaded, onChange }: Props) {
  const m = useWords();
  const { common } = useSidebar();
  const columns = outcomeColumns(handOver.leads);
  const own = columns.find(({ header }) => header === source?.header);
  const counts = loaded && casesOf(loaded.history).counts;
  const choose = (value: string) => {
    if (value === '') return onChange(null);
    if (value === 'hand-over') return onChange({ header: '', won: '' });
    const header = value.slice(1);
    const values = columns.find((column) => column.header === header)?.values ?? [];
    onChange({ header, won: likelyWon(values) });
  };
  const kinds = ['won', 'lost', 'rejected', 'open', 'never'] as const;
  const hasEnded = counts !== null && counts.won + counts.lost + counts.rejected > 0;
  return (
    <section aria-labelledby="insight-outcomes">
      <h2 id="insight-outcomes" class="big">
        {m.outcomes}
      </h2>
      <p class="soft">{m.outcomesHelp}</p>
      <Labelled id="insight-source" label={m.told}>
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
            onChange={({ currentTarget }) => onChange({ ...source, won: currentTarget.value })}
          >
            <option value="">{m.choose}</option>
            {own.values.map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        </Labelled>
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
          {counts.immature > 0 && <p class="soft">{m.immature(counts.immature)}</p>}
        </>
      ) : (
        <NoticeCard tone="info" title={m.noOutcomes}>
          {m.noOutcomesDo}
        </NoticeCard>
      )}
    </section>
  );
}
