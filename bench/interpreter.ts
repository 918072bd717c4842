import { locator } from '../src/domain/definition/field';
import { findCondition } from '../src/domain/definition/keyword';
import { parseDefinition } from '../src/domain/definition/parse';
import { earned, holds, plan } from '../src/domain/scoring/plan';
import { limit } from '../src/domain/scoring/score';
import type { Cell, Cells, Row } from '../src/domain/values/cell';
import { calendarOf, type Day, readDayText } from '../src/domain/values/day';
import { readNumber } from '../src/domain/values/number';
import { Reading } from '../src/domain/values/reading';
import { normalize } from '../src/domain/values/text';

const calendar = calendarOf('Asia/Tokyo');

/** What holds of one row of the definition, read from its cells anew; and what it earns then. */
function interpret(rule: Row, headers: Row, lead: Row, asOf: Day | null): number | null {
  const found = findCondition(String(rule[3]))?.found;
  const operand = found?.operand.read(rule[4], calendar);
  if (found === undefined || operand === null || operand === undefined)
    throw new Error(`Not read: ${String(rule)}`);
  const field = normalize(String(rule[2]));
  const column = headers.findIndex((header) => normalize(String(header)) === field);
  const test = found.compile(operand, asOf);
  const reading = new Reading(lead[column], calendar);
  if (!test.holds(reading)) return null;
  const points = Math.round((readNumber(rule[5]) ?? 0) * 100);
  return test.earns === undefined ? points : test.earns(reading, points);
}

function scoreLead(definition: Cells, headers: Row, lead: Row): number {
  const asOfRow = definition.find((rule) => rule[0] === 'As of');
  const asOf = readDayText(String(asOfRow?.[4]));
  const sums = new Map<string, number>();
  const caps = new Map<string, number>();
  let floor = -Infinity;
  definition.forEach((rule, at) => {
    const group = normalize(String(rule[6]));
    const points = Math.round((readNumber(rule[5]) ?? 0) * 100);
    if (rule[0] === 'Cap') caps.set(group, points);
    if (rule[0] === 'Floor') floor = points;
    if (rule[0] !== 'Criterion') return;
    const earned = interpret(rule, headers, lead, asOf);
    const and = definition[at + 1];
    const both = and?.[0] !== 'And' || interpret(and, headers, lead, asOf) !== null;
    if (earned !== null && both) sums.set(group, (sums.get(group) ?? 0) + earned);
  });
  const out = definition.some(
    (rule) => rule[0] === 'Knock-out' && interpret(rule, headers, lead, asOf) !== null,
  );
  if (out) return 0;
  let total = 0;
  for (const [group, sum] of sums) total += group === '' ? sum : Math.min(sum, caps.get(group) ?? Infinity);
  return Math.max(Math.min(total, caps.get('') ?? Infinity), floor) / 100;
}

/** Reads the definition's rows again for each lead: what a spreadsheet script does that prepares nothing. */
export function interpretAll(leads: readonly Row[], definition: Cells): Cell[][] {
  const [headers = [], ...rows] = leads;
  return [['Score'], ...rows.map((lead) => [scoreLead(definition, headers, lead)])];
}

/** Parses the definition once, and tests each lead's cells clause by clause, remembering nothing. */
export function interpretParsed(leads: readonly Row[], cells: Cells): Cell[][] {
  const [headers = [], ...rows] = leads;
  const parsed = parseDefinition(cells);
  if (!parsed.ok) throw new Error('The definition is invalid.');
  const { definition } = parsed;
  const plans = plan(definition, locator(definition, headers));
  const groups = definition.criteria.map(({ group }) => plans.limits.groups.indexOf(normalize(group)));
  const score = (lead: Row) => {
    const readingOf = (column: number) => new Reading(lead[column], definition.calendar);
    if (plans.knockOuts.some((clause) => holds(clause, readingOf))) return 0;
    const sums = plans.limits.groups.map(() => 0);
    plans.criteria.forEach((planned, at) => {
      if (!holds(planned, readingOf)) return;
      const group = groups[at] ?? 0;
      sums[group] = (sums[group] ?? 0) + earned(planned, planned.clause.points, readingOf);
    });
    return limit(sums, plans.limits) / 100;
  };
  return [['Score'], ...rows.map((lead) => [score(lead)])];
}
