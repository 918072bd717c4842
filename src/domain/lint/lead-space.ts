import type { Clause, Definition, FieldTest } from '../definition/definition';
import { locator } from '../definition/field';
import type { Row } from '../values/cell';
import type { Day } from '../values/day';
import { normalize } from '../values/text';
import { both, type Outcome, type PossibleState, possibleStates } from './possible-state';

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
  static of(clauses: readonly Clause[], keyOf: FieldKey, asOf: Day | null): LeadSpace {
    const keys = new Map(clauses.flatMap(({ tests }) => tests).map((test) => [test, keyOf(test.field)]));
    const testsOn = (key: string) => [...keys].filter(([, own]) => own === key).map(([test]) => test);
    const fields = new Map(
      [...new Set(keys.values())].map((key) => [key, possibleStates(testsOn(key), asOf)]),
    );
    return new LeadSpace(keys, fields);
  }

  get isEmpty(): boolean {
    return [...this.fields.values()].some((states) => states.length === 0);
  }

  /** The keys of the fields that a clause reads, that of its own test first. */
  keysOf({ tests }: Clause): string[] {
    return [...new Set(tests.map((test) => this.keyOf.get(test) ?? ''))];
  }

  /** What a clause's tests on one field give in a state of it. */
  outcomeIn({ tests }: Clause, key: string, { outcomes }: PossibleState): Outcome {
    return tests
      .filter((test) => this.keyOf.get(test) === key)
      .reduce<Outcome>((outcome, test) => both(outcome, outcomes.get(test) ?? 'open'), 'holds');
  }

  /** What a clause's tests on some fields, or on all, give for every lead; `fails` where no lead is left. */
  outcome(clause: Clause, keys = this.keysOf(clause)): Outcome {
    const outcomes = keys.map((key) => {
      const states = this.fields.get(key) ?? [];
      const [first = 'fails', ...others] = new Set(states.map((state) => this.outcomeIn(clause, key, state)));
      return others.length === 0 ? first : 'open';
    });
    return outcomes.reduce(both, 'holds');
  }

  /** The leads for which every clause holds. */
  meeting(clauses: readonly Clause[]): LeadSpace {
    return clauses.reduce<LeadSpace>(
      (space, clause) =>
        space.keysOf(clause).reduce((left, key) => left.without(clause, key, 'fails'), space),
      this,
    );
  }

  /** The leads for which no clause holds; one that depends on several fields takes none of their states away. */
  escaping(clauses: readonly Clause[]): LeadSpace {
    return clauses.reduce<LeadSpace>((space, clause) => {
      const keys = space.keysOf(clause);
      const [key = keys[0] ?? '', other] = keys.filter((one) => space.outcome(clause, [one]) !== 'holds');
      return other === undefined ? space.without(clause, key, 'holds') : space;
    }, this);
  }

  private without(clause: Clause, key: string, outcome: Outcome): LeadSpace {
    const states = this.fields.get(key) ?? [];
    const left = states.filter((state) => this.outcomeIn(clause, key, state) !== outcome);
    return new LeadSpace(this.keyOf, new Map([...this.fields, [key, left]]));
  }
}
