import type { Backtest, ScoreRow } from '../../domain/insight/backtest/backtest';
import type { Messages } from '../messages/messages';
import { useSidebar } from '../session/sidebar-context';

const HATCHED = 'repeating-linear-gradient(135deg, transparent 0 4px, var(--line) 4px 6px)';
const CELL = { padding: '3px 2px', textAlign: 'right', width: 'auto', overflowWrap: 'normal' } as const;

function sayWon({ winRate }: ScoreRow, m: Messages['insight']) {
  if (winRate === null) return <span class="soft">{m.noEvidence}</span>;
  return (
    <>
      {m.percent(winRate.rate)}
      <br />
      <span class="soft" style={{ whiteSpace: 'nowrap', fontSize: '11px' }}>
        {m.interval(winRate.low, winRate.high)}
      </span>
    </>
  );
}

/** Shows every score as a row: its leads, the shares won and rejected, and what a threshold at it would take and miss. */
export function ScoreTable({ backtest, threshold }: { backtest: Backtest; threshold: number }) {
  const { common, insight: m } = useSidebar();
  const { rows, step, months } = backtest;
  const count = (leads: number) =>
    months === null ? common.amount(leads) : (leads / months).toFixed(leads < months * 10 ? 1 : 0);
  const titles = [m.score, months === null ? m.leads : m.aMonth, m.wonShare, m.rejectedShare];
  return (
    <>
      {step > 0 && <p class="soft">{m.rowsTogether(step)}</p>}
      <table style={{ width: '100%', borderCollapse: 'collapse', fontSize: '11px' }}>
        <thead>
          <tr>
            {[...titles, m.cumulative, m.missed].map((title) => (
              <th key={title} scope="col" style={CELL}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr
              key={row.score}
              style={{
                borderBottom: at === threshold ? '2px solid var(--accent)' : '',
                background: row.winRate === null ? HATCHED : '',
              }}
            >
              <th scope="row" style={CELL}>
                {row.score}
              </th>
              <td style={CELL}>{count(row.leads)}</td>
              <td style={CELL}>{sayWon(row, m)}</td>
              <td style={CELL}>{row.rejectionRate === null ? '–' : m.percent(row.rejectionRate.rate)}</td>
              <td style={CELL}>{count(row.leadsFrom)}</td>
              <td style={CELL}>{common.amount(row.missed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
