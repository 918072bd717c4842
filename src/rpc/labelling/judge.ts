import type { Department } from '../../domain/agreement/department';
import { normalize } from '../../domain/values/text';
import { keepAnswers } from '../../sheets/labelling/kept-labelling';
import { type KeptAnswers, MAX_JUDGES } from '../../sheets/labelling/kept-text';
import { isKnownUser } from '../agreement/known-user';
import { changing, granted, refused } from '../answer';
import type { Answer } from '../contract';
import {
  answeredCounts,
  isBothFinished,
  type JudgedSheet,
  joinedDepartment,
  judgedSheet,
  judgingDepartments,
  ownAnswers,
} from './labelling-sheet';
import { answerLabelling } from './labelling-state';
import { LABELLING } from './requests';
import { putJudgements } from './write-judgements';

interface AsJudge {
  readonly department: Department;
}

/** The caller may answer for this department, and has not answered for the other one. */
function isJudge(sheet: JudgedSheet, { department }: AsJudge): Answer<null> {
  if (judgingDepartments(sheet).includes(department)) return granted(null);
  const answeredFor = joinedDepartment(sheet.labelling, sheet.book.environment.user);
  return refused({ kind: 'no judge', answeredFor });
}

/** Once both have finished, nobody changes an answer any more: he would know what the other department said. */
function isOpen({ labelling }: JudgedSheet): Answer<null> {
  return isBothFinished(labelling) ? refused({ kind: 'stale judgements' }) : granted(null);
}

/** The answers with the caller among those who gave them. */
function withJudge({ book, labelling }: JudgedSheet, { department }: AsJudge): Answer<KeptAnswers> {
  const kept = labelling.answered[department];
  const address = normalize(book.environment.user);
  if (kept.judges.includes(address)) return granted(kept);
  return kept.judges.length < MAX_JUDGES
    ? granted({ ...kept, judges: [...kept.judges, address] })
    : refused({ kind: 'bad request', detail: `department: ${MAX_JUDGES} have answered for it` });
}

export const joinLabelling = changing(
  LABELLING.joinLabelling,
  judgedSheet,
  [isKnownUser, isOpen, isJudge],
  (sheet, request) => {
    const { book, found } = sheet;
    const kept = withJudge(sheet, request);
    if (!kept.ok) return kept;
    keepAnswers(book.environment.properties, found, request.department, kept.value);
    return answerLabelling(book);
  },
);

export const judge = changing(
  LABELLING.judge,
  judgedSheet,
  [isKnownUser, isOpen, isJudge],
  (sheet, request) => {
    const { book, found, labelling } = sheet;
    const { department, seen, answers } = request;
    if (ownAnswers(labelling, department).revision !== seen) return refused({ kind: 'stale judgements' });
    if (answers.length > labelling.round.questions.length)
      return refused({ kind: 'bad request', detail: 'answers: more than there are questions' });
    const kept = withJudge(sheet, request);
    if (!kept.ok) return kept;
    const given = { ...kept.value, answers };
    keepAnswers(book.environment.properties, found, department, given);
    const now = { ...labelling, answered: { ...labelling.answered, [department]: given } };
    const isFinished = isBothFinished(now);
    // Where the tab can't be written, the answers are kept all the same, and the sidebar offers to write it.
    if (isFinished) putJudgements({ ...sheet, labelling: now });
    return granted({ own: ownAnswers(now, department), answered: answeredCounts(now), isFinished });
  },
);
