import type { Day } from '../oracle/calendar';
import type { Cell } from '../oracle/cell';
import type { Random } from './random';
import { eraDays, writeDateText, writeInstant, writeMomentText, writeNoDate } from './write-date';
import { writeEmail } from './write-email';
import { writeNoNumber, writeNumber, writeRange } from './write-number';
import { embed, numericTexts, texts, vary, varyItem, writeList } from './write-text';

export type Kind = 'text' | 'number' | 'date' | 'email' | 'list';

/** A column of the lead sheet, with what the definition compares it to, so that cells come close to it. */
export interface LeadColumn {
  readonly header: string;
  /** What a definition may call it: names that match the header, or share a Field row with it. */
  readonly names: readonly string[];
  readonly kind: Kind;
  readonly items: string[];
  readonly hundredths: number[];
  readonly days: Day[];
  /** Whether a condition on dates reads it: then a moment in it needs a time zone. */
  onDates: boolean;
}

/** What holds for all cells of one lead sheet. */
export interface Setting {
  readonly asOf: Day;
  /** Whether there is a time zone: cells that the definition reads may then hold a Date or a moment. */
  readonly dates: boolean;
  /** Whether a cell may be read as a list, so that stray quotes have to stay out. */
  lists: boolean;
  /** What the Blank rows name. */
  readonly blankItems: string[];
}

const blanks: readonly Cell[] = [
  '',
  '',
  '',
  null,
  undefined,
  Number.NaN,
  ' ',
  '\u3000\t',
  '\u0085\u2028',
  '\u200b',
  ' \ufeff\u2060\u00ad ',
  '#N/A',
  '#N\u200b/A',
  '＃ＲＥＦ！',
  ' #DIV/0! ',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
  '#ERROR',
  { instant: Number.NaN },
];

export function writeBlank(random: Random): Cell {
  return random.pick(blanks);
}

/** Near to a blank, and none. */
const noBlanks: readonly Cell[] = ['#n/a', 'see #N/A', '#N/A!', '-', '0', 0, false, '不明', 'N/A', '？'];

/** Without what the page leaves open in a list: stray quotes, and white space that may be a line break. */
function unquoted(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/["＂\u0085\u2028]/g, '') : cell;
}

function writeDay(random: Random, day: Day, column: LeadColumn, setting: Setting): Cell {
  if (random.chance(0.04)) return random.pick(eraDays);
  if (setting.dates && random.chance(0.35)) return writeInstant(random, day);
  const mayBeMoment = setting.dates || !column.onDates;
  return mayBeMoment && random.chance(0.3) ? writeMomentText(random, day) : writeDateText(random, day);
}

function writeOf(random: Random, kind: Kind, column: LeadColumn, setting: Setting): Cell {
  const item = random.pick(column.items.length > 0 && random.chance(0.8) ? column.items : texts);
  const near = column.hundredths.length > 0 ? random.pick(column.hundredths) : random.int(-500, 200_000);
  const hundredths = near + random.pick([-10_000, -100, -50, -1, 0, 0, 0, 1, 100, 10_000]);
  const nearDay = column.days.length > 0 ? random.pick(column.days) : setting.asOf - random.int(-5, 200);
  const day = nearDay + random.pick([-30, -1, 0, 0, 0, 1, 30]);
  switch (kind) {
    case 'number':
      if (random.chance(0.25)) return writeRange(random, random.chance(0.7) ? near : hundredths);
      return random.chance(0.85) ? writeNumber(random, hundredths) : writeNoNumber(random, hundredths);
    case 'date':
      return random.chance(0.85) ? writeDay(random, day, column, setting) : writeNoDate(random, day);
    case 'email':
      return writeEmail(random, random.chance(0.9) ? item : 'example.org');
    case 'list':
      return writeList(
        random,
        [item, ...random.some(texts, random.int(0, 2))].map((text) => varyItem(random, text)),
      );
    default:
      if (random.chance(0.15)) return random.pick<Cell>([true, false, 1, 100, 0.5, -3, 7, ...numericTexts]);
      return vary(random, random.chance(0.45) ? embed(random, item) : item);
  }
}

const kinds: readonly Kind[] = ['text', 'number', 'date', 'email', 'list'];

/** A cell that a Blank row may name, spelt in some way. */
export function writeNamedBlank(random: Random, { blankItems, lists }: Setting): Cell {
  const item = blankItems.length > 0 ? random.pick(blankItems) : '不明';
  if (item === '0' && random.chance(0.5)) return 0;
  const text = random.chance(0.1) ? `${item}?` : vary(random, item);
  return lists ? unquoted(text) : text;
}

/** A cell for a column: mostly close to what the definition compares it to. */
export function writeCell(random: Random, column: LeadColumn, setting: Setting): Cell {
  if (random.chance(0.1)) return writeBlank(random);
  if (random.chance(setting.blankItems.length > 0 ? 0.12 : 0.02)) {
    return random.chance(0.8) ? writeNamedBlank(random, setting) : random.pick(noBlanks);
  }
  const kind = random.chance(0.85) ? column.kind : random.pick(kinds);
  const cell = writeOf(random, kind, column, setting);
  return setting.lists && kind !== 'list' ? unquoted(cell) : cell;
}
