import type { SqlDialect } from '../../src/domain/notation/sql-dialect';
import type { Table } from './table';

/** Something that runs queries. */
export interface Engine {
  readonly name: string;
  readonly dialect: SqlDialect;
  /** Makes the table known, in one statement, and gives what a query reads it by. */
  load(table: Table): Promise<string>;
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): void;
}
