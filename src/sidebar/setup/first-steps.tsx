import { isBlankLead } from '../../domain/scoring/scorer';
import type { PanelName } from '../../rpc/panels';
import type { Messages } from '../messages/messages';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';

/** At most 5 columns that were not recognised are named. */
const MAX_NAMED_COLUMNS = 5;

/** What comes after the set-up, and where it is done. */
const STEPS: readonly {
  readonly title: keyof Messages['setup'] & `next${string}`;
  readonly panel: PanelName;
}[] = [
  { title: 'nextAgree', panel: 'terms' },
  { title: 'nextSign', panel: 'agreement' },
];

/**
 * Tells, right after the set-up, what was made, what was not recognised, and what comes next. Once somebody follows a step, the steps alone
 * stay, and once a version is proposed, nothing. The meeting's agenda has the same steps.
 */
export function FirstSteps() {
  const { session, state, sheet, setup: m, common, wordFindings } = useSidebar();
  const plan = state.carriedOut;
  if (plan === null || sheet.agreement.inForce !== null) return null;
  const isRead = state.panel !== 'definition';
  const { leads, adds, unrecognised } = plan;
  const rest = unrecognised.length > MAX_NAMED_COLUMNS ? '…' : '';
  const named = unrecognised.slice(0, MAX_NAMED_COLUMNS).map(wordFindings.quoted).join(wordFindings.comma);
  const close = () => session.dispatch({ kind: 'set up', plan: null });
  return (
    <NoticeCard tone="good" title={isRead ? m.next : m.scored(leads)}>
      {!isRead && adds.length > 0 && <p>{m.made(adds.map(({ name }) => name).join(wordFindings.comma))}</p>}
      {!isRead && unrecognised.length > 0 && <p>{m.notRecognised(`${named}${rest}`)}</p>}
      {!isRead && <b>{m.next}</b>}
      <ul>
        {STEPS.map(({ title, panel }, at) => (
          <li key={panel} class="tight">
            <span class="count">{at + 1}</span>
            <Button class="link" onClick={() => session.show(panel)}>
              {m[title]}
            </Button>
          </li>
        ))}
        <li class="tight">
          <span class="count">{STEPS.length + 1}</span>
          <HandOverStep />
        </li>
      </ul>
      <div class="line">
        <Button class="link" onClick={() => session.show('meeting')}>
          {m.nextMeeting}
        </Button>
        <Button class="link" onClick={close}>
          {common.close}
        </Button>
      </div>
    </NoticeCard>
  );
}

/** Leads to the hand-over; where there is no lead for it, tells why and what to do instead. */
function HandOverStep() {
  const { session, leads, inForce, setup: m } = useSidebar();
  if (leads?.rows.every(isBlankLead)) return <p>{m.noLeads(leads.tab)}</p>;
  if (inForce.counts?.ready === 0)
    return (
      <div>
        <p>{m.noneReady}</p>
        <Button class="link" onClick={() => session.show('thresholds')}>
          {m.lowerThreshold}
        </Button>
      </div>
    );
  return (
    <Button class="link" onClick={() => session.show('handover')}>
      {m.nextHandOver}
    </Button>
  );
}
