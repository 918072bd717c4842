import type { Cells } from '../../domain/values/cell';
import { PointsChip } from '../parts/points-chip';
import { sayVersion } from '../saying/say-version';
import { useSidebar } from '../session/sidebar-context';

/** A version's parts in words, to be read only. */
export function VersionInWords({ cells }: { readonly cells: Cells }) {
  const sidebar = useSidebar();
  return (
    <div class="card panel">
      {sayVersion(cells, sidebar, sidebar.language).map(({ title, parts }) => (
        <div key={title}>
          <p class="soft">{title}</p>
          <ul aria-label={title}>
            {parts.map(({ title, detail, chip, group, tone }, at) => (
              <li key={at}>
                <b>{title}</b> {chip && <PointsChip text={chip} />}{' '}
                {group && <span class={`mark ${tone}`}>{group}</span>} <span class="soft">{detail}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
