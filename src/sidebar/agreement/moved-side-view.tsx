import type { Moved, Side } from '../../domain/effect/moved-side';
import { toPoints } from '../../domain/values/hundredths';
import { useSidebar } from '../session/sidebar-context';
import { nameMover, sayFates, sayMoverAmounts, sayReasons } from './say-effect';

interface Props {
  readonly side: Side;
  readonly title: string;
  readonly tone: 'good' | 'bad';
}

/**
 * Tells of the leads that enter the hand-over, or leave it: how many, by which parts, what became of them, and which they are.
 */
export function MovedSideView({ side, title, tone }: Props) {
  const sidebar = useSidebar();
  const { language, common, effect: m } = sidebar;
  const { count, movers, fates, shown } = side;
  const reasons = sayReasons(fates, sidebar);
  return (
    <div class={`stack moved ${tone}`}>
      <b class={count > 0 ? 'tone' : 'soft'}>{title}</b>
      {count > 0 && (
        <>
          <ul>
            {movers.map((mover, at) => (
              <li key={at} class="line">
                <span>
                  {nameMover(mover, sidebar, language)}{' '}
                  <span class="soft">{sayMoverAmounts(mover, sidebar)}</span>
                </span>
                <span class="mark even">{common.leads(mover.count)}</span>
              </li>
            ))}
          </ul>
          <p class="soft">
            {sayFates(fates, sidebar)}
            {reasons && <br />}
            {reasons && m.reasons(reasons)}
          </p>
          <details class="soft">
            <summary>{shown.length === count ? m.byName(count) : m.byNameOf(shown.length, count)}</summary>
            <ul class="listed">
              {shown.map((lead) => (
                <li key={lead.row}>
                  <MovedLead lead={lead} movers={movers} />
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  );
}

/** `Acme Ltd 35 → 55 · Decision maker`, and what became of it, if known. */
function MovedLead({ lead, movers }: { readonly lead: Moved } & Pick<Side, 'movers'>) {
  const sidebar = useSidebar();
  const { language, leads, effect: m } = sidebar;
  const { name, before, after, mover, fate } = lead;
  const by = movers[mover ?? -1];
  return (
    <>
      <b>{name || m.row((leads?.headerRow ?? 0) + 1 + lead.row)}</b>{' '}
      {before === null ? toPoints(after) : `${toPoints(before)} → ${toPoints(after)}`}
      {by !== undefined && ` · ${nameMover(by, sidebar, language)}`}
      {fate !== 'undecided' && ` · ${m[fate]}`}
    </>
  );
}
