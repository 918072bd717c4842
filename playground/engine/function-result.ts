import type { Locale as EngineLocale, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import { isDate } from './cell-content';
import type { SerialClock } from './date-serial';
import { dateFormat } from './engine-locale';

/** What a custom function gave, as the engine takes it: a value, or columns of values that spill. */
export function functionResult(
  result: unknown,
  clock: SerialClock,
  locale: EngineLocale,
): FunctionResultObject | Matrix<FunctionResultObject> {
  if (!Array.isArray(result)) return cellResult(result, clock, locale);
  const rows: unknown[][] = result.map((row) => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return { value: '' };
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => cellResult(row[column], clock, locale)),
  );
}

function cellResult(value: unknown, clock: SerialClock, locale: EngineLocale): FunctionResultObject {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (isDate(value)) {
    const serial = clock.toSerial(value.getTime());
    return Number.isFinite(serial)
      ? { value: serial, format: dateFormat(locale, !Number.isInteger(serial)) }
      : { value: '#NUM!' };
  }
  return { value: String(value) };
}
