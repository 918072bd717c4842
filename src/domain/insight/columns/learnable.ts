import type { HeaderKind } from '../../leads/common-header';
import type { Cell } from '../../values/cell';
import type { Calendar } from '../../values/day';
import { Reading } from '../../values/reading';
import { isBlank, normalize } from '../../values/text';
import type { FieldColumn } from './coding';
import { isComposed } from './composed';
import { countValues } from './numbers';

/** Why a field is not learned from. Nobody can take in the exclusions that `FIXED` has. */
export type Exclusion =
  | 'blank'
  | 'constant'
  | 'duplicate heading'
  | 'outcome'
  | 'owner'
  | 'identifier'
  | 'date'
  | 'calendar'
  | 'free text';

export const FIXED: ReadonlySet<Exclusion> = new Set(['blank', 'constant', 'outcome', 'duplicate heading']);

/** The kinds of columns that are left out whatever their cells hold. */
const EXCLUDED_KINDS: Readonly<Partial<Record<HeaderKind, Exclusion>>> = {
  decision: 'outcome',
  outcome: 'outcome',
  rejectionReason: 'outcome',
  lostReason: 'outcome',
  leadStatus: 'outcome',
  owner: 'owner',
  note: 'free text',
  created: 'date',
  lastActivity: 'date',
};
/** The kinds of columns that name a person or a company. */
const PERSONAL_KINDS: ReadonlySet<HeaderKind | null> = new Set([
  'company',
  'person',
  'familyName',
  'givenName',
  'email',
  'phone',
  'website',
]);
/** The headings of identifiers, and of calendar units by which leads would be learned from their time. */
const IDENTIFIER =
  /(^|[ _-])(id|ids|no|no\.|number|key|code|uuid|zip|postcode|url)$|番号$|コード$|^(id|url|〒)/;
const CALENDAR =
  /^(day|month|year|week|weekday|quarter|day of week|曜日|日|月|年|年度|四半期|月度)$|(_|^| )(month|year|quarter|week)$/;

const EMAIL = /^[^@]+[@＠][^@]+$/;

/** More than 50 different texts, of which hardly any is met twice, identify leads. More than 20 are free text. */
const TEXTS_OF_IDENTIFIER = 50;
const TEXTS_OF_FREE_TEXT = 20;
/** A column is one of dates, numbers or e-mail addresses when at least this share of its filled cells are. */
const MOST_CELLS = 0.6;
/** A running number has at least 20 filled cells; 95 % of them are whole numbers that leave out at most 20 % of their range. */
const RUNNING = { fewestCells: 20, wholeShare: 0.95, longestRange: 1.2 };

/** The filled cells that any lead has, each once, and how many leads have each. */
interface FilledCells {
  readonly cells: readonly Cell[];
  readonly counts: readonly number[];
  /** How many leads have a blank cell. */
  readonly blank: number;
}

/** Why a column is not learned from unless a person takes it in; null where it is. Only leads with an outcome are looked at. */
export function exclusionOf(column: FieldColumn, calendar: Calendar | null): Exclusion | null {
  const filled = filledCells(column);
  const { kind } = column;
  return (
    column.unlearnable ??
    sameness(filled) ??
    (kind === null ? undefined : EXCLUDED_KINDS[kind]) ??
    exclusionByCells(column.header, kind, filled, calendar)
  );
}

function filledCells(column: FieldColumn): FilledCells {
  const all = countValues(column);
  const cells: Cell[] = [];
  const counts: number[] = [];
  let blank = 0;
  column.values.forEach((value, at) => {
    const count = all[at] ?? 0;
    if (count === 0) return;
    if (isBlank(value)) blank += count;
    else {
      cells.push(value);
      counts.push(count);
    }
  });
  return { cells, counts, blank };
}

/** What a column is of which all cells are the same; null for any other. */
function sameness({ cells, blank }: FilledCells): Exclusion | null {
  if (cells.length === 0) return 'blank';
  return cells.length === 1 && blank === 0 ? 'constant' : null;
}

/** Why a column is left out by what most of its filled cells are; null where it is learned from. */
function exclusionByCells(
  header: string,
  kind: HeaderKind | null,
  { cells, counts }: FilledCells,
  calendar: Calendar | null,
): Exclusion | null {
  const heading = normalize(header.replace(/_/g, ' '));
  const { filled, numbers, dates, emails } = countKinds(cells, counts, calendar);
  if (dates / filled >= MOST_CELLS) return 'date';
  if (CALENDAR.test(heading)) return 'calendar';
  if (PERSONAL_KINDS.has(kind) || IDENTIFIER.test(heading)) return 'identifier';
  if (numbers / filled >= MOST_CELLS) return isRunning(cells, filled) ? 'identifier' : null;
  const exclusion = exclusionOfTexts(cells.length, filled);
  if (exclusion === null || emails / filled >= MOST_CELLS) return exclusion;
  return isComposed(cells, counts, calendar) ? null : exclusion;
}

/** How many filled cells are of each kind. Without a calendar a Date has no day, and is a date all the same. */
function countKinds(cells: readonly Cell[], counts: readonly number[], calendar: Calendar | null) {
  const kinds = { filled: 0, numbers: 0, dates: 0, emails: 0 };
  cells.forEach((cell, at) => {
    const count = counts[at] ?? 0;
    const { number, day } = new Reading(cell, calendar);
    kinds.filled += count;
    if (number !== null) kinds.numbers += count;
    if (day !== null || cell instanceof Date) kinds.dates += count;
    if (typeof cell === 'string' && EMAIL.test(cell)) kinds.emails += count;
  });
  return kinds;
}

/** What a column is where hardly any of its texts is met twice; null where leads share texts. */
function exclusionOfTexts(texts: number, filled: number): Exclusion | null {
  if (texts > TEXTS_OF_IDENTIFIER && texts > filled / 2) return 'identifier';
  return texts > TEXTS_OF_FREE_TEXT && texts > (filled * 2) / 3 ? 'free text' : null;
}

/** True for whole numbers that leave out hardly one between the first and the last: a running number. */
function isRunning(cells: readonly Cell[], filled: number): boolean {
  const whole = cells.filter((one): one is number => typeof one === 'number' && Number.isInteger(one));
  if (filled < RUNNING.fewestCells || whole.length < filled * RUNNING.wholeShare) return false;
  let [low, high] = [Infinity, -Infinity];
  for (const one of whole) [low, high] = [Math.min(low, one), Math.max(high, one)];
  return high - low < whole.length * RUNNING.longestRange;
}
