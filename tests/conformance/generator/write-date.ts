import { type Day, writeDay } from '../oracle/calendar';
import type { Cell } from '../oracle/cell';
import type { Random } from './random';
import { fullWidth, surround } from './write-text';

const hour = 3_600_000;
const msPerDay = 24 * hour;

/** A text that is the day. */
export function writeDateText(random: Random, day: Day): string {
  const [year = '', month = '', date = ''] = writeDay(day).split('-');
  const short = (digits: string) => (random.chance(0.5) ? String(Number(digits)) : digits);
  const separator = random.pick(['-', '/', '.']);
  let text = random.chance(0.25)
    ? `${year}年${short(month)}月${short(date)}日`
    : [year, short(month), short(date)].join(separator);
  if (random.chance(0.3)) {
    text +=
      random.pick([' ', 'T', '\u3000']) + random.pick(['9:05', '09:05', '23:59:59', '0:00', '00:00:00']);
  }
  if (random.chance(0.2)) text = fullWidth(text);
  return random.chance(0.15) ? surround(random, text) : text;
}

/** A `Date` on the day in some of the world's time zones, often within a millisecond of a midnight. */
export function writeInstant(random: Random, day: Day): Cell {
  const offset = random.pick([-14, -9, -5.5, 0, 5, 8, 11, 12, 15, 23.99]) * hour;
  return { instant: day * msPerDay + Math.round(offset) + random.pick([-1, 0, 0, 1]) };
}

/** Near to a date, and none. */
export function writeNoDate(random: Random, day: Day): Cell {
  const iso = writeDay(day);
  return random.pick<Cell>([
    '2026/2/30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-0',
    '11/12/2026',
    '0999-12-31',
    `${iso}Z`,
    `${iso}T10:00:00Z`,
    `${iso} 10:00:00.5`,
    `${iso}  9:00`,
    `${iso} 9:0`,
    `${iso} 123:00`,
    `${iso}\u200b`,
    `${iso}頃`,
    iso.replace('-', '/'),
    iso.replaceAll('-', ''),
    iso.replaceAll('-', '年'),
    iso.slice(2),
    '12026-01-01',
    '2026-001-01',
    '昨日',
    46000,
    Number(iso.replaceAll('-', '')),
    true,
  ]);
}
