import type { Calendar, Day } from '../values/day';
import type { Hundredths } from '../values/hundredths';
import type { Language } from '../values/language';
import type { Condition } from './condition';
import type { Operand } from './operand';

/** One condition on one field; `row` is its 1-based row in the range that was read. */
export interface FieldTest {
  readonly row: number;
  readonly field: string;
  readonly condition: Condition;
  readonly operand: Operand;
  /** The Value cell as it was written, for explanations. */
  readonly value: string;
}

/** A row's own test and those of the And rows below it: all of them have to hold. */
export type Alternative = readonly FieldTest[];

/** A part that holds when all tests of one of its alternatives do: of its own row, or of one of the Or rows below it. */
export interface Clause {
  readonly row: number;
  readonly name: string;
  /** At least one. */
  readonly alternatives: readonly Alternative[];
}

/** All tests of a clause, in the order of their rows. */
export function testsOf({ alternatives }: Clause): readonly FieldTest[] {
  const [only, ...others] = alternatives;
  return others.length === 0 ? (only ?? []) : alternatives.flat();
}

export interface Criterion extends Clause {
  readonly points: Hundredths;
  /** As written; '' for none. */
  readonly group: string;
}

/** Points that every lead has. */
export interface Base extends Named {
  readonly points: Hundredths;
  /** As written; '' for none. */
  readonly group: string;
}

/** A Group of which the largest contribution alone counts. */
export interface Highest {
  readonly row: number;
  readonly group: string;
}

/** Texts that count as blank. */
export interface Blank {
  readonly row: number;
  /** The one field that is meant; '' for all. */
  readonly field: string;
  /** Normalised. */
  readonly items: readonly string[];
}

export interface Cap {
  readonly row: number;
  readonly group: string;
  readonly limit: Hundredths;
}

export interface Grade {
  readonly row: number;
  readonly name: string;
  readonly group: string;
  /** Null takes all that is left. */
  readonly minimum: Hundredths | null;
}

/** The grades of one Group ('' where the definition's grades have none), highest minimum first, the one without last. */
export interface GradeScale {
  readonly group: string;
  readonly grades: readonly Grade[];
}

export interface FieldNames {
  readonly row: number;
  readonly names: readonly string[];
}

export interface Named {
  readonly row: number;
  readonly name: string;
}

export interface Member extends Named {
  readonly department: string;
}

export interface Target extends Named {
  readonly counts: string;
  readonly number: number;
  readonly note: string;
}

export interface ServiceLevel extends Named {
  readonly number: number;
  /** True where Saturdays, Sundays and holidays are left out. */
  readonly inWorkingDays: boolean;
  readonly note: string;
}

/** Who takes leads that are handed over, if all its tests hold. */
export interface Owner extends Clause {
  /** At most so many leads a month; null for no limit. */
  readonly most: number | null;
  readonly note: string;
}

/** Who may hand over, put back and undo. */
export type Permission = 'members' | 'editors';

/** What the cells of a definition say, once they are known to be free of faults. */
export interface Definition {
  /** The language that the first Part is written in. */
  readonly language: Language;
  readonly version: string;
  readonly asOf: Day | null;
  /** True where As of moves by itself. */
  readonly isEveryDay: boolean;
  /** Null without a Time zone row. */
  readonly timeZone: string | null;
  readonly calendar: Calendar | null;
  readonly members: readonly Member[];
  readonly fields: readonly FieldNames[];
  readonly blanks: readonly Blank[];
  readonly bases: readonly Base[];
  readonly criteria: readonly Criterion[];
  readonly required: readonly Clause[];
  readonly knockOuts: readonly Clause[];
  readonly highest: readonly Highest[];
  readonly caps: readonly Cap[];
  readonly floor: Hundredths | null;
  /** None; one without a Group; or one for each Group, in the order of their first Grade rows. */
  readonly scales: readonly GradeScale[];
  /** The grades' names as the Hand over rows list them. */
  readonly handOver: readonly Named[];
  /** The fields that Sales asked to be told. */
  readonly briefs: readonly { readonly row: number; readonly field: string }[];
  readonly targets: readonly Target[];
  readonly serviceLevels: readonly ServiceLevel[];
  readonly owners: readonly Owner[];
  readonly permission: Permission;
}

/** All parts of a definition that test leads to score them or to keep them from being handed over: its Criteria, then its Required rows, then its Knock-outs. */
export function clausesOf({
  criteria,
  required,
  knockOuts,
}: Pick<Definition, 'criteria' | 'required' | 'knockOuts'>): Clause[] {
  return [...criteria, ...required, ...knockOuts];
}

/**
 * The definition without its Briefs and Owners. It gives the same scores, grades and readiness, and doesn't need the columns that only
 * those name.
 */
export function scoringOnly(definition: Definition): Definition {
  return { ...definition, briefs: [], owners: [] };
}
