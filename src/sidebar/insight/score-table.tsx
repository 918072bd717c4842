import type { Backtest } from '../../domain/insight/backtest';
import { useSidebar } from '../sidebar-context';
import { useWords } from './window';

const HATCHED = 'repeating-linear-gradient(135deg, transparent 0 4px, var(--line) 4px 6px)';

/** Every score as a row: how many leads, how many won with the interval as a bar, rejected, and what a threshold there misses. */
export function ScoreTable({ backtest, threshold }: { backtest: Backtest; threshold: number }) {
  const m = useWords();
  const { common } = useSidebar();
  const { rows, step } = backtest;
  const most = Math.max(...rows.map(({ winRate }) => winRate?.high ?? 0), 0.01);
  return (
    <>
      {step > 0 && <p class="soft">{m.rowsTogether(step)}</p>}
      <table style={{ width: '100%', borderCollapse: 'collapse', fontSize: '11px' }}>
        <thead>
          <tr>
            {[m.score, m.leads, m.wonShare, m.rejectedShare, m.missed].map((title) => (
              <th key={title} scope="col" style={{ textAlign: 'right', fontWeight: 500 }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr
              key={row.score}
              title={
                row.winRate === null
                  ? m.noEvidence
                  : `${m.interval(row.winRate.low, row.winRate.high)} · ${m.cumulative} ${common.amount(row.leadsFrom)}`
              }
              style={{
                textAlign: 'right',
                borderTop: '1px solid var(--line)',
                borderBottom: at === threshold ? '2px solid var(--accent)' : '',
                background: row.isUnknown ? HATCHED : '',
              }}
            >
              <th scope="row">{row.score}</th>
              <td>{common.amount(row.leads)}</td>
              <td style={{ width: '38%' }}>
                {row.winRate === null ? (
                  <span class="soft">–</span>
                ) : (
                  <>
                    {m.percent(row.winRate.rate)}
                    <div style={{ position: 'relative', height: '5px' }} aria-hidden="true">
                      <div
                        style={{
                          position: 'absolute',
                          right: 0,
                          height: '5px',
                          width: `${(row.winRate.rate / most) * 100}%`,
                          background: 'var(--accent)',
                          opacity: 0.45,
                        }}
                      />
                      <div
                        style={{
                          position: 'absolute',
                          top: '2px',
                          height: '1px',
                          right: `${(row.winRate.low / most) * 100}%`,
                          width: `${((row.winRate.high - row.winRate.low) / most) * 100}%`,
                          background: 'currentColor',
                        }}
                      />
                    </div>
                  </>
                )}
              </td>
              <td>{row.rejectionRate === null ? '–' : m.percent(row.rejectionRate.rate)}</td>
              <td>{common.amount(row.missed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.some(({ isUnknown }) => isUnknown) && <p class="soft">{m.noEvidenceDo}</p>}
    </>
  );
}
