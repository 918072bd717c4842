import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre';
import { kindOf } from '../../src/domain/leads/column-kind';
import type { HeaderKind } from '../../src/domain/leads/common-header';
import type { Cell } from '../../src/domain/values/cell';
import { shuffled } from './shuffle';

/** One column, each distinct value once: the cell of lead i is `values[rows[i]]`. */
export interface DataColumn {
  readonly header: string;
  readonly values: readonly Cell[];
  readonly rows: Int32Array;
  readonly kind: HeaderKind | null;
}

/** Leads with a known outcome. */
export interface DataSet {
  readonly name: string;
  readonly columns: readonly DataColumn[];
  /** 1 for won, 0 for lost, by lead. */
  readonly won: Uint8Array;
}

/** Where the data sets lie, from the project's root. */
const FOLDER = '../shared/data';

interface Source {
  readonly file: string;
  readonly separator: string;
  readonly outcome: string;
  /** What the outcome says of leads that were won and lost; a lead with another one is left out. */
  readonly won: string;
  readonly lost: string;
  /** Fields that tell the outcome. */
  readonly leaking: readonly string[];
}

const SOURCES = {
  'bank-full': {
    file: 'bank-full.csv',
    separator: ';',
    outcome: 'y',
    won: 'yes',
    lost: 'no',
    leaking: ['duration'],
  },
  leadforge: {
    file: 'leadforge.csv',
    separator: ',',
    outcome: 'converted',
    won: '1',
    lost: '0',
    leaking: [],
  },
  maven: {
    file: 'maven-sales-pipeline.csv',
    separator: ',',
    outcome: 'deal_stage',
    won: 'Won',
    lost: 'Lost',
    leaking: ['opportunity_id', 'close_date', 'close_value', 'engage_date'],
  },
} as const satisfies Readonly<Record<string, Source>>;

export type DataSetName = keyof typeof SOURCES;

/**
 * Reads a data set: numbers as numbers, all else as text, '' for nothing.
 * @param kept fields that tell the outcome and are read all the same
 */
export function readDataSet(name: DataSetName, kept: readonly string[] = []): DataSet {
  const { file, separator, outcome, won, lost, leaking }: Source = SOURCES[name];
  const [headers = [], ...rows] = parseCsv(readFileSync(`${FOLDER}/${file}`, 'utf8'), {
    delimiter: separator,
  });
  const at = headers.indexOf(outcome);
  const decided = rows.filter((row) => row[at] === won || row[at] === lost);
  const columns = headers.flatMap((header, column) =>
    column === at || (leaking.includes(String(header)) && !kept.includes(String(header)))
      ? []
      : [encode(String(header), decided, (row) => row[column] ?? '')],
  );
  return { name, columns, won: Uint8Array.from(decided, (row) => (row[at] === won ? 1 : 0)) };
}

function encode<Row>(header: string, rows: readonly Row[], read: (row: Row) => unknown): DataColumn {
  const places = new Map<Cell, number>();
  const codes = Int32Array.from(rows, (row) => {
    const text = String(read(row));
    const cell = text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  });
  const values = [...places.keys()];
  return { header, values, rows: codes, kind: kindOf(header, values) ?? null };
}

/** Some of the leads. */
export function takeLeads({ name, columns, won }: DataSet, leads: ArrayLike<number>): DataSet {
  const rows = Int32Array.from(leads);
  return {
    name,
    columns: columns.map((column) => ({ ...column, rows: rows.map((lead) => column.rows[lead] ?? 0) })),
    won: Uint8Array.from(rows, (lead) => won[lead] ?? 0),
  };
}

/** So many of the leads by chance. */
export function sampleOf(data: DataSet, count: number, seed: number): DataSet {
  return takeLeads(data, shuffled(data.won.length, seed * 91 + 3).slice(0, count));
}
