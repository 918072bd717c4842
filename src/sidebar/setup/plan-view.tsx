import { headingKey } from '../../domain/leads/heading-form';
import type { SetupPlan } from '../../rpc/contract';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { sayObstacle } from '../session/trouble';
import { Part } from './part';
import { StartingDefinition } from './starting-definition';

interface Props {
  readonly plan: SetupPlan;
  readonly busy: boolean;
  readonly onLook: (tab: string | null) => void;
  readonly onSetUp: () => void;
}

/** Shows the plan: where the leads are, which headings were recognised, what is added, what stays, and what stands in the way. */
export function PlanView({ plan, busy, onLook, onSetUp }: Props) {
  const sidebar = useSidebar();
  const { setup: m } = sidebar;
  const { tabs, leadTab, headerRow, leads, recognised, unrecognised, adds, freezes, keeps, obstacles } = plan;
  return (
    <>
      {tabs.length > 0 && (
        <Labelled
          id="lead-tab"
          label={m.leadTab}
          hint={headerRow > 0 ? m.found(leads, headerRow) : undefined}
        >
          <select
            id="lead-tab"
            class="input"
            disabled={busy}
            value={leadTab ?? ''}
            onChange={(event) => onLook(event.currentTarget.value)}
          >
            {leadTab === null && <option value="" />}
            {tabs.map((tab) => (
              <option key={tab} value={tab}>
                {tab}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      {obstacles.length > 0 && (
        <Part title={m.blocked}>
          {obstacles.map((obstacle) => {
            const { what, todo } = sayObstacle(obstacle, sidebar);
            return (
              <NoticeCard key={what} tone="warning" title={what}>
                {todo}
              </NoticeCard>
            );
          })}
          <Button disabled={busy} onClick={() => onLook(leadTab)}>
            {m.lookAgain}
          </Button>
        </Part>
      )}
      {headerRow > 0 && (
        <>
          <Part title={recognised.length === 0 ? m.nothingRecognised : m.recognised(recognised.length)}>
            <ul class="chips">
              {recognised.map(({ header, as }, at) => (
                <li key={at} class="mark good">
                  {header}
                  {headingKey(as) !== headingKey(header) && ` = ${as}`}
                </li>
              ))}
            </ul>
            {unrecognised.length > 0 && (
              <details class="soft">
                <summary>{m.unrecognised(unrecognised.length)}</summary>
                {unrecognised.join(' · ')}
              </details>
            )}
          </Part>
          <Part title={m.adds}>
            {adds.length === 0 && freezes === 0 ? m.addsNothing : <Places places={adds} />}
            {freezes > 0 && (
              <p class="tight">
                <span class="mark even">{m.frozen}</span> {m.frozenRows(freezes)}
              </p>
            )}
          </Part>
        </>
      )}
      {keeps.length > 0 && (
        <Part title={m.keeps}>
          <Places places={keeps} />
        </Part>
      )}
      <StartingDefinition rows={plan.definition} origin={plan.origin} />
      <div class="foot bar stack">
        <Button class="primary" disabled={busy || obstacles.length > 0 || leadTab === null} onClick={onSetUp}>
          {m.setUp}
        </Button>
      </div>
    </>
  );
}

function Places({ places }: { readonly places: SetupPlan['adds'] }) {
  const { setup: m } = useSidebar();
  return (
    <ul>
      {places.map(({ kind, name, at }) => (
        <li key={`${kind} ${name}`} class="tight">
          <span class="mark even">{m[kind]}</span>
          <b class="grow">{name}</b>
          <span class="soft">{at}</span>
        </li>
      ))}
    </ul>
  );
}
