import type { Effect } from '../../rpc/contract';
import { signedCount, toneOf } from '../saying/signed-count';
import { useSidebar } from '../session/sidebar-context';
import { MovedSideView } from './moved-side-view';

/** Shows what a version does to the leads, compared with the version in force. */
export function EffectView({ effect }: { readonly effect: Effect }) {
  const { common, thresholds, effect: m, wordFindings } = useSidebar();
  const { ready, lacking, enter, leave, grades } = effect;
  const [before, after] = ready;
  return (
    <div class="card stack">
      <div class="line">
        <span>{thresholds.ready}</span>
        <span>
          {before !== null && `${common.amount(before)} → `}
          <b>{common.leads(after)}</b>{' '}
          {before !== null && <b class={`tone ${toneOf(after - before)}`}>{signedCount(after - before)}</b>}
        </span>
      </div>
      {lacking.length > 0 && <p class="issue warning">{m.lacking(lacking.join(wordFindings.comma))}</p>}
      <MovedSideView side={enter} title={m.enter(enter.count)} tone="good" />
      <MovedSideView side={leave} title={m.leave(leave.count)} tone="bad" />
      <table>
        <thead>
          <tr>
            <th>{thresholds.grade}</th>
            <th class="number">{m.before}</th>
            <th class="number">{m.after}</th>
          </tr>
        </thead>
        <tbody>
          {grades.map((grade) => (
            <tr key={grade.name}>
              <th scope="row">{grade.name || m.noGrade}</th>
              <td class="number">{grade.before === null ? '–' : common.amount(grade.before)}</td>
              <td class="number">{common.amount(grade.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
