import { expect, test } from '@jest/globals';
import type { Definition } from '../../../src/domain/definition/definition';
import { COLUMNS } from '../../../src/domain/definition/keyword';
import { parseDefinition } from '../../../src/domain/definition/parse';
import type { LeadColumns } from '../../../src/domain/leads/lead-columns';
import type { Finding } from '../../../src/domain/lint/finding';
import { findings } from '../../../src/domain/lint/lint';
import type { Cell, Row } from '../../../src/domain/values/cell';
import type { Language } from '../../../src/domain/values/language';

export const AS_OF: Row = ['As of', '', '', '', '2026-11-23'];

export function parsed(rows: readonly Row[]): Definition {
  const result = parseDefinition(rows);
  if (!result.ok)
    throw new Error(result.faults.map(({ row, message }) => `${row}: ${message.en}`).join('\n'));
  return result.definition;
}

export function found(rows: readonly Row[], headers: Row | null = null): Finding[] {
  return findings(rows, parsed(rows), headers);
}

/** The leads of a sheet as they are at hand in the sidebar. */
export function leadsOf(headers: readonly string[], rows: readonly Row[]): LeadColumns {
  const tables = headers.map((header, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    const values = [...new Set(cells)];
    const codes = cells.map((cell) => values.indexOf(cell));
    const counts = values.map((value) => cells.filter((cell) => cell === value).length);
    return { column: { header, values, counts }, codes };
  });
  return {
    headers,
    columns: tables.map(({ column }) => column),
    codes: tables.map(({ codes }) => codes),
  };
}

/** What is found where the leads have one column, beside a name for each. */
export function foundIn(rows: readonly Row[], header: string, cells: readonly Cell[]): Finding[] {
  const leads = leadsOf(
    ['会社', header],
    cells.map((cell, at) => [`会社${at}`, cell]),
  );
  return findings(rows, parsed(rows), leads.headers, { leads });
}

/** The rows as they are once a finding's button was pressed. */
export function pressed(rows: readonly Row[], { row, remedy }: Finding, language: Language): Row[] {
  const cells = remedy?.cells ?? {};
  return rows.map((one, at) =>
    at === row - 1 ? COLUMNS.map((column, place) => cells[column]?.[language] ?? one[place]) : one,
  );
}

export const criterion = (field: string, condition: string, value: Cell, points: number, group = ''): Row => [
  'Criterion',
  `${field} ${condition} ${value}`,
  field,
  condition,
  value,
  points,
  group,
];
export const and = (field: string, condition: string, value: Cell): Row => [
  'And',
  '',
  field,
  condition,
  value,
];
export const required = (field: string, condition: string, value: Cell = ''): Row => [
  'Required',
  `needs ${field}`,
  field,
  condition,
  value,
];
export const knockOut = (field: string, condition: string, value: Cell = ''): Row => [
  'Knock-out',
  `not ${field}`,
  field,
  condition,
  value,
];
export const grade = (name: string, minimum: Cell = '', group = ''): Row => [
  'Grade',
  name,
  '',
  '',
  minimum,
  '',
  group,
];
export const cap = (limit: number, group = ''): Row => ['Cap', '', '', '', '', limit, group];
export const floor = (limit: number): Row => ['Floor', '', '', '', '', limit];
export const handOver = (name: string): Row => ['Hand over', name];

/** What a definition's cells are found to be: the row and kind of one finding, and part of its message in each language. */
export type Case = readonly [
  name: string,
  rows: readonly Row[],
  row: number,
  kind: Finding['kind'],
  en: string,
  ja: string,
];

/** One test for each case: the finding is there and says so in both languages. */
export function expectFound(cases: readonly Case[]): void {
  test.each(cases)('lint finds %s', (_, rows, row, kind, en, ja) => {
    const finding = found(rows).find((one) => one.row === row && one.kind === kind);
    expect(finding?.message.en).toContain(en);
    expect(finding?.message.ja).toContain(ja);
  });
}
