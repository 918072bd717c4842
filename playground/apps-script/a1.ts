import { columnNumber } from '../engine/area';
import type { Area } from '../engine/workbook';
import type { Whole } from './host-context';

export interface NamedArea {
  readonly sheetName: string | null;
  readonly area: Area;
  readonly whole: Whole;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** Reads `B2`, `B2:C5`, `C:D`, `2:3`, `B2:C`, with or without `Sheet!` or `'A sheet'!`; null for anything else. */
export function readA1(text: string, maxRows: number, maxColumns: number): NamedArea | null {
  const { sheetName, rest } = splitSheet(text.trim());
  const [start, end, ...more] = rest.split(':');
  if (start === undefined || more.length > 0) return null;
  const first = readPart(start);
  const last = end === undefined ? first : readPart(end);
  if (first === null || last === null) return null;
  if (end === undefined && (first.row === null || first.column === null)) return null;
  const top = first.row ?? 1;
  const left = first.column ?? 1;
  const bottom = last.row ?? maxRows;
  const right = last.column ?? maxColumns;
  const area: Area = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  return { sheetName, area, whole: wholeOf(first, last) };
}

interface Part {
  readonly column: number | null;
  readonly row: number | null;
}

function readPart(text: string): Part | null {
  const match = PART.exec(text);
  if (match === null || text === '') return null;
  const [, letters, digits] = match;
  return {
    column: letters === undefined ? null : columnNumber(letters),
    row: digits === undefined ? null : Number(digits),
  };
}

function wholeOf(first: Part, last: Part): Whole {
  if (first.row === null && last.row === null) return 'columns';
  if (first.column === null && last.column === null) return 'rows';
  return null;
}

function splitSheet(text: string): { sheetName: string | null; rest: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheetName: null, rest: text };
  const name = text.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheetName: quoted?.[1]?.replace(/''/g, "'") ?? name, rest: text.slice(at + 1) };
}
