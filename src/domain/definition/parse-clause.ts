import type { Calendar, Day } from '../values/day';
import type { Language } from '../values/language';
import { nearest } from '../values/nearest';
import type { Condition } from './condition';
import { CONDITIONS } from './conditions';
import type { Clause, FieldTest } from './definition';
import { type Fault, fault } from './fault';
import { findCondition } from './keyword';
import { isMissing } from './operand';
import type { PartRow } from './part-row';

/** What the reading of a row leans on: the time zone's calendar, As of, and where faults are noted. */
export interface Setting {
  readonly calendar: Calendar | null;
  /** Null where there is none, or none that can be read. */
  readonly asOf: Day | null;
  readonly faults: Fault[];
}

/** A row and the And rows that stand directly below it. */
export interface ClauseRows {
  readonly head: PartRow;
  readonly ands: readonly PartRow[];
}

const OWNERS: ReadonlySet<string | undefined> = new Set(['criterion', 'required', 'knockOut']);

/** Gathers the clauses; an And row below anything else is noted, but not below a row whose Part can't be read. */
export function gatherClauses(rows: readonly PartRow[], faults: Fault[]): ClauseRows[] {
  const clauses: { head: PartRow; ands: PartRow[] }[] = [];
  let above: PartRow | undefined;
  for (const row of rows) {
    if (row.part !== 'and') {
      above = row;
      if (OWNERS.has(row.part)) clauses.push({ head: row, ands: [] });
    } else if (above !== undefined && OWNERS.has(above.part)) clauses[clauses.length - 1]?.ands.push(row);
    else if (above === undefined || above.part !== undefined)
      faults.push(fault(row.row, 'part', 'And without owner'));
  }
  return clauses;
}

/** Reads a clause: its name, its own test and those of its And rows. */
export function readClause({ head, ands }: ClauseRows, setting: Setting): Clause {
  const name = head.text('name');
  if (name === '') setting.faults.push(fault(head.row, 'name', 'missing name'));
  const own = readTest(head, setting, head.part === 'criterion');
  return { row: head.row, name, tests: [...own, ...ands.flatMap((and) => readAnd(and, setting))] };
}

function readAnd(row: PartRow, setting: Setting): FieldTest[] {
  for (const column of ['name', 'points', 'group'] as const) {
    const found = row.text(column);
    if (found !== '') setting.faults.push(fault(row.row, column, 'And carries', found));
  }
  return readTest(row, setting, false);
}

/** The row's test as a list of one, or [] with its faults noted. */
function readTest(row: PartRow, setting: Setting, mayCompute: boolean): FieldTest[] {
  const { calendar, faults } = setting;
  const field = row.text('field');
  if (field === '') faults.push(fault(row.row, 'field', 'missing field'));
  const condition = readCondition(row, faults);
  if (condition === undefined) return [];
  if (condition.computes && !mayCompute) {
    faults.push(fault(row.row, 'condition', 'computes outside a criterion', condition.keyword));
  }
  const value = row.cell('value');
  const { operand: reader } = condition;
  if (isMissing(value, reader)) {
    faults.push(fault(row.row, 'value', 'missing value', '', reader.wanted));
    return [];
  }
  const operand = reader.read(value, calendar);
  if (operand !== null) return [{ row: row.row, field, condition, operand, value: row.text('value') }];
  const awaitsTimeZone = value instanceof Date && calendar === null;
  if (!awaitsTimeZone)
    faults.push(fault(row.row, 'value', 'unreadable value', row.text('value'), reader.wanted));
  return [];
}

function readCondition(row: PartRow, faults: Fault[]): Condition | undefined {
  const found = row.text('condition');
  const condition = findCondition(found)?.found;
  if (condition !== undefined) return condition;
  if (found === '') faults.push(fault(row.row, 'condition', 'missing condition'));
  else faults.push(fault(row.row, 'condition', 'unknown condition', found, likeliest(found)));
  return undefined;
}

/** The keyword that looks most like what was found, in whichever language it was written. */
function likeliest(found: string): string {
  const keywords = (['en', 'ja'] satisfies Language[]).flatMap((language) =>
    CONDITIONS.map(({ keyword }) => keyword[language]),
  );
  return nearest(found, keywords, 1)[0] ?? '';
}

/** Notes the first condition on dates of a definition that has no As of row. */
export function noteUndated(clauses: readonly Clause[], faults: Fault[]): void {
  const dated = clauses.flatMap(({ tests }) => tests).filter(({ condition }) => condition.needs === 'date');
  const first = dated.sort((one, other) => one.row - other.row)[0];
  if (first !== undefined) faults.push(fault(first.row, 'condition', 'no As of', first.condition.keyword));
}
