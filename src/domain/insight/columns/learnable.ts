import { recognize } from '../../leads/header';
import type { Cell } from '../../values/cell';
import type { Calendar } from '../../values/day';
import { Reading } from '../../values/reading';
import { isBlank, normalize } from '../../values/text';
import type { FieldColumn } from './coding';
import { isComposed } from './composed';

/** Why a field is left out. Those of `FIXED` can't be taken in by anyone. */
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

const OUTCOME_KINDS: ReadonlySet<string | undefined> = new Set([
  'decision',
  'outcome',
  'rejectionReason',
  'lostReason',
]);
const DATED: ReadonlySet<string | undefined> = new Set(['created', 'lastActivity']);
const PERSONAL: ReadonlySet<string | undefined> = new Set(['company', 'person', 'email', 'phone']);
const IDENTIFIER =
  /(^|[ _-])(id|ids|no|no\.|number|key|code|uuid|zip|postcode|url)$|番号$|コード$|^(id|url|〒)/;
const CALENDAR =
  /^(day|month|year|week|weekday|quarter|day of week|曜日|日|月|年|年度|四半期|月度)$|(_|^| )(month|year|quarter|week)$/;

const EMAIL = /^[^@]+[@＠][^@]+$/;

/** A column with more distinct texts than this, and hardly any met twice, is no state that leads share. */
const MANY_TEXTS = 50;
const SOME_TEXTS = 20;
const MOSTLY = 0.6;

/** Why a column is not learned from by default; null where it is. Only leads with an outcome are looked at. */
export function exclusionOf(
  { header, values, rows, unlearnable }: FieldColumn,
  calendar: Calendar | null,
): Exclusion | null {
  if (unlearnable !== undefined) return unlearnable;
  const counts = new Array<number>(values.length).fill(0);
  for (let lead = 0; lead < rows.length; lead++) {
    const value = rows[lead] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  const { present, presentCounts, blank } = presentOf(values, counts);
  if (present.length === 0) return 'blank';
  if (present.length === 1 && blank === 0) return 'constant';
  const heading = normalize(header.replace(/_/g, ' '));
  const kind = recognize(header);
  if (OUTCOME_KINDS.has(kind)) return 'outcome';
  if (kind === 'owner') return 'owner';
  if (kind === 'note') return 'free text';
  const { filled, numbers, dates, emails } = kindsOf(present, presentCounts, calendar);
  if (DATED.has(kind) || dates / filled >= MOSTLY) return 'date';
  if (CALENDAR.test(heading)) return 'calendar';
  if (PERSONAL.has(kind) || IDENTIFIER.test(heading)) return 'identifier';
  if (numbers / filled >= MOSTLY) return isRunning(present, filled) ? 'identifier' : null;
  const why = variety(present.length, filled);
  if (why === null || emails / filled >= MOSTLY) return why;
  return isComposed(present, presentCounts, calendar) ? null : why;
}

/** The filled cells that any lead has, each once. */
function presentOf(values: readonly Cell[], counts: readonly number[]) {
  const [present, presentCounts]: [Cell[], number[]] = [[], []];
  let blank = 0;
  values.forEach((value, at) => {
    const count = counts[at] ?? 0;
    if (count === 0) return;
    if (isBlank(value)) blank += count;
    else {
      present.push(value);
      presentCounts.push(count);
    }
  });
  return { present, presentCounts, blank };
}

/** How many filled cells are of a kind. Without a calendar a Date has no day, and is a date all the same. */
function kindsOf(cells: readonly Cell[], counts: readonly number[], calendar: Calendar | null) {
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

/** What a column is where hardly any of its texts is met twice; null for one whose texts leads share. */
function variety(texts: number, filled: number): Exclusion | null {
  if (texts > MANY_TEXTS && texts > filled / 2) return 'identifier';
  return texts > SOME_TEXTS && texts > (filled * 2) / 3 ? 'free text' : null;
}

/** True for whole numbers that hardly miss one between the first and the last: a running number. */
function isRunning(present: readonly unknown[], filled: number): boolean {
  const whole = present.filter((one): one is number => typeof one === 'number' && Number.isInteger(one));
  if (filled < 20 || whole.length < filled * 0.95) return false;
  let [low, high] = [Infinity, -Infinity];
  for (const one of whole) [low, high] = [Math.min(low, one), Math.max(high, one)];
  return high - low < whole.length * 1.2;
}
