import { type Alternative, type Clause, type FieldTest, testsOf } from '../definition/definition';
import { isCovered, isNegative } from '../lint/covered-item';
import { both, either, type Outcome, possibleStates } from '../lint/possible-state';
import { type Shift, shiftOf } from './shift';
import type { Side } from './side';

/** Parts of a definition together with the side that they stand on. */
interface On<T> {
  readonly it: T;
  readonly side: Side;
}

const isWithin = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].every((text) => others.has(text));

const isEmptiness = ({ condition }: FieldTest) => condition.keyword.en === 'is empty';

/** Which leads a clause holds for after a change: `up` where no lead is lost to it, `down` where none is won. */
export function holdingShift(was: On<Clause>, is: On<Clause>): Shift {
  return shiftOf(implies(was, is), implies(is, was));
}

/** True where it is proven that a lead for which one clause holds is one for which the other holds too. */
function implies(one: On<Clause>, other: On<Clause>): boolean {
  const isEach = one.it.alternatives.every((tests) =>
    other.it.alternatives.some((wanted) =>
      allImply({ it: tests, side: one.side }, { it: wanted, side: other.side }),
    ),
  );
  return isEach || impliesInOneColumn(one, other);
}

/** True where tests that hold together make sure of all others. */
function allImply(tests: On<Alternative>, wanted: On<Alternative>): boolean {
  return wanted.it.every((test) => {
    const key = wanted.side.keyOf(test.field);
    const own = tests.it.filter(({ field }) => tests.side.keyOf(field) === key);
    const target = { it: test, side: wanted.side };
    return (
      own.some((it) => testImplies({ it, side: tests.side }, target, key)) ||
      (own.length > 1 &&
        statesImply(
          [
            { it: [own], side: tests.side },
            { it: [[test]], side: wanted.side },
          ],
          key,
        ))
    );
  });
}

/** True where a test of one column makes sure of another one of it. */
function testImplies(one: On<FieldTest>, other: On<FieldTest>, key: string): boolean {
  const [blanks, others] = [one.side.blanksIn(key), other.side.blanksIn(key)];
  if (isEmptiness(other.it)) return isEmptiness(one.it) && isWithin(blanks, others);
  if (isEmptiness(one.it) || !losesNothing(one, blanks, others)) return false;
  return (
    one.side.claimOf(one.it) === other.side.claimOf(other.it) ||
    other.it.condition.keyword.en === 'is not empty' ||
    itemsImply(one.it, other.it) ||
    statesImply(
      [
        { it: [[one.it]], side: one.side },
        { it: [[other.it]], side: other.side },
      ],
      key,
    )
  );
}

/** True where the test holds of no text that counts as blank on the other side alone. */
function losesNothing(
  { it, side }: On<FieldTest>,
  blanks: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  const more = [...others].filter((text) => !blanks.has(text));
  const { accepts } = it.condition.compile(it.operand, side.definition.asOf);
  return more.length === 0 || (accepts !== undefined && !more.some(accepts));
}

/** The conditions that hold only of texts that contain an item. */
const CONTAINING: ReadonlySet<string> = new Set(['is', 'starts with', 'ends with', 'contains the word']);

/** True where one list makes sure of another one of the same condition, or of one that is contained. */
function itemsImply(one: FieldTest, other: FieldTest): boolean {
  const { condition } = other;
  const keyword = one.condition.keyword.en;
  const isContained = condition.keyword.en === 'contains' && CONTAINING.has(keyword);
  if (keyword !== condition.keyword.en && !isContained) return false;
  if (one.operand.kind !== 'items' || other.operand.kind !== 'items') return false;
  const [narrow, wide] = isNegative(condition)
    ? [other.operand.items, one.operand.items]
    : [one.operand.items, other.operand.items];
  return narrow.every(({ text }) => wide.some((item) => isCovered(condition, text, item.text)));
}

/** `implies` of clauses that read one and the same column, of which every state is known. */
function impliesInOneColumn(one: On<Clause>, other: On<Clause>): boolean {
  const keysOf = ({ it, side }: On<Clause>) => testsOf(it).map(({ field }) => side.keyOf(field));
  const [key, ...others] = new Set([...keysOf(one), ...keysOf(other)]);
  const alternativesOf = ({ it, side }: On<Clause>) => ({ it: it.alternatives, side });
  return (
    key !== undefined && others.length === 0 && statesImply([alternativesOf(one), alternativesOf(other)], key)
  );
}

/** True where in each state of a column that meets the one, the other is met as well. Both sides have to take the same for blank. */
function statesImply(
  [one, other]: readonly [On<readonly Alternative[]>, On<readonly Alternative[]>],
  key: string,
): boolean {
  const [blanks, others] = [one.side.blanksIn(key), other.side.blanksIn(key)];
  if (!isWithin(blanks, others) || !isWithin(others, blanks)) return false;
  const bind = ({ it, side }: On<readonly Alternative[]>) =>
    it.map((tests) => tests.map((test) => side.bound(test)));
  const [given, wanted] = [bind(one), bind(other)];
  const states = possibleStates([...given, ...wanted].flat(), null, blanks);
  return states.every(({ outcomes }) => {
    const outcomeOf = (alternatives: readonly Alternative[]) =>
      alternatives
        .map((tests) => tests.map((test) => outcomes.get(test) ?? 'open').reduce<Outcome>(both, 'holds'))
        .reduce<Outcome>(either, 'fails');
    return outcomeOf(given) === 'fails' || outcomeOf(wanted) === 'holds';
  });
}
