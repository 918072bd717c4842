import { DEPARTMENTS, type Department } from '../../domain/agreement/department';
import { departmentsOf, missingDepartment } from '../../domain/agreement/membership';
import { isFinished } from '../../domain/labelling/round';
import { revisionOf } from '../../domain/notation/revision';
import { normalize } from '../../domain/values/text';
import {
  type FoundLabelling,
  findLabelling,
  type KeptLabelling,
} from '../../sheets/labelling/kept-labelling';
import { signatoriesOf } from '../agreement/agreed-sheet';
import { granted, refused } from '../answer';
import type { Book } from '../book';
import type { Answer } from '../contract';
import type { AnsweredCounts, OwnAnswers } from './contract';

/** A sheet that was set up, and what is kept of the round that is judged in it. */
export interface LabellingSheet {
  readonly book: Book;
  readonly found: FoundLabelling;
}

export function labellingSheet(book: Book): Answer<LabellingSheet> {
  if (book.definition() === null || book.draft() === null) return refused({ kind: 'not set up' });
  return granted({ book, found: findLabelling(book.environment.properties) });
}

/** A sheet in which a round is judged. */
export interface JudgedSheet extends LabellingSheet {
  readonly labelling: KeptLabelling;
}

/** The sheet with the round that the caller saw. */
export function judgedSheet(book: Book, { round }: { readonly round: string }): Answer<JudgedSheet> {
  const sheet = labellingSheet(book);
  if (!sheet.ok) return sheet;
  const { labelling } = sheet.value.found;
  return labelling === null || labelling.id !== round
    ? refused({ kind: 'stale judgements' })
    : granted({ ...sheet.value, labelling });
}

/** Whether both departments have answered everything. Before that neither learns anything of the other's answers. */
export function isBothFinished({ round, answered }: KeptLabelling): boolean {
  return DEPARTMENTS.every((department) => isFinished(round, answered[department].answers));
}

/**
 * The departments for which the caller may answer. Whoever has answered for one of them answers for no other: both sets of answers are
 * to be of different people.
 */
export function judgingDepartments({ book, found: { labelling } }: LabellingSheet): Department[] {
  const { user } = book.environment;
  const own = departmentsOf(signatoriesOf(book), user);
  const joined = joinedDepartment(labelling, user);
  return joined === null ? own : own.filter((department) => department === joined);
}

/** The department for which somebody has answered already; null for none. */
export function joinedDepartment(labelling: KeptLabelling | null, user: string): Department | null {
  const address = normalize(user);
  return DEPARTMENTS.find((one) => labelling?.answered[one].judges.includes(address)) ?? null;
}

/** A department that nobody could answer for beside the other's member. */
export function lackingDepartment(book: Book): Department | null {
  return missingDepartment(signatoriesOf(book));
}

/** Who may begin a round: the members; where the definition in force has Permission for editors, everybody who may edit. */
export function mayBegin(book: Book): boolean {
  const parsed = book.parsed();
  if (parsed.ok && parsed.definition.permission === 'editors') return true;
  return departmentsOf(signatoriesOf(book), book.environment.user).length > 0;
}

export function answeredCounts({ answered }: KeptLabelling): AnsweredCounts {
  return { marketing: answered.marketing.answers.length, sales: answered.sales.answers.length };
}

/** What the caller's department has answered. */
export function ownAnswers({ answered }: KeptLabelling, department: Department): OwnAnswers {
  const { answers } = answered[department];
  return { department, answers, revision: revisionOf([[...answers]]) };
}
