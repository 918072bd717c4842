import { type DuckDBConnection, DuckDBInstance, DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import { NFKC_FUNCTION } from '../../src/domain/sql/duckdb';

/** Gives DuckDB the NFKC that it lacks. */
export function registerNfkc(connection: DuckDBConnection): void {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: NFKC_FUNCTION,
      returnType: VARCHAR,
      parameterTypes: [VARCHAR],
      mainFunction(_, input, output) {
        const texts = input.getColumnVector(0);
        for (let row = 0; row < input.rowCount; row++) {
          const text = texts.getItem(row);
          output.setItem(row, typeof text === 'string' ? text.normalize('NFKC') : null);
        }
        output.flush();
      },
    }),
  );
}

/**
 * Opens DuckDB in memory: it asks no network, and what is more than the memory goes to a folder.
 * @param memory as DuckDB writes it, such as `1GB`
 * @param folder where it may put what doesn't fit
 */
export async function openDatabase(memory: string, folder: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: memory,
    temp_directory: folder,
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  // It makes a join of a long list, and the rows that come out of a join stand in no order.
  await connection.run("SET disabled_optimizers = 'in_clause'");
  await connection.run('SET enable_progress_bar = true');
  await connection.run('SET enable_progress_bar_print = false');
  registerNfkc(connection);
  return connection;
}

export type Row = Readonly<Record<string, unknown>>;

/** All rows of a query, as JSON has them. */
export async function ask(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}
