import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Range } from './oracle/cell';

/** A cell as JSON has it: what JSON lacks is an object. */
export type KitCell =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'date'; readonly instant: number | null }
  | { readonly kind: 'NaN' }
  | { readonly kind: 'undefined' };

/** What comes of a lead; what is left out is not published, and not tested. Warnings: headers of the cells that warn. */
export interface KitLead {
  readonly score: number;
  readonly grade?: string;
  readonly ready?: boolean;
  readonly warnings?: readonly string[];
  readonly note?: string;
}

/** One case of the kit: with `expected`, one entry a lead and null for a row that is no lead; with `faults`; or with a `callError`. */
export interface KitCase {
  readonly title: string;
  readonly source?: string;
  readonly licence?: string;
  readonly definition: readonly (readonly KitCell[])[];
  readonly headers: readonly KitCell[];
  readonly leads: readonly (readonly KitCell[])[];
  readonly expected?: readonly (KitLead | null)[];
  /** Every fault: its row in the definition, from 1, and the column headings of which one has to be named. */
  readonly faults?: readonly (readonly [row: number, ...columns: string[]])[];
  /** The definition is right, and these headers or leads are refused with it as a whole. */
  readonly callError?: 'missing field' | 'no time zone';
}

export const kitFolder = join(process.cwd(), 'tests/conformance/kit');

function readCell(cell: KitCell): Cell {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (cell.kind === 'date') return { instant: cell.instant ?? Number.NaN };
  return cell.kind === 'NaN' ? Number.NaN : undefined;
}

export function readRange(rows: readonly (readonly KitCell[])[]): Range {
  return rows.map((cells) => cells.map(readCell));
}

function isKit(value: unknown): value is KitCase[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'object' && 'definition' in entry);
}

/** The cases of each file of the kit. */
export function readKit(): Map<string, readonly KitCase[]> {
  const files = readdirSync(kitFolder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.map((name) => {
      const cases: unknown = JSON.parse(readFileSync(join(kitFolder, name), 'utf8'));
      if (!isKit(cases)) throw new Error(`${name} holds no cases`);
      return [name, cases];
    }),
  );
}
