import type { ListedLead, MovedLeads } from '../../domain/effect/moved-leads';
import { toPoints } from '../../domain/values/hundredths';
import { useSidebar } from '../session/sidebar-context';
import { nameMover, sayFates, sayMover, sayMoverAmounts, sayReasons } from './say-effect';

interface Props {
  readonly side: MovedLeads;
  readonly title: string;
  readonly tone: 'good' | 'bad';
}

/**
 * Tells of the leads that enter the hand-over, or leave it: how many, by which parts, what became of them, and which they are.
 */
export function MovedSideView({ side, title, tone }: Props) {
  const sidebar = useSidebar();
  const { language, common, effect: m } = sidebar;
  const { count, causes, fates, shown } = side;
  const reasons = sayReasons(fates, sidebar);
  return (
    <div class={`stack moved ${tone}`}>
      <b class={count > 0 ? 'tone' : 'soft'}>{title}</b>
      {count > 0 && (
        <>
          <ul>
            {causes.map((cause, at) => (
              <li key={at} class="line">
                <span>
                  {nameMover(cause, sidebar, language)}{' '}
                  <span class="soft">
                    {[sayMoverAmounts(cause, sidebar), sayMover(cause, sidebar)].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <span class="mark even">{common.leads(cause.count)}</span>
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
                  <MovedLead lead={lead} causes={causes} />
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
function MovedLead({ lead, causes }: { readonly lead: ListedLead } & Pick<MovedLeads, 'causes'>) {
  const sidebar = useSidebar();
  const { language, leads, effect: m } = sidebar;
  const { name, before, after, cause, fate } = lead;
  const by = causes[cause ?? -1];
  return (
    <>
      <b>{name || m.row((leads?.headerRow ?? 0) + 1 + lead.row)}</b>{' '}
      {before === null ? toPoints(after) : `${toPoints(before)} → ${toPoints(after)}`}
      {by !== undefined && ` · ${nameMover(by, sidebar, language)}`}
      {fate !== 'undecided' && ` · ${m[fate]}`}
    </>
  );
}
