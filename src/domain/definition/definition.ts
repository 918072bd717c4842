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

/** A part that holds when all its tests do: its own and those of the And rows below it. */
export interface Clause {
  readonly row: number;
  readonly name: string;
  readonly tests: readonly FieldTest[];
}

export interface Criterion extends Clause {
  readonly points: Hundredths;
  /** As written; '' for none. */
  readonly group: string;
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
  readonly note: string;
}

/** What the cells of a definition say, once they are known to be free of faults. */
export interface Definition {
  /** The language that the first Part is written in. */
  readonly language: Language;
  readonly version: string;
  readonly asOf: Day | null;
  /** Null without a Time zone row. */
  readonly timeZone: string | null;
  readonly calendar: Calendar | null;
  readonly members: readonly Member[];
  readonly fields: readonly FieldNames[];
  readonly criteria: readonly Criterion[];
  readonly required: readonly Clause[];
  readonly knockOuts: readonly Clause[];
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
}

/** All parts of a definition that test leads: its Criteria, then its Required rows, then its Knock-outs. */
export function clausesOf(definition: Pick<Definition, 'criteria' | 'required' | 'knockOuts'>): Clause[] {
  return [...definition.criteria, ...definition.required, ...definition.knockOuts];
}

/** The definition without its Briefs. It gives the same scores, and doesn't need the columns that only Briefs name. */
export function withoutBriefs(definition: Definition): Definition {
  return { ...definition, briefs: [] };
}
