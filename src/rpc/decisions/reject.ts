import { reasonOf } from '../../domain/rejections/reason';
import { normalize } from '../../domain/values/text';
import { changing, refused } from '../answer';
import { answerHandOver } from '../hand-over/hand-over-state';
import { reasonsTab } from '../reasons/reasons-tab';
import { decidedLead, decisionWord, isUndecided, writeDecision } from './decided-lead';
import { DECISIONS } from './requests';

export const reject = changing(
  DECISIONS.reject,
  decidedLead,
  [isUndecided],
  (decided, { reason: name, note }) => {
    const { book } = decided.leads;
    const reasons = book.reasons();
    if (reasons === null) return refused({ kind: 'not set up' });
    const row = reasons.rows.find((one) => normalize(one.name) === normalize(name));
    if (row === undefined) return refused({ kind: 'stale reasons', current: reasonsTab(reasons) });
    const reason = reasonOf(row);
    if (reason.noteNeeded && note.trim() === '') return refused({ kind: 'note needed', reason: reason.name });
    const { moment, user } = book.environment;
    const written = writeDecision(decided, {
      decision: decisionWord(decided.leads, 'rejected'),
      reason: reason.name,
      note,
      decidedOn: moment,
      decidedBy: user,
    });
    return written.ok ? answerHandOver(book) : written;
  },
);
