import { describe, expect, test } from '@jest/globals';
import { Bundle, type Result } from './bundle';
import { type KitCase, type KitLead, readKit, readRange } from './kit';
import { kitFiles } from './kit-tables';
import { NoTimeZone } from './oracle/calendar';
import type { Cell } from './oracle/cell';
import { MissingField } from './oracle/fields';
import { headings } from './oracle/keywords';
import { asNumber } from './oracle/lead';
import { readDefinition } from './oracle/read-definition';
import { layOut, type SheetRow } from './oracle/sheet';
import { normalize } from './oracle/text';
import { readWhy } from './why';

const kit = readKit();
const functions = ['LEADSCORE', 'LEADGRADE', 'LEADGAP', 'LEADWHY'] as const;

/** The rows and headers that a case is called with, as a formula has them. */
function argumentsOf({ definition, headers, leads }: KitCase) {
  return {
    definition: readRange(definition),
    headers: readRange([headers])[0] ?? [],
    leads: readRange(leads),
  };
}

/** What a case says of its leads; trailing rows that are no lead are left off. */
function wanted({ expected = [] }: KitCase): (KitLead | null)[] {
  const last = expected.reduce((found, lead, at) => (lead === null ? found : at), -1);
  return expected.slice(0, last + 1).map((lead) => {
    if (lead === null) return null;
    const { note: _, ...rest } = lead;
    return rest.warnings ? { ...rest, warnings: [...rest.warnings].sort() } : rest;
  });
}

/** Only what is published of a lead is compared. */
function likeThat(told: Required<Omit<KitLead, 'note'>>, lead: KitLead | null | undefined): KitLead {
  const { score, grade, ready, warnings } = told;
  return {
    score,
    ...(lead?.grade === undefined ? {} : { grade }),
    ...(lead?.ready === undefined ? {} : { ready }),
    ...(lead?.warnings === undefined ? {} : { warnings: [...warnings].sort() }),
  };
}

function oracleTells(entry: KitCase): (KitLead | null)[] {
  const { definition, headers, leads } = argumentsOf(entry);
  const reading = readDefinition(definition);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return layOut(reading.definition, leads, headers).map((row: SheetRow, at) => {
    if (row.kind !== 'lead') return null;
    const { hundredths, grade, ready, warnings } = row.judgement;
    const cells = warnings.map(({ column }) => String(headers[column]));
    return likeThat({ score: asNumber(hundredths), grade, ready, warnings: cells }, entry.expected?.[at]);
  });
}

function columnOf(result: Result): unknown[] {
  if (!result.ok) throw new Error(result.message);
  return result.rows.map((row): unknown => (Array.isArray(row) ? row[0] : row));
}

/** The header that a warning of LEADWHY begins with, however it is spelt: `⚠ 従業員数 "約50" …`. */
function warnedHeader(piece: string, headers: readonly Cell[]): string {
  const begins = (header: string) => normalize(piece).startsWith(`⚠ ${normalize(header)} `);
  const named = headers.map(String).filter(begins);
  return named.sort((a, b) => normalize(b).length - normalize(a).length)[0] ?? piece;
}

function bundleTells(bundle: Bundle, entry: KitCase): (KitLead | null)[] {
  const { definition, headers, leads } = argumentsOf(entry);
  const results = bundle.callAll(functions, leads, definition, [headers]).map(columnOf);
  const [scores = [], grades = [], gaps = [], whys = []] = results;
  return scores.map((score, at) => {
    if (typeof score !== 'number') return null;
    const { warnings } = readWhy(String(whys[at]), 'en');
    const cells = warnings.map((piece) => warnedHeader(piece, headers));
    const told = { score, grade: String(grades[at]), ready: gaps[at] === '', warnings: cells };
    return likeThat(told, entry.expected?.[at]);
  });
}

/** Names the column of a fault by its heading. */
function heading(column: keyof typeof headings | null): string {
  return column === null ? '' : headings[column].en;
}

describe.each([...kit].map(([name, cases]) => ({ name, cases })))('$name', ({ name, cases }) => {
  const bundle = new Bundle();

  test('holds what its tables say', () => {
    const tables = kitFiles[name];
    if (tables) expect(JSON.parse(JSON.stringify(tables))).toEqual(cases);
    expect(cases.length).toBeGreaterThan(5);
  });

  const judged = cases.filter(({ expected }) => expected);
  for (const entry of judged) {
    test(`${entry.title}`, () => {
      expect(oracleTells(entry)).toEqual(wanted(entry));
      expect(bundleTells(bundle, entry)).toEqual(wanted(entry));
    });
  }

  for (const { title, faults, ...entry } of cases.filter((entry) => entry.faults)) {
    test(`refused: ${title}`, () => {
      const { definition, headers, leads } = argumentsOf({ title, ...entry });
      const reading = readDefinition(definition);
      const found = reading.ok ? [] : reading.faults;
      const isNamed = (row: number, columns: readonly string[]) =>
        found.some((fault) => fault.row === row && columns.includes(heading(fault.column)));
      expect(found).toHaveLength(faults?.length ?? 0);
      const result = bundle.call('LEADSCORE', leads.length > 0 ? leads : [['a', 1]], definition, [headers]);
      const message = result.ok ? 'no error' : result.message;
      for (const [row, ...columns] of faults ?? []) {
        expect([row, columns, isNamed(row, columns)]).toEqual([row, columns, true]);
        const told = columns.filter((column) => message.includes(`row ${row}, ${column}`));
        expect([message, told.length]).toEqual([message, 1]);
      }
    });
  }

  for (const { callError, ...entry } of cases.filter((entry) => entry.callError)) {
    test(`an error of the call: ${entry.title}`, () => {
      const { definition, headers, leads } = argumentsOf(entry);
      const reading = readDefinition(definition);
      if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
      const thrown = callError === 'missing field' ? MissingField : NoTimeZone;
      expect(() => layOut(reading.definition, leads, headers)).toThrow(thrown);
      expect(bundle.call('LEADSCORE', leads, definition, [headers]).ok).toBe(false);
    });
  }
});
