import type { Calendar, Day } from '../values/day';
import { isMomentText } from '../values/day';
import type { Language } from '../values/language';
import { nearest } from '../values/nearest';
import type { Condition } from './condition';
import { CONDITIONS } from './conditions';
import { type Alternative, type Clause, type FieldTest, testsOf } from './definition';
import { type Fault, fault } from './fault';
import { findCondition, PARTS, type PartName } from './keyword';
import { isMissing } from './operand';
import type { PartRow } from './part-row';

/** What the reading of a row leans on: the time zone's calendar, As of, and where faults are noted. */
export interface Setting {
  readonly calendar: Calendar | null;
  /** Null where there is none, or none that can be read. */
  readonly asOf: Day | null;
  readonly faults: Fault[];
}

/** A row with the And and Or rows that stand below it. */
export interface ClauseRows {
  readonly head: PartRow;
  /** The rows of each alternative, which begins with the head or with an Or row. */
  readonly alternatives: readonly (readonly PartRow[])[];
}

/** The parts that And rows may stand below, and whether Or rows may. */
const TAKES: Partial<Readonly<Record<PartName, { readonly ors: boolean }>>> = {
  criterion: { ors: true },
  required: { ors: true },
  knockOut: { ors: true },
  owner: { ors: false },
};

/** Gathers the clauses; an And or Or row below anything else is noted, but not below a row whose Part can't be read. */
export function gatherClauses(rows: readonly PartRow[], faults: Fault[]): ClauseRows[] {
  const clauses: { head: PartRow; alternatives: PartRow[][] }[] = [];
  let above: PartRow | undefined;
  for (const row of rows) {
    if (row.part !== 'and' && row.part !== 'or') {
      above = row;
      if (row.part !== undefined && TAKES[row.part] !== undefined)
        clauses.push({ head: row, alternatives: [[row]] });
      continue;
    }
    const owner = above?.part && TAKES[above.part];
    if (owner === undefined) {
      if (above === undefined || above.part !== undefined) faults.push(strayRow(row));
      continue;
    }
    if (row.part === 'or' && !owner.ors) faults.push(fault(row.row, 'part', 'no Or here', PARTS.owner));
    const alternatives = clauses[clauses.length - 1]?.alternatives ?? [];
    if (row.part === 'or') alternatives.push([row]);
    else alternatives[alternatives.length - 1]?.push(row);
  }
  return clauses;
}

function strayRow({ row, part }: PartRow): Fault {
  return fault(row, 'part', part === 'or' ? 'Or without owner' : 'And without owner');
}

/** Reads a clause: its name, its own test and those of its And and Or rows. */
export function readClause({ head, alternatives }: ClauseRows, setting: Setting): Clause {
  const name = head.text('name');
  if (name === '') setting.faults.push(fault(head.row, 'name', 'missing name'));
  const read = alternatives.map((rows) => readAlternative(rows, head, setting));
  const computing = read[0]?.find(({ condition }) => condition.computes);
  for (const [or] of computing === undefined ? [] : alternatives.slice(1)) {
    if (or !== undefined && computing !== undefined)
      setting.faults.push(fault(or.row, 'part', 'no Or here', computing.condition.keyword));
  }
  return { row: head.row, name, alternatives: read };
}

function readAlternative(rows: readonly PartRow[], head: PartRow, setting: Setting): Alternative {
  return rows.flatMap((row) => {
    if (row !== head) return readFurther(row, setting);
    return head.part === 'owner' ? [] : readTest(row, setting, { mayCompute: head.part === 'criterion' });
  });
}

/** The test of an And or Or row as a list of one, or [] with its faults noted. */
function readFurther(row: PartRow, setting: Setting): FieldTest[] {
  for (const column of ['name', 'points', 'group'] as const) {
    const found = row.text(column);
    if (found !== '')
      setting.faults.push(fault(row.row, column, 'row carries', found, PARTS[row.part ?? 'and']));
  }
  return readTest(row, setting, { mayCompute: false });
}

/** The row's test as a list of one, or [] with its faults noted. */
function readTest(row: PartRow, setting: Setting, { mayCompute }: { mayCompute: boolean }): FieldTest[] {
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
  if (!awaitsTimeZone(row, calendar))
    faults.push(fault(row.row, 'value', 'unreadable value', row.text('value'), reader.wanted));
  return [];
}

/** True for a Value that can be read once there is a Time zone row, which is a fault by itself. */
export function awaitsTimeZone(row: PartRow, calendar: Calendar | null): boolean {
  const value = row.cell('value');
  return calendar === null && (value instanceof Date || (typeof value === 'string' && isMomentText(value)));
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
  const dated = clauses.flatMap(testsOf).filter(({ condition }) => condition.needs === 'date');
  const first = dated.sort((one, other) => one.row - other.row)[0];
  if (first !== undefined) faults.push(fault(first.row, 'condition', 'no As of', first.condition.keyword));
}
