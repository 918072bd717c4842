import { type Cell, isInstant } from './cell';
import { testCell } from './conditions';
import type { Definition, Rule, Test } from './definition';
import { exact, roundHalfAwayFromZero, times } from './exact';
import type { FindColumn } from './fields';
import { gradeLead, isReady } from './grade';
import { out } from './keywords';
import { fails, holds, type Outcome, type WarningKind } from './outcome';
import { type Contribution, type Earned, scoreLead } from './score';
import { isBlank, normalize, textOf } from './text';

export interface Warning {
  /** Of the headers, from 0. */
  readonly column: number;
  /** The cell's text before it is normalised. */
  readonly raw: string;
  readonly kind: WarningKind;
}

export interface Judgement {
  readonly hundredths: bigint;
  readonly grade: string;
  readonly ready: boolean;
  /** Largest first, ties in definition order, none that is 0; none when knocked out. */
  readonly contributions: readonly Contribution[];
  readonly knockedOutBy: readonly string[];
  readonly unmet: readonly string[];
  /** One a column and kind. */
  readonly warnings: readonly Warning[];
}

/** A hundredths value as the number of a cell. */
export function asNumber(hundredths: bigint): number {
  return Number(hundredths) / 100;
}

/** §1 and §7: whether a `Blank` row names the cell of a column. */
function isNamedBlank({ blanks, zone }: Definition, find: FindColumn, column: number, cell: Cell): boolean {
  return blanks.some(({ field, items }) => {
    const meant = normalize(field) === '' || find(field) === column;
    return meant && items.includes(normalize(textOf(cell, zone)));
  });
}

/** §3: only `is empty` holds of a blank cell. */
function outcomeOf(
  test: Test,
  cell: Cell,
  column: number,
  definition: Definition,
  find: FindColumn,
): Outcome {
  if (!isBlank(cell) && !isNamedBlank(definition, find, column, cell))
    return testCell(test, cell, definition);
  return test.condition === 'isEmpty' ? holds : fails;
}

/** §3: what a test that holds makes of the Points. */
function computePoints(points: bigint, test: Test, outcome: Outcome): bigint {
  if (outcome.kind === 'fails' || outcome.factor === null) return points;
  const computed = times(exact(points), outcome.factor);
  if (test.condition === 'eachUpTo') return computed.top;
  return roundHalfAwayFromZero(times(computed, exact(1n, 100n))) * 100n;
}

/** Judges one lead, literally as §4 tells it. */
export function judge(definition: Definition, find: FindColumn, cells: readonly Cell[]): Judgement {
  const warnings = new Map<string, Warning>();
  const tryTest = (test: Test): Outcome => {
    const column = find(test.field);
    const cell = cells[column];
    const outcome = outcomeOf(test, cell, column, definition, find);
    const kind = outcome.kind === 'fails' ? outcome.warning : null;
    if (kind) warnings.set(`${column} ${kind}`, { column, raw: textOf(cell, definition.zone), kind });
    return outcome;
  };
  /** Hundredths that a rule earns, or null where it does not hold. All tests are tried, as all may warn (§7). */
  const earn = (rule: Rule): bigint | null => {
    const tried = rule.alternatives.map((tests) => tests.map((test) => ({ test, outcome: tryTest(test) })));
    const held = tried.find((tests) => tests.every(({ outcome }) => outcome.kind === 'holds'));
    return held
      ? held.reduce((points, { test, outcome }) => computePoints(points, test, outcome), rule.points)
      : null;
  };
  const rulesOf = (part: Rule['part']) => definition.rules.filter((rule) => rule.part === part);

  const earned = rulesOf('criterion').map((rule): Earned => ({ rule, hundredths: earn(rule) }));
  const unmet = rulesOf('required').filter((rule) => earn(rule) === null);
  const knockOuts = rulesOf('knockOut').filter((rule) => earn(rule) !== null);
  // §7: warnings come from all tests of a part, and an Owner's tests need numbers and dates as others do.
  for (const owner of rulesOf('owner')) earn(owner);
  const told = {
    knockedOutBy: knockOuts.map(({ name }) => name),
    unmet: unmet.map(({ name }) => name),
    warnings: [...warnings.values()],
  };
  if (knockOuts.length > 0) {
    return { hundredths: 0n, grade: out[definition.language], ready: false, contributions: [], ...told };
  }
  const { total, sumOf, contributions } = scoreLead(definition, earned);
  const grade = gradeLead(definition, total, sumOf);
  const ready = unmet.length === 0 && isReady(definition, grade);
  return { hundredths: total, grade, ready, contributions, ...told };
}

/** §2 and §7: a Date in a cell that a row of the definition reads. */
export function hasReadDate(columns: ReadonlySet<number>, cells: readonly Cell[]): boolean {
  return cells.some((cell, column) => columns.has(column) && isInstant(cell) && !isBlank(cell));
}
