import { changing } from '../answer';
import { answerHandOver } from '../hand-over/hand-over-state';
import { decidedLead, decisionWord, isUndecided, writeDecision } from './decided-lead';
import { DECISIONS } from './requests';

export const accept = changing(DECISIONS.accept, decidedLead, [isUndecided], (decided) => {
  const { book } = decided.leads;
  const { moment, user } = book.environment;
  const written = writeDecision(decided, {
    decision: decisionWord(decided.leads, 'accepted'),
    decidedOn: moment,
    decidedBy: user,
  });
  return written.ok ? answerHandOver(book) : written;
});
