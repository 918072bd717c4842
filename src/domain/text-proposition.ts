import type { FieldTest } from './definition';
import { claimOf, itemsOf } from './text-claim';
import { excludes, fits, implies, type TextFact } from './text-fact';

/** Facts of one kind that the same tests ask for, joined by “or”: no test tells apart which of them is met. */
export interface Proposition {
  readonly kind: TextFact['kind'];
  readonly facts: readonly TextFact[];
  /** The places of the tests that ask for it. */
  readonly tests: ReadonlySet<number>;
}

/** One truth for each proposition; null for either. */
export type Truths = readonly (boolean | null)[];

/** More truths than these aren't told apart. */
const MOST = 64;

/** What the tests ask of texts, other than to equal an item. */
export function propositionsOf(tests: readonly FieldTest[]): Proposition[] {
  const asking = new Map<string, { fact: TextFact; tests: number[] }>();
  const ask = (fact: TextFact, test: number) => {
    const key = `${fact.kind} ${fact.text}`;
    const known = asking.get(key) ?? { fact, tests: [] };
    asking.set(key, known);
    known.tests.push(test);
  };
  tests.forEach((test, place) => {
    const claim = claimOf(test);
    if (claim === undefined || claim.kind === 'equals') return;
    const { kind } = claim;
    if (kind === 'domain') ask({ kind: 'address', text: '' }, place);
    for (const { text } of itemsOf(test)) ask({ kind, text }, place);
  });
  const joined = new Map<string, Proposition & { facts: TextFact[] }>();
  for (const { fact, tests: places } of asking.values()) {
    if (!fits(fact, 'neither')) continue;
    const key = `${fact.kind} ${places.join()}`;
    const known = joined.get(key) ?? { kind: fact.kind, facts: [], tests: new Set(places) };
    joined.set(key, known);
    known.facts.push(fact);
  }
  return [...joined.values()];
}

/** The truths that can occur together; where they are too many, with `contains` and `includes` left open, or all. */
export function possibleTruths(propositions: readonly Proposition[]): Truths[] {
  const mixing = ({ kind }: Proposition) => kind === 'contains' || kind === 'lists';
  return (
    truthsOf(propositions, () => false) ?? truthsOf(propositions, mixing) ?? [propositions.map(() => null)]
  );
}

/** The truths that can occur together; null for too many. */
function truthsOf(
  propositions: readonly Proposition[],
  open: (one: Proposition) => boolean,
): Truths[] | null {
  let rows: (boolean | null)[][] = [[]];
  for (const one of propositions) {
    const earlier = propositions.slice(0, rows[0]?.length ?? 0);
    const clashes = earlier.map((other) => ({
      bothTrue: every(one, other, excludes),
      onlyThis: covers(one, other),
      onlyOther: covers(other, one),
    }));
    const fitsTrue = (row: (boolean | null)[]) =>
      clashes.every(
        ({ bothTrue, onlyThis }, at) => !(row[at] === true && bothTrue) && !(row[at] === false && onlyThis),
      );
    const fitsFalse = (row: (boolean | null)[]) =>
      clashes.every(({ onlyOther }, at) => !(row[at] === true && onlyOther));
    rows = rows.flatMap((row) => {
      if (open(one)) return [[...row, null]];
      return [...(fitsTrue(row) ? [[...row, true]] : []), ...(fitsFalse(row) ? [[...row, false]] : [])];
    });
    if (rows.length > MOST) return null;
  }
  return rows;
}

type Relation = (one: TextFact, other: TextFact) => boolean;

function every(one: Proposition, other: Proposition, relation: Relation): boolean {
  return one.facts.every((fact) => other.facts.every((against) => relation(fact, against)));
}

/** True when the one can't be met without the other. */
function covers(one: Proposition, other: Proposition): boolean {
  return one.facts.every((fact) => other.facts.some((against) => implies(fact, against)));
}
