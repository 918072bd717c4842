import type { ComponentChildren } from 'preact';
import type { SetupPlan } from '../../rpc/contract';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import { sayObstacle } from '../trouble';
import { StartingDefinition } from './starting-definition';

interface Props {
  readonly plan: SetupPlan;
  readonly busy: boolean;
  readonly settingUp: boolean;
  readonly onLook: (tab: string | null) => void;
  readonly onSetUp: () => void;
}

/** The plan: where the leads are, what was recognised, what comes and what stays, and what stands in the way. */
export function PlanView({ plan, busy, settingUp, onLook, onSetUp }: Props) {
  const { messages } = useSidebar();
  const { setup: m } = messages;
  const { tabs, leadTab, headerRow, leads, recognised, unrecognised, adds, keeps, obstacles } = plan;
  const blocked = obstacles.length > 0 || leadTab === null;
  return (
    <>
      {tabs.length > 0 && (
        <div class="labelled">
          <label for="lead-tab">{m.leadTab}</label>
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
          {headerRow > 0 && <p class="hint">{m.found(leads, headerRow)}</p>}
        </div>
      )}
      {obstacles.length > 0 && (
        <section aria-labelledby="obstacles" class="obstacles">
          <h2 id="obstacles">{m.blocked}</h2>
          {obstacles.map((obstacle) => {
            const { what, todo } = sayObstacle(obstacle, messages);
            return (
              <NoticeCard key={what} tone="warning" title={what}>
                <p>{todo}</p>
              </NoticeCard>
            );
          })}
          <button type="button" class="button wide" disabled={busy} onClick={() => onLook(leadTab)}>
            {m.lookAgain}
          </button>
        </section>
      )}
      {headerRow > 0 && (
        <Part title={recognised.length === 0 ? m.nothingRecognised : m.recognised(recognised.length)}>
          <ul class="recognised">
            {recognised.map(({ header, as }) => (
              <li key={header}>
                <span>{header}</span>
                {as !== header && <span class="as">{as}</span>}
              </li>
            ))}
          </ul>
          {unrecognised.length > 0 && (
            <details class="more">
              <summary>{m.unrecognised(unrecognised.length)}</summary>
              <p class="hint">{m.unrecognisedHelp}</p>
              <p>{unrecognised.join(' · ')}</p>
            </details>
          )}
        </Part>
      )}
      {headerRow > 0 && (
        <Part title={m.adds}>
          {adds.length === 0 ? <p class="empty-line">{m.addsNothing}</p> : <Places places={adds} />}
        </Part>
      )}
      {keeps.length > 0 && (
        <Part title={m.keeps}>
          <Places places={keeps} />
        </Part>
      )}
      <StartingDefinition rows={plan.definition} />
      <div class="setup-foot">
        <button type="button" class="button primary wide" disabled={busy || blocked} onClick={onSetUp}>
          {settingUp ? m.settingUp : m.setUp}
        </button>
        {busy && <div class="progress" aria-hidden="true" />}
        <p class="told" aria-live="polite">
          {settingUp ? m.settingUp : busy ? m.looking : ''}
        </p>
      </div>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="setup-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Places({ places }: { readonly places: SetupPlan['adds'] }) {
  const { messages } = useSidebar();
  const { setup: m } = messages;
  return (
    <ul class="places">
      {places.map(({ kind, name, at }) => (
        <li key={`${kind} ${name}`}>
          <span class="kind">{m[kind]}</span>
          <span class="place-name">{name}</span>
          <span class="place-at">{at}</span>
        </li>
      ))}
    </ul>
  );
}
