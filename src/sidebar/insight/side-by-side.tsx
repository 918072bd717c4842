import { ratesFrom, type ScoreRow } from '../../domain/insight/backtest/backtest';
import { type NamedBacktest, sayLeft } from '../../domain/insight/backtest/backtest-sheet';
import type { Messages } from '../messages/messages';
import { useSidebar } from '../session/sidebar-context';
import { ScoreChart } from './score-chart';

type Line = (
  compared: NamedBacktest,
  row: ScoreRow,
  m: Messages['insight'],
  amount: (count: number) => string,
) => string;

/** `isMonthly`: counts are by month. `isLearned`: some of the outcomes were learned from. */
interface Kind {
  readonly isMonthly: boolean;
  readonly isLearned: boolean;
}

/** The lines that tell of a threshold. Each has its words, and its value for one definition. */
const LINES: readonly (readonly [words: (m: Messages['insight'], kind: Kind) => string, value: Line])[] = [
  [(m) => m.fromScore, (_, { score }) => String(score)],
  [
    (m, { isMonthly }) => (isMonthly ? m.leadsAMonth : m.leads),
    ({ backtest: { months } }, { leadsFrom }, _, amount) =>
      months === null ? amount(leadsFrom) : (leadsFrom / months).toFixed(1),
  ],
  [
    (m, { isLearned }) => (isLearned ? m.denominatorsLearned : m.denominators),
    ({ backtest: { rows, learned }, threshold }, { endedFrom }, _, amount) => {
      const taken = rows.slice(0, threshold + 1);
      const count = (kind: 'open' | 'never' | 'learned') => taken.reduce((sum, row) => sum + row[kind], 0);
      const known = [endedFrom, count('open'), count('never')];
      return (learned === 0 ? known : [...known, count('learned')]).map(amount).join(' · ');
    },
  ],
  [
    (m) => m.wonShare,
    ({ backtest }, row, m) => {
      const { won } = ratesFrom(row, backtest);
      return won === null ? m.unknown : `${m.percent(won.rate)} (${m.interval(won.low, won.high)})`;
    },
  ],
  [
    (m) => m.rejectedShare,
    ({ backtest }, row, m) => {
      const { rejected } = ratesFrom(row, backtest);
      return rejected === null ? m.unknown : m.percent(rejected.rate);
    },
  ],
  [
    (m) => m.missed,
    ({ backtest }, row, m, amount) => {
      const { missed } = ratesFrom(row, backtest);
      if (backtest.won === 0) return m.unknown;
      return missed === null ? amount(row.missed) : m.missedOf(amount(row.missed), m.percent(missed.rate));
    },
  ],
];

const sayCount = (leads: number, months: number | null) =>
  months === null ? String(leads) : (leads / months).toFixed(1);

function sayAt(
  value: Line,
  one: NamedBacktest,
  m: Messages['insight'],
  amount: (count: number) => string,
): string {
  const row = one.backtest.rows[one.threshold];
  return row === undefined ? '–' : value(one, row, m, amount);
}

/** Compares the definitions: what the threshold does, and a chart of what became of the leads at each score. */
export function SideBySide({ compared }: { readonly compared: readonly NamedBacktest[] }) {
  const { common, language, insight: m } = useSidebar();
  const kind: Kind = {
    isMonthly: compared.some(({ backtest }) => backtest.months !== null),
    isLearned: compared.some(({ backtest }) => backtest.learned > 0),
  };
  const most = Math.max(
    ...compared.flatMap(({ backtest }) => backtest.rows.map(({ winRate }) => winRate?.high ?? 0)),
    0.01,
  );
  return (
    <>
      <table class="card" id="insight-compared">
        <thead>
          <tr>
            <th scope="col" style={{ width: compared.length === 1 ? '110px' : '84px' }}>
              <span class="told">{m.threshold}</span>
            </th>
            {compared.map(({ name }) => (
              <th key={name} scope="col" style={{ width: 'auto' }}>
                {m[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINES.map(([words, value]) => (
            <tr key={words(m, kind)}>
              <th scope="row">{words(m, kind)}</th>
              {compared.map((one) => (
                <td key={one.name}>{sayAt(value, one, m, common.amount)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {compared
        .map((one) => sayLeft(one, language))
        .filter((left) => left !== '')
        .map((left) => (
          <p key={left} class="soft">
            {left}
          </p>
        ))}
      {compared
        .filter(({ threshold }) => threshold < 0)
        .map(({ name, backtest: { rows, months } }) => (
          <p key={name} class="soft">
            {m.noThreshold(m[name], sayCount(rows[0]?.leads ?? 0, months))}
          </p>
        ))}
      {compared.some(({ backtest }) => !backtest.isEnough && backtest.learned === 0) && (
        <p class="soft">{m.tooFewRates}</p>
      )}
      <p class="soft">{m.upTo(m.percent(most))}</p>
      <div class="line" style={{ alignItems: 'start' }}>
        {compared.map((one) => (
          <ScoreChart key={one.name} compared={one} most={most} isWide={compared.length === 1} />
        ))}
      </div>
      <p class="soft">{m.chartHelp}</p>
      {compared.some(
        ({ backtest }) => backtest.isEnough && backtest.rows.some(({ winRate }) => winRate === null),
      ) && <p class="soft">{m.noEvidenceDo}</p>}
      {compared.some(({ isUnseen }) => isUnseen) && <p class="soft">{m.unseen}</p>}
    </>
  );
}
