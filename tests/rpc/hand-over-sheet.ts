import type { Host } from '../../playground/apps-script/host';
import { columnLetters } from '../../playground/engine/area';
import type { CellValue, Input } from '../../playground/engine/workbook';
import { fingerprintOf } from '../../src/domain/leads/lead-name';
import { fromJson } from '../../src/domain/notation/json-cell';
import type { HandOverState } from '../../src/rpc/contract';
import { allOf, areaIn, call, granted, stateOf } from '../add-on';

export function readHandOver(host: Host): HandOverState {
  return granted(call(host, 'readHandOver', {}));
}

/** The leads at these places as the sidebar would name them. */
export function seenLeads({ table }: HandOverState, rows: readonly number[]) {
  return rows.map((row) => ({
    row,
    print: fingerprintOf(
      table.columns.map(({ values, rows: codes }) => fromJson(values[codes[row] ?? -1] ?? '')),
    ),
  }));
}

export function handOver(host: Host, rows: readonly number[], samples: readonly number[] = []) {
  const state = readHandOver(host);
  return call(host, 'handOver', {
    leads: seenLeads(state, rows),
    samples: seenLeads(state, samples),
    definition: stateOf(host).definition?.revision ?? '',
  });
}

/** The 1-based column of the lead tab with that heading. */
function columnAt(host: Host, heading: string): number {
  const at = allOf(host, 'Leads')[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new Error(`There is no column ${heading}`);
  return at + 1;
}

/** A column's cells below its heading. */
export function columnOf(host: Host, heading: string): CellValue[] {
  const column = columnAt(host, heading);
  return allOf(host, 'Leads')
    .slice(1)
    .map((row) => row[column - 1] ?? '');
}

export function cellOf(host: Host, row: number, heading: string): CellValue {
  return columnOf(host, heading)[row] ?? '';
}

/** The A1 notation of a lead's cell. */
export function place(host: Host, row: number, heading: string): string {
  return `${columnLetters(columnAt(host, heading))}${row + 2}`;
}

/** Writes past all dropdowns, as pasting does. */
export function write(host: Host, row: number, heading: string, text: string): void {
  put(host, row, heading, text);
}

export function put(host: Host, row: number, heading: string, input: Input): void {
  const { id } = areaIn(host, 'Leads', 'A1');
  host.workbook.write(id, row + 2, columnAt(host, heading), [[input]]);
}
