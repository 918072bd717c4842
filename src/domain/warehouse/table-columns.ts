import type { ColumnType } from '../sql/lead-column';

/** A column of a BigQuery table. */
export interface WarehouseColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** As BigQuery names it. */
  readonly sqlType: string;
}

/** The columns of a table as they were pasted. */
export interface TableColumns {
  readonly columns: readonly WarehouseColumn[];
  /** Those whose type holds no cells of leads. */
  readonly unfit: readonly string[];
}

/** What BigQuery's types are to the query. A DATETIME counts by its written day. */
const TYPES: Readonly<Record<string, ColumnType>> = {
  STRING: 'string',
  INT64: 'number',
  INTEGER: 'number',
  FLOAT64: 'number',
  FLOAT: 'number',
  NUMERIC: 'number',
  BIGNUMERIC: 'number',
  BOOL: 'boolean',
  BOOLEAN: 'boolean',
  DATE: 'date',
  DATETIME: 'date',
  TIMESTAMP: 'timestamp',
};

/** A name, and behind white space or a comma its type. */
const LINE = /^(.*?)(?:\s*[\t,]\s*|\s+)([A-Z][A-Z0-9]*(?:[(<].*)?)$/;
/** The headings of what BigQuery gives. */
const HEADINGS = /^column_name\b/i;

/** Reads columns as BigQuery's INFORMATION_SCHEMA gives them: one a line, its name and its type; a text where no type is told. */
export function readTableColumns(text: string): TableColumns {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !HEADINGS.test(line));
  const read = lines.map((line) => {
    const [, name = line, sqlType = 'STRING'] = LINE.exec(line) ?? [];
    return { name, sqlType, type: TYPES[sqlType.replace(/\(.*$/, '')] };
  });
  return {
    columns: read.flatMap(({ name, sqlType, type }) => (type === undefined ? [] : [{ name, sqlType, type }])),
    unfit: read.filter(({ type }) => type === undefined).map(({ name }) => name),
  };
}

/** The columns of a table as `readTableColumns` reads them. */
export const writeTableColumns = (names: readonly string[]): string =>
  names.map((name) => `${name}\tSTRING`).join('\n');
