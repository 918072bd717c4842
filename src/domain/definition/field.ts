import type { Row } from '../values/cell';
import type { Language, Wording } from '../values/language';
import { nearest } from '../values/nearest';
import { NO_PLACEHOLDERS, type Placeholders, zonedText } from '../values/reading';
import { isBlank, normalize } from '../values/text';
import { clausesOf, type Definition, testsOf } from './definition';

/** A field that a row of the definition names and the lead table's headers lack. */
export interface MissingField {
  readonly field: string;
  readonly row: number;
  /** The headers that look like it, the likeliest first. */
  readonly similar: readonly string[];
}

/** A name of a column as a row of the definition gives it. */
export interface FieldUse {
  readonly field: string;
  readonly row: number;
}

/** Finds the column (0-based) of a field; undefined where no header matches. */
export type Locate = (field: string) => number | undefined;

/** Every use of a lead column by the definition, top to bottom of each part. */
export function fieldUses(definition: Definition): FieldUse[] {
  const { blanks, briefs, owners } = definition;
  return [
    ...[...clausesOf(definition), ...owners].flatMap(testsOf),
    ...briefs,
    ...blanks.filter(({ field }) => field !== ''),
  ];
}

/**
 * Columns by field: a header equal to the field comes before one that only shares a Field row with it; then the leftmost.
 * Texts are compared normalised.
 */
export function locator({ fields, calendar }: Pick<Definition, 'fields' | 'calendar'>, headers: Row): Locate {
  const columns = new Map<string, number>();
  headers.forEach((header, at) => {
    const normal = isBlank(header) ? '' : normalize(zonedText(header, calendar));
    if (normal !== '' && !columns.has(normal)) columns.set(normal, at);
  });
  const rows = fields.map(({ names }) => names.map(normalize));
  return (field) => {
    const wanted = normalize(field);
    const own = columns.get(wanted);
    if (own !== undefined) return own;
    const shared = rows.filter((names) => names.includes(wanted)).flat();
    const found = shared.flatMap((name) => columns.get(name) ?? []);
    return found.length === 0 ? undefined : Math.min(...found);
  };
}

/** The fields that the headers lack, each once, by its first row. */
export function missingFields(
  definition: Definition,
  headers: Row,
  locate: Locate = locator(definition, headers),
): MissingField[] {
  const texts = headers
    .filter((header) => !isBlank(header))
    .map((header) => zonedText(header, definition.calendar));
  const missing = new Map<string, MissingField>();
  for (const { field, row } of fieldUses(definition)) {
    const key = normalize(field);
    if (missing.has(key) || locate(field) !== undefined) continue;
    missing.set(key, { field, row, similar: nearest(field, texts) });
  }
  return [...missing.values()].sort((one, other) => one.row - other.row);
}

/** Which column is missing, who names it, and which headers look like it. */
export function describeMissing({ field, row, similar }: MissingField): Wording {
  const en = similar.length === 0 ? '' : `; headers like it: ${similar.map((one) => `“${one}”`).join(', ')}`;
  const ja = similar.length === 0 ? '' : `（似た見出し：${similar.map((one) => `「${one}」`).join('')}）`;
  return {
    en: `no header matches the field “${field}” of the definition's row ${row}${en}`,
    ja: `定義の${row}行目の項目「${field}」に当たる見出しがありません${ja}`,
  };
}

/** All missing fields in one text, with what to do. */
export function describeMissingFields(missing: readonly MissingField[], language: Language): string {
  const each = missing.map((one) => describeMissing(one)[language]);
  return language === 'ja'
    ? `${each.join(' ／ ')}。見出しを元に戻すか、定義に「項目」の行を追加して別の見出しを書いてください`
    : `${each.join(' | ')}. Rename the header back, or add a Field row that lists the new one`;
}

/** The texts that count as blank in each column (0-based). */
export function placeholdersOf(
  { blanks }: Pick<Definition, 'blanks'>,
  locate: Locate,
): (column: number) => Placeholders {
  const everywhere = blanks.filter(({ field }) => field === '').flatMap(({ items }) => items);
  const inAll: Placeholders = everywhere.length === 0 ? NO_PLACEHOLDERS : new Set(everywhere);
  const inOne = new Map<number, Set<string>>();
  for (const { field, items } of blanks) {
    const column = field === '' ? undefined : locate(field);
    if (column === undefined) continue;
    inOne.set(column, new Set([...(inOne.get(column) ?? inAll), ...items]));
  }
  return (column) => inOne.get(column) ?? inAll;
}
