import {
  type Alternative,
  type Clause,
  type Definition,
  type FieldTest,
  testsOf,
} from '../definition/definition';
import { locator } from '../definition/field';
import type { Row } from '../values/cell';
import { normalize } from '../values/text';
import { both, either, type Outcome, type PossibleState, possibleStates } from './possible-state';

/** What else decides which cells there can be. */
type Circumstances = Pick<Definition, 'asOf' | 'blanks'>;

/** Tells fields apart: two that read one column have one key. */
export type FieldKey = (field: string) => string;

/** By the columns that the headers give; without headers, fields that share their only Field row are one. */
export function fieldKeys(definition: Definition, headers: Row | null): FieldKey {
  const locate = headers && locator(definition, headers);
  const rows = definition.fields.map(({ names }) => names.map(normalize));
  return (field) => {
    const name = normalize(field);
    // No normalised name begins with a space.
    if (locate) return String(locate(field) ?? ` ${name}`);
    const [first, second] = rows.filter((names) => names.includes(name));
    return (second === undefined && first?.[0]) || name;
  };
}

/** All leads that there can be, or those of them that meet some clauses: each field, by its key, in any of its states. */
export class LeadSpace {
  private constructor(
    private readonly keyOf: ReadonlyMap<FieldTest, string>,
    readonly fields: ReadonlyMap<string, readonly PossibleState[]>,
  ) {}

  /** All leads, as the clauses see them; only about the tests of these can be asked. */
  static of(clauses: readonly Clause[], keyOf: FieldKey, { asOf, blanks }: Circumstances): LeadSpace {
    const keys = new Map(clauses.flatMap(testsOf).map((test) => [test, keyOf(test.field)]));
    const testsOn = (key: string) => [...keys].filter(([, own]) => own === key).map(([test]) => test);
    const blankIn = (key: string) =>
      new Set(
        blanks.filter(({ field }) => field === '' || keyOf(field) === key).flatMap(({ items }) => items),
      );
    const fields = new Map(
      [...new Set(keys.values())].map((key) => [key, possibleStates(testsOn(key), asOf, blankIn(key))]),
    );
    return new LeadSpace(keys, fields);
  }

  get isEmpty(): boolean {
    return [...this.fields.values()].some((states) => states.length === 0);
  }

  /** The keys of the fields that a clause reads, that of its own test first. */
  keysOf(clause: Clause): string[] {
    return this.keysIn(testsOf(clause));
  }

  /** What tests give together in a state of one field, those on other fields left aside. */
  outcomeIn(tests: Alternative, key: string, { outcomes }: PossibleState): Outcome {
    return tests
      .filter((test) => this.keyOf.get(test) === key)
      .reduce<Outcome>((outcome, test) => both(outcome, outcomes.get(test) ?? 'open'), 'holds');
  }

  /** What a clause gives for the leads that have one field in a state, whatever their other fields hold. */
  given(clause: Clause, key: string, state: PossibleState): Outcome {
    return clause.alternatives
      .map((tests) => {
        const others = this.keysIn(tests).filter((one) => one !== key);
        return others.map((one) => this.over(tests, one)).reduce(both, this.outcomeIn(tests, key, state));
      })
      .reduce(either);
  }

  /** What a clause gives for every lead; `fails` where no lead is left. */
  outcome(clause: Clause): Outcome {
    const keys = this.keysOf(clause);
    const [key, another] = keys;
    // Of one field every state is known; of several no more than what each alternative gives by itself.
    if (key !== undefined && another === undefined)
      return alike((this.fields.get(key) ?? []).map((state) => this.given(clause, key, state)));
    return clause.alternatives
      .map((tests) =>
        this.keysIn(tests)
          .map((one) => this.over(tests, one))
          .reduce(both, 'holds'),
      )
      .reduce(either);
  }

  /** The leads for which every clause holds. */
  meeting(clauses: readonly Clause[]): LeadSpace {
    return clauses.reduce<LeadSpace>((space, clause) => space.without(clause, 'fails'), this);
  }

  /** The leads for which no clause holds; of one that depends on several fields, states are left in which it may hold. */
  escaping(clauses: readonly Clause[]): LeadSpace {
    return clauses.reduce<LeadSpace>((space, clause) => space.without(clause, 'holds'), this);
  }

  /** The leads without the states of a field in which a clause is certain to have that outcome. */
  private without(clause: Clause, outcome: Outcome): LeadSpace {
    return this.keysOf(clause).reduce<LeadSpace>((space, key) => {
      const left = (space.fields.get(key) ?? []).filter(
        (state) => space.given(clause, key, state) !== outcome,
      );
      return new LeadSpace(this.keyOf, new Map([...space.fields, [key, left]]));
    }, this);
  }

  private keysIn(tests: Alternative): string[] {
    return [...new Set(tests.map((test) => this.keyOf.get(test) ?? ''))];
  }

  /** What the tests on one field give together, whatever it holds; `fails` where no state of it is left. */
  private over(tests: Alternative, key: string): Outcome {
    return alike((this.fields.get(key) ?? []).map((state) => this.outcomeIn(tests, key, state)));
  }
}

/** What all outcomes are; `open` where they differ, `fails` where there is none. */
function alike(outcomes: readonly Outcome[]): Outcome {
  const [first = 'fails', ...others] = new Set(outcomes);
  return others.length === 0 ? first : 'open';
}
