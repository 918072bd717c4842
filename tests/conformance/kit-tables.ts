import { addressCases } from './cases/address-cases';
import { callCases } from './cases/call-cases';
import {
  type CallCase,
  type CellCase,
  type ExpectedLead,
  type FaultCase,
  row,
  type WholeCase,
} from './cases/case';
import { dateCases } from './cases/date-cases';
import { faultCases } from './cases/fault-cases';
import { numberCases } from './cases/number-cases';
import { partCases } from './cases/part-cases';
import { rangeCases } from './cases/range-cases';
import { reportCases } from './cases/report-cases';
import { scoreCases } from './cases/score-cases';
import { blankCases, listCases, textCases } from './cases/text-cases';
import { wordCases } from './cases/word-cases';
import type { KitCase, KitCell, KitLead } from './kit';
import { type Cell, isInstant } from './oracle/cell';

const tested = 'Cell';

function write(cell: Cell): KitCell {
  if (cell === undefined) return { kind: 'undefined' };
  if (isInstant(cell)) return { kind: 'date', instant: Number.isNaN(cell.instant) ? null : cell.instant };
  return typeof cell === 'number' && Number.isNaN(cell) ? { kind: 'NaN' } : cell;
}

const writeRows = (rows: readonly (readonly Cell[])[]) => rows.map((cells) => cells.map(write));

function writeExpected(expected: ExpectedLead | null): KitLead | null {
  if (expected === null) return null;
  const [score, grade, ready, warnings = []] = expected;
  return { score, grade, ready, warnings };
}

function pointsOf(expected: CellCase[4]): number {
  if (typeof expected === 'object') return expected.points;
  return expected === 'holds' ? 30 : 0;
}

/** A cell under one condition: with a second column, as a row of nothing but a blank cell is no lead. */
function writeCellCase([title, cell, condition, value, expected]: CellCase): KitCase {
  const warnings = expected === 'warns' ? [tested] : [];
  return {
    title,
    definition: writeRows([
      row('As of', { value: '2026-11-23' }),
      row('Time zone', { value: 'Asia/Tokyo' }),
      row('Criterion', { name: 'Tested', field: tested, condition, value, points: 30 }),
    ]),
    headers: [tested, 'Company'],
    leads: [[write(cell), 'Acme']],
    expected: [{ score: pointsOf(expected), grade: '', ready: false, warnings }],
  };
}

function writeWholeCase({ title, definition, headers, leads }: WholeCase): KitCase {
  return {
    title,
    definition: writeRows(definition),
    headers: headers.map(write),
    leads: writeRows(leads.map(([cells]) => cells)),
    expected: leads.map(([, expected]) => writeExpected(expected)),
  };
}

function writeFaultCase({ title, definition, faults }: FaultCase): KitCase {
  return { title, definition: writeRows(definition), headers: ['Title', 'N'], leads: [], faults };
}

function writeCallCase({ title, definition, headers, leads, callError }: CallCase): KitCase {
  return {
    title,
    definition: writeRows(definition),
    headers: headers.map(write),
    leads: writeRows(leads),
    callError,
  };
}

/** What each file of the kit holds; `published.json` is not written from tables. */
export const kitFiles: Readonly<Record<string, readonly KitCase[]>> = {
  '2-blank.json': blankCases.map(writeCellCase),
  '2-text.json': textCases.map(writeCellCase),
  '2-numbers.json': numberCases.map(writeCellCase),
  '2-ranges.json': rangeCases.map(writeCellCase),
  '2-dates.json': dateCases.map(writeCellCase),
  '2-addresses.json': addressCases.map(writeCellCase),
  '2-lists.json': listCases.map(writeCellCase),
  '3-words.json': wordCases.map(writeCellCase),
  '1-parts.json': partCases.map(writeWholeCase),
  '4-scores.json': scoreCases.map(writeWholeCase),
  'call-errors.json': callCases.map(writeCallCase),
  'faults.json': faultCases.map(writeFaultCase),
  'reports.json': reportCases.map(writeWholeCase),
};
