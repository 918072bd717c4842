import { NoTimeZone } from './calendar';
import { type Cell, isInstant } from './cell';
import { testCell } from './conditions';
import type { Definition, Limit, Rule, Test } from './definition';
import { exact, roundHalfAwayFromZero, times } from './exact';
import { findColumn } from './fields';
import { gradeLead, isReady } from './grade';
import { out } from './keywords';
import { isBlank, textOf } from './text';

export interface Contribution {
  readonly name: string;
  readonly hundredths: bigint;
}

export interface Warning {
  /** Of the headers, from 0. */
  readonly column: number;
  readonly raw: string;
  readonly kind: 'number' | 'date';
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

function limit(sum: bigint, cap: Limit | undefined): bigint {
  return cap && cap.hundredths < sum ? cap.hundredths : sum;
}

/** Judges one lead, literally as §4 tells it. */
export function judge(definition: Definition, headers: readonly Cell[], cells: readonly Cell[]): Judgement {
  const warnings = new Map<string, Warning>();

  const outcomeOf = (test: Test) => {
    const column = findColumn(test.field, headers, definition);
    const cell = cells[column];
    if (isInstant(cell) && !isBlank(cell) && definition.zone === null)
      throw new NoTimeZone('a Date in a lead');
    const outcome = testCell(test, cell, definition);
    if (outcome.kind === 'unreadable') {
      const raw = isInstant(cell) ? '' : textOf(cell, definition.zone);
      warnings.set(`${column} ${outcome.as}`, { column, raw, kind: outcome.as });
    }
    return outcome;
  };
  /** Hundredths that a rule earns, or null where it does not hold. */
  const earn = (rule: Rule): bigint | null => {
    const outcomes = rule.tests.map(outcomeOf);
    let points = rule.points;
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.kind !== 'holds') return null;
      if (outcome.factor === null) continue;
      const computed = times(exact(rule.points), outcome.factor);
      const fades = rule.tests[at]?.condition === 'fadesOver';
      points = fades
        ? roundHalfAwayFromZero({ top: computed.top, bottom: computed.bottom * 100n }) * 100n
        : computed.top / computed.bottom;
    }
    return points;
  };

  const earned = definition.criteria.map((rule) => ({ rule, hundredths: earn(rule) }));
  const unmet = definition.required.filter((rule) => earn(rule) === null).map(({ name }) => name);
  const knockedOutBy = definition.knockOuts.filter((rule) => earn(rule) !== null).map(({ name }) => name);

  const sumOf = (group: string): bigint => {
    const sum = earned
      .filter(({ rule }) => rule.group === group)
      .reduce((total, { hundredths }) => total + (hundredths ?? 0n), 0n);
    return group === ''
      ? sum
      : limit(
          sum,
          definition.caps.find((cap) => cap.group === group),
        );
  };
  const groups = [...new Set(definition.criteria.map(({ group }) => group))];
  let total = groups.reduce((sum, group) => sum + sumOf(group), 0n);
  total = limit(
    total,
    definition.caps.find(({ group }) => group === ''),
  );
  if (definition.floor !== null && total < definition.floor) total = definition.floor;

  if (knockedOutBy.length > 0) {
    return {
      hundredths: 0n,
      grade: out[definition.language],
      ready: false,
      contributions: [],
      knockedOutBy,
      unmet,
      warnings: [...warnings.values()],
    };
  }
  const grade = gradeLead(definition, total, sumOf);
  return {
    hundredths: total,
    grade,
    ready: unmet.length === 0 && isReady(definition, grade),
    contributions: earned
      .map(({ rule, hundredths }) => ({ name: rule.name, hundredths: hundredths ?? 0n }))
      .filter(({ hundredths }) => hundredths !== 0n)
      .sort((a, b) => (a.hundredths > b.hundredths ? -1 : a.hundredths < b.hundredths ? 1 : 0)),
    knockedOutBy,
    unmet,
    warnings: [...warnings.values()],
  };
}
