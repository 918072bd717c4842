import type { Department } from '../agreement/department';
import { fingerprintOf } from '../leads/lead-name';
import type { Row } from '../values/cell';

/** A lead that is judged, as it can be found again wherever its row moves. */
export interface LabelledLead {
  /** 0-based row of the team's columns when it was chosen. */
  readonly row: number;
  /** Its fingerprint (`fingerprintOf`) when it was chosen. */
  readonly print: string;
}

/** What both departments are asked: the same leads in the same order, a few of them twice. */
export interface Round {
  readonly leads: readonly LabelledLead[];
  /** By question, the place of its lead among `leads`. A lead that is asked twice has two questions, far from each other. */
  readonly questions: readonly number[];
}

/** What a department says of a lead: hot, not hot, or that it can't tell. */
export type Answer = 'hot' | 'not' | 'unsure';

/** The answers of one department by question: those given so far, so that the next question is the one at `answers.length`. */
export type Answers = readonly Answer[];

/** The answers of both departments. */
export type BothAnswers = Readonly<Record<Department, Answers>>;

/** True where every question has an answer. */
export function isFinished({ questions }: Round, answers: Answers): boolean {
  return answers.length >= questions.length;
}

/**
 * Finds the leads of a round in a table, where rows may have moved since.
 * @param count how many rows the table has
 * @param rowAt gives the team's own cells of a 0-based row
 * @returns by lead its 0-based row now; null for one that was changed or is gone
 */
export function findLeads(
  { leads }: Pick<Round, 'leads'>,
  count: number,
  rowAt: (row: number) => Row,
): (number | null)[] {
  const found = leads.map(({ row, print }) =>
    row < count && fingerprintOf(rowAt(row)) === print ? row : null,
  );
  const sought = new Map<string, number[]>();
  leads.forEach(({ print }, at) => {
    if (found[at] === null) sought.set(print, [...(sought.get(print) ?? []), at]);
  });
  // Most leads stand where they stood: only for the others the whole table is read.
  const taken = new Set(found);
  for (let row = 0; row < count && sought.size > 0; row++) {
    if (taken.has(row)) continue;
    const print = fingerprintOf(rowAt(row));
    const [at, ...others] = sought.get(print) ?? [];
    if (at === undefined) continue;
    found[at] = row;
    if (others.length === 0) sought.delete(print);
    else sought.set(print, others);
  }
  return found;
}
