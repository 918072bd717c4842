import { answeredOn } from '../../domain/hand-over/waiting';
import { changing, granted, refused } from '../answer';
import type { Answer } from '../contract';
import { answerHandOver } from '../hand-over/hand-over-state';
import { type DecidedLead, decidedLead, writeDecision } from './decided-lead';
import { DECISIONS } from './requests';

/** Who is signed in decided on the lead in the sidebar today, by the definition's calendar. */
function isOwnOfToday({ leads: { book }, record }: DecidedLead): Answer<null> {
  const { user, moment } = book.environment;
  const parsed = book.parsed();
  const calendar = (parsed.ok ? parsed.definition.calendar : null) ?? book.calendar();
  const own = answeredOn([record], user, calendar(moment), calendar);
  return own.length > 0 ? granted(null) : refused({ kind: 'not yours to withdraw' });
}

export const withdraw = changing(DECISIONS.withdraw, decidedLead, [isOwnOfToday], (decided) => {
  // Accepting writes neither reason nor note: what stands there is somebody's own.
  const given = decided.record.decision === 'rejected' ? { reason: '', note: '' } : {};
  const written = writeDecision(decided, { decision: '', decidedOn: '', decidedBy: '', ...given });
  return written.ok ? answerHandOver(decided.leads.book) : written;
});
