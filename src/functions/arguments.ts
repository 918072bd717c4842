import { clausesOf, type Definition, testsOf } from '../domain/definition/definition';
import { describeFaults } from '../domain/definition/fault';
import {
  describeMissingFields,
  fieldUses,
  type Locate,
  locator,
  missingFields,
} from '../domain/definition/field';
import { COLUMNS } from '../domain/definition/keyword';
import { parseDefinition } from '../domain/definition/parse';
import { languageOfCells } from '../domain/definition/part-row';
import { isBlankLead } from '../domain/scoring/scorer';
import type { Cell, Cells, Row } from '../domain/values/cell';
import { isMomentText } from '../domain/values/day';
import type { Language, Wording } from '../domain/values/language';
import { zonedText } from '../domain/values/reading';
import { isBlank } from '../domain/values/text';

/** What Sheets passes for an argument: a cell for a single one, rows for a range, undefined for one left out. */
export type Argument = Cell | Cells;

/** A definition as a function was given it. */
export interface GivenDefinition {
  readonly definition: Definition;
  /** The cells that it was read from. */
  readonly cells: Cells;
}

/** The arguments of a function on leads, once they are known to fit each other. */
export interface LeadArguments extends GivenDefinition {
  readonly headers: Row;
  /** Finds the column of a field in the headers. */
  readonly locate: Locate;
  /** Trailing rows that are no leads left off. */
  readonly leads: Cells;
  /** True when the header row is the first row of the range, so that the result begins with a title. */
  readonly titled: boolean;
}

/**
 * Reads the three arguments.
 * @throws an error that says what was passed and what to pass
 */
export function readArguments(leads: Argument, definition: Argument, headers: Argument): LeadArguments {
  const given = readDefinition(definition);
  const { language } = given.definition;
  const rows = readLeads(leads, language);
  const titled = headers === undefined || headers === null;
  const headerRow = titled ? (rows[0] ?? []) : readHeaders(headers, rows, language);
  const table = {
    ...given,
    headers: headerRow,
    locate: locator(given.definition, headerRow),
    leads: titled ? rows.slice(1) : rows,
    titled,
  };
  checkFields(table);
  checkDates(table);
  return table;
}

/**
 * Reads the definition.
 * @throws an error that says what to pass, or that lists the definition's faults
 */
export function readDefinition(argument: Argument): GivenDefinition {
  const cells = readDefinitionRange(argument);
  const parsed = parseDefinition(cells);
  if (!parsed.ok) throw new Error(describeFaults(parsed.faults, languageOfCells(cells)));
  return { definition: parsed.definition, cells };
}

/** True for a range; false for a single cell or an argument left out. */
export function isRange(argument: Argument): argument is Cells {
  return Array.isArray(argument);
}

function readDefinitionRange(argument: Argument): Cells {
  const cells = isRange(argument) ? argument : [];
  const rows = cells.filter((row) => !row.every(isBlank)).length;
  const narrow = cells.some((row) => row.length < COLUMNS.length);
  const beyond = cells.some((row) => row.slice(COLUMNS.length).some((cell) => !isBlank(cell)));
  if (rows > 0 && !narrow && !beyond) return cells;
  const found: Wording = !isRange(argument)
    ? { en: 'got a single cell', ja: '単一のセルが渡されました' }
    : rows === 0
      ? { en: 'the range is empty', ja: '範囲が空です' }
      : { en: `got ${cells[0]?.length ?? 0} columns`, ja: `${cells[0]?.length ?? 0}列の範囲が渡されました` };
  throw new Error(
    `definition: ${found.en}; pass its eight columns, such as Definition!A:H / 定義：${found.ja}。「定義!A:H」のように8列の範囲を渡してください`,
  );
}

function readLeads(argument: Argument, language: Language): Cells {
  if (!isRange(argument)) {
    throw new Error(
      language === 'ja'
        ? 'リード：単一のセルが渡されました。「A1:K」のように見出し行を含む範囲を渡してください'
        : 'leads: got a single cell; pass the range with its header row, such as A1:K',
    );
  }
  let end = argument.length;
  while (end > 0 && isBlankLead(argument[end - 1] ?? [])) end--;
  return argument.slice(0, end);
}

function readHeaders(argument: Argument, leads: Cells, language: Language): Row {
  const rows: Cells = isRange(argument) ? argument : [[argument]];
  const row = rows[0] ?? [];
  const width = leads[0]?.length ?? row.length;
  if (rows.length === 1 && row.length === width && !row.every(isBlank)) return row;
  throw new Error(
    language === 'ja'
      ? `見出し：リードと同じ${width}列の見出し行を1行だけ渡してください（${rows.length}行×${row.length}列が渡されました）`
      : `headers: pass one header row with the same ${width} columns as leads (got ${rows.length} × ${row.length})`,
  );
}

/** At most five headers are shown of a row that does not look like the header row. */
const MAX_HEADERS_SHOWN = 5;

function checkFields({ definition, headers, locate, titled }: LeadArguments): void {
  const { language } = definition;
  if (headers.every(isBlank) && titled) {
    throw new Error(
      language === 'ja'
        ? 'リード：範囲の最初の行が空です。見出し行から始まる範囲を渡すか、3つ目の引数に見出し行を渡してください'
        : 'leads: the first row of the range is empty; begin the range at the header row, or pass the header row as the third argument',
    );
  }
  const missing = missingFields(definition, headers, locate);
  if (missing.length === 0) return;
  const text = describeMissingFields(missing, language);
  const used = new Set(fieldUses(definition).map(({ field }) => field)).size;
  if (missing.length < used || !titled) throw new Error(text);
  const found = headers
    .filter((cell) => !isBlank(cell))
    .slice(0, MAX_HEADERS_SHOWN)
    .map((cell) => zonedText(cell, definition.calendar))
    .join(', ');
  throw new Error(
    language === 'ja'
      ? `リード：範囲の最初の行（${found} …）は見出し行ではないようです。見出し行から始まる範囲を渡すか、3つ目の引数に見出し行を渡してください。${text}`
      : `leads: the first row (${found} …) does not look like the header row; begin the range there, or pass the header row as the third argument. ${text}`,
  );
}

/** A date or a moment can't be read without a time zone: an error of the call, not of the row. */
function checkDates({ definition, locate, leads, titled }: LeadArguments): void {
  if (definition.calendar !== null) return;
  const dated = new Set(
    [...clausesOf(definition), ...definition.owners]
      .flatMap(testsOf)
      .filter(({ condition }) => condition.needs === 'date')
      .map(({ row }) => row),
  );
  for (const { field, row } of fieldUses(definition)) {
    const column = locate(field) ?? -1;
    const awaits = (cell: Cell) =>
      cell instanceof Date
        ? !isBlank(cell)
        : dated.has(row) && typeof cell === 'string' && isMomentText(cell);
    const at = leads.findIndex((lead) => awaits(lead[column]));
    if (at < 0) continue;
    const line = at + (titled ? 2 : 1);
    throw new Error(
      definition.language === 'ja'
        ? `リードの${line}行目の「${field}」は日付か日時です（定義の${row}行目が参照）。定義に「タイムゾーン」の行を追加し、値に Asia/Tokyo などを書いてください`
        : `row ${line} of leads holds a date or a moment in “${field}” (read by the definition's row ${row}); add a Time zone row with a Value such as Asia/Tokyo to the definition`,
    );
  }
}
