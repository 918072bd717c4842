import type { HostContext } from './host-context';

/** How Google names the type of an argument in its complaints. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${typeName(value[0])}[]`;
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return '(class)';
}

/** Throws as Google does for arguments of the wrong types. */
export function mismatch(context: HostContext, method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return context.error(`The parameters (${types}) don't match the method signature for ${method}.`);
}

export function requireTypes(
  context: HostContext,
  method: string,
  args: readonly unknown[],
  types: readonly ('string' | 'number' | 'boolean')[],
): void {
  if (args.length !== types.length || args.some((arg, at) => typeof arg !== types[at])) {
    throw mismatch(context, method, args);
  }
}

/** A table of cells of exactly this many rows and columns, as the set…s methods need it. */
export function requireTable(
  context: HostContext,
  method: string,
  table: unknown,
  rows: number,
  columns: number,
): unknown[][] {
  if (!Array.isArray(table) || !table.every((row) => Array.isArray(row)))
    throw mismatch(context, method, [table]);
  if (table.length !== rows) {
    throw context.error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${rows}.`,
    );
  }
  const odd = table.find((row) => row.length !== columns);
  if (odd !== undefined) {
    throw context.error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
    );
  }
  return table;
}
