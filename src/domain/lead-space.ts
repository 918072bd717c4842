import type { Row } from './cell';
import type { Day } from './day';
import type { Clause, Definition, FieldTest } from './definition';
import { locator } from './field';
import { both, type Outcome, type PossibleState, possibleStates } from './possible-state';
import { normalize } from './text';

/** Tells fields apart: two that read one column have one key. */
export type FieldKey = (field: string) => string;

/** By the columns that the headers give; without headers, fields that share their only Field row are one. */
export function fieldKeys(definition: Definition, headers: Row | null): FieldKey {
  const locate = headers === null ? () => undefined : locator(definition, headers);
  const rows = headers === null ? definition.fields.map(({ names }) => names.map(normalize)) : [];
  const known = new Map<string, string>();
  return (field) => {
    const key = known.get(field) ?? keyOf(field, locate(field), rows);
    known.set(field, key);
    return key;
  };
}

function keyOf(field: string, column: number | undefined, rows: readonly (readonly string[])[]): string {
  if (column !== undefined) return `column ${column}`;
  const name = normalize(field);
  const [first, second] = rows.filter((names) => names.includes(name));
  return `field ${second === undefined ? (first?.[0] ?? name) : name}`;
}

/** The fields that some clauses read, each with its states; where leads are left out, some states are. */
type Fields = ReadonlyMap<string, readonly PossibleState[]>;

/** For each clause, the places of its tests among those on each field. */
type Places = ReadonlyMap<Clause, ReadonlyMap<string, readonly number[]>>;

/** All leads that there can be, or those of them that meet some clauses: each field in any of its states. */
export class LeadSpace {
  private constructor(
    private readonly fields: Fields,
    private readonly places: Places,
  ) {}

  /** All leads, as the clauses see them; only these clauses can be asked about. */
  static of(clauses: readonly Clause[], keyOf: FieldKey, asOf: Day | null): LeadSpace {
    const byField = new Map<string, FieldTest[]>();
    const places = new Map<Clause, Map<string, number[]>>();
    for (const clause of clauses) {
      const own = new Map<string, number[]>();
      places.set(clause, own);
      for (const test of clause.tests) {
        const key = keyOf(test.field);
        const tests = byField.get(key) ?? [];
        byField.set(key, tests);
        own.set(key, [...(own.get(key) ?? []), tests.length]);
        tests.push(test);
      }
    }
    const fields = new Map([...byField].map(([key, tests]) => [key, possibleStates(tests, asOf)]));
    return new LeadSpace(fields, places);
  }

  get isEmpty(): boolean {
    return [...this.fields.values()].some((states) => states.length === 0);
  }

  get keys(): string[] {
    return [...this.fields.keys()];
  }

  states(key: string): readonly PossibleState[] {
    return this.fields.get(key) ?? [];
  }

  /** The keys of the fields that a clause reads. */
  keysOf(clause: Clause): string[] {
    return [...this.placesOf(clause).keys()];
  }

  /** What a clause's tests on one field give in a state of it. */
  outcomeIn(clause: Clause, key: string, { outcomes }: PossibleState): Outcome {
    let outcome: Outcome = 'holds';
    for (const place of this.placesOf(clause).get(key) ?? [])
      outcome = both(outcome, outcomes[place] ?? 'open');
    return outcome;
  }

  private placesOf(clause: Clause): ReadonlyMap<string, readonly number[]> {
    const places = this.places.get(clause);
    if (places === undefined) throw new Error(`The space was made without the clause of row ${clause.row}`);
    return places;
  }

  /** What a clause's tests on one field give over all its states. */
  outcomeOn(clause: Clause, key: string): Outcome {
    const outcomes = new Set(this.states(key).map((state) => this.outcomeIn(clause, key, state)));
    const [only] = outcomes;
    return outcomes.size === 1 && only !== undefined ? only : 'open';
  }

  /** `holds` or `fails` when the clause does for every lead. */
  outcome(clause: Clause): Outcome {
    return this.keysOf(clause)
      .map((key) => this.outcomeOn(clause, key))
      .reduce(both, 'holds');
  }

  /** The leads for which every clause holds. */
  meeting(clauses: readonly Clause[]): LeadSpace {
    const fields = new Map(this.fields);
    for (const clause of clauses) {
      for (const key of this.keysOf(clause)) {
        const states = fields.get(key) ?? [];
        fields.set(
          key,
          states.filter((state) => this.outcomeIn(clause, key, state) !== 'fails'),
        );
      }
    }
    return this.with(fields);
  }

  /** The leads for which no clause holds: where all but one field of a clause meet it anyway, that one must not. */
  escaping(clauses: readonly Clause[]): LeadSpace {
    let space: LeadSpace = this;
    for (let waiting = [...clauses]; ; ) {
      const next = waiting.find((clause) => space.openKeys(clause).length < 2);
      if (next === undefined) return space;
      waiting = waiting.filter((clause) => clause !== next);
      const [key] = [...space.openKeys(next), ...space.keysOf(next)];
      if (key === undefined) return space;
      const left = space.states(key).filter((state) => space.outcomeIn(next, key, state) !== 'holds');
      space = space.with(new Map([...space.fields, [key, left]]));
    }
  }

  private openKeys(clause: Clause): string[] {
    return this.keysOf(clause).filter((key) => this.outcomeOn(clause, key) !== 'holds');
  }

  private with(fields: Fields): LeadSpace {
    return new LeadSpace(fields, this.places);
  }
}
