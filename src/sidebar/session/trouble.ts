import type { Consent, MissingConsent, Obstacle, Refusal } from '../../rpc/contract';
import type { Messages } from '../messages/messages';
import type { Failure } from './server';

/** What stood in the way of an action: a refusal by the add-on, or a call that failed. */
export type Trouble =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Tells what stood in the way of an action. Where there is something to choose, such as after a conflict, the panel shows it. */
export function sayTrouble(trouble: Trouble, messages: Messages): string {
  const { common, agreement: m, handOver, labelling, terms, wordFindings } = messages;
  if (trouble.kind === 'failed') {
    const { kind, detail } = trouble.failure;
    return kind === 'account' ? common.accountFailed : common.failedDetail(detail);
  }
  const { refusal } = trouble;
  switch (refusal.kind) {
    case 'busy':
      return common.busyGivenUp;
    case 'not set up':
      return common.notSetUp;
    case 'invalid definition':
      return common.invalid(refusal.faults);
    case 'duplicate term':
      return common.duplicateTerm(refusal.name);
    case 'bad request':
      return common.badRequest(refusal.detail);
    case 'stale draft':
    case 'stale definition':
    case 'stale terms':
    case 'stale plan':
      return common.changedMeanwhile;
    case 'stale leads':
      return handOver.staleLeads(refusal.leads);
    case 'not ready':
      return handOver.notReady(refusal.leads);
    case 'not signed':
      return handOver.unsignedHelp;
    case 'unconfirmed':
      return m.unconfirmedFirst(refusal.version);
    case 'note needed':
      return handOver.noteNeededFor(refusal.reason);
    case 'not yours to withdraw':
      return handOver.notYours;
    case 'members only':
      return handOver.membersOnly(refusal.user);
    case 'no consent':
      return `${sayConsent(refusal.consent, messages)} ${common.consentDo}`;
    case 'unknown user':
      return m.unknownUser;
    case 'stale reasons':
      return handOver.staleReasons;
    case 'duplicate reason':
      return handOver.duplicateReason(refusal.name);
    case 'too many reasons':
      return handOver.tooManyReasons(refusal.most);
    case 'reason in use':
      return handOver.reasonInUse(refusal.name, refusal.leads);
    case 'frozen':
      return m.frozenBy(refusal.by);
    case 'stale agreement':
      return m.stale;
    case 'not as signed':
      return m.restoreFirst;
    case 'not a member':
      return refusal.department === null ? m.notMember(refusal.user) : m.notYours(terms[refusal.department]);
    case 'nobody to sign':
      return m.nobody(terms[refusal.department]);
    case 'record too large':
      return m.recordTooLarge(refusal.characters, refusal.most);
    case 'nothing to propose':
      return m.sameAsSigned;
    case 'half done':
      return m.halfDoneFirst;
    case 'no such version':
      return m.noSuchVersion(refusal.version);
    case 'no agreed meaning':
      return m.noAgreedMeaning;
    case 'stale judgements':
      return labelling.stale;
    case 'no judge':
      return refusal.answeredFor === null
        ? labelling.noJudge
        : labelling.answeredForOther(terms[refusal.answeredFor]);
    case 'refused value':
      return common.refusedValue(
        refusal.tabs.map(wordFindings.quoted).join(wordFindings.comma),
        refusal.cell,
        refusal.said,
      );
    case 'obstacle':
      return sayObstacle(refusal.obstacle, messages).what;
  }
}

/** Tells in plain words what the user has not granted. */
export function sayConsent({ missing }: MissingConsent, { common: m, wordFindings }: Messages): string {
  const words: Readonly<Record<Consent, string>> = {
    cells: m.consentCells,
    sidebar: m.consentSidebar,
    address: m.consentAddress,
  };
  return m.consentMissing(missing.map((one) => words[one]).join(wordFindings.comma));
}

/** Tells what stands in the way of the set-up, and what to do about it. */
export function sayObstacle(
  obstacle: Obstacle,
  { setup }: Messages,
): { readonly what: string; readonly todo: string } {
  switch (obstacle.kind) {
    case 'no tab with leads':
      return { what: setup.noTab, todo: setup.noTabDo };
    case 'no header row':
      return { what: setup.noHeader(obstacle.tab), todo: setup.noHeaderDo };
    case 'merged header':
      return { what: setup.merged(obstacle.tab, obstacle.range), todo: setup.mergedDo };
    case 'tab name taken':
      return { what: setup.taken(obstacle.tab), todo: setup.takenDo };
    case 'columns changed':
      return { what: setup.rearranged(obstacle.tab), todo: setup.rearrangedDo };
    case 'protected tab':
      return { what: setup.protected(obstacle.tab), todo: setup.protectedDo };
    case 'headings moved':
      return {
        what: setup.headingsMoved(obstacle.tab, obstacle.row, obstacle.to),
        todo: setup.headingsMovedDo,
      };
    case 'column in the way':
      return {
        what: setup.inTheWay(obstacle.tab, obstacle.range, obstacle.found),
        todo: setup.inTheWayDo,
      };
  }
}
