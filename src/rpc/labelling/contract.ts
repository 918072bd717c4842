import type { Department } from '../../domain/agreement/department';
import type { Answers, BothAnswers } from '../../domain/labelling/round';
import type { JsonRow } from '../../domain/notation/json-cell';

/** A lead of a round, as it stands in the sheet now. */
export interface ShownLead {
  /** Its row in the table, from 0. */
  readonly row: number;
  /** Its cells in the columns that are shown. */
  readonly cells: JsonRow;
}

/** What the caller's department has answered. */
export interface OwnAnswers {
  readonly department: Department;
  readonly answers: Answers;
  /** Differs when the answers do. */
  readonly revision: string;
}

/** How many questions each department has answered: all that one learns of the other before both have finished. */
export type AnsweredCounts = Readonly<Record<Department, number>>;

/** What both departments said. It is told once both have finished. */
export interface JudgedRound {
  readonly answers: BothAnswers;
  /** The tab that holds it; null where it is not written, or gone. */
  readonly tab: string | null;
}

/** A round, as the caller sees it. */
export interface LabellingRound {
  readonly id: string;
  readonly by: string;
  /** `YYYY-MM-DD HH:MM` */
  readonly at: string;
  /** The headings of the columns that are shown. */
  readonly fields: readonly string[];
  /** Those of them that the lead tab lacks now: nobody can judge until they are back. */
  readonly missing: readonly string[];
  /** By question, the place of its lead. */
  readonly questions: readonly number[];
  /** Null for a lead that is gone, or whose shown cells have changed. */
  readonly leads: readonly (ShownLead | null)[];
  readonly answered: AnsweredCounts;
  /** Null for who answers for no department, or has still to say for which. */
  readonly own: OwnAnswers | null;
  readonly result: JudgedRound | null;
}

/** Blind labelling, as the caller sees it. */
export interface LabellingState {
  /** The departments for which the caller may answer. A member of both says for which; then it is that one alone. */
  readonly departments: readonly Department[];
  /** A department that nobody could answer for beside the other's member; null for none. */
  readonly lacking: Department | null;
  /** Whether the caller may begin a round. */
  readonly mayBegin: boolean;
  /** The headings of the columns that may be shown, and those that are unless somebody chooses others. */
  readonly fields: readonly string[];
  readonly usual: readonly string[];
  /** True where what was kept of the round, or of the caller's own answers, can't be read and was put aside. */
  readonly unreadable: boolean;
  /** Null before the first one. */
  readonly round: LabellingRound | null;
}

/** What an answer of the caller's changed. */
export interface Judged {
  readonly own: OwnAnswers;
  readonly answered: AnsweredCounts;
  /** True once both departments have answered everything. */
  readonly isFinished: boolean;
}
