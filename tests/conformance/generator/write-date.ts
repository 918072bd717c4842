import { type Day, writeDay } from '../oracle/calendar';
import type { Cell } from '../oracle/cell';
import type { Random } from './random';
import { fullWidth, sprinkle, surround } from './write-text';

const hour = 3_600_000;
const msPerDay = 24 * hour;

const eras = [
  { name: '令和', first: 2019 },
  { name: '平成', first: 1989 },
  { name: '昭和', first: 1926 },
];

function writeEraYear(random: Random, year: number): string {
  const { name, first } = random.pick(eras.filter(({ first: start }) => year >= start && year < start + 99));
  const inEra = year - first + 1;
  return name + (inEra === 1 && random.chance(0.7) ? '元' : String(inEra).padStart(random.int(1, 2), '0'));
}

const plainTimes = [
  '9:05',
  '09:05',
  '23:59:59',
  '0:00',
  '00:00:00',
  '30:00',
  '12:99:99',
  '10:00:00.5',
  '9:05 PM',
];
const oddTimes = ['1:23:45.123456789 am', '１２：００ ＰＭ', '23:30', '24:00'];
const momentTimes = ['0:00', '9:05', '09:30:00', '23:59:59', '15:00:00.000', '23:30:00.123456789', '12:00'];
const offsets = [
  'Z',
  'Z',
  '+09:00',
  '-05:00',
  '+0530',
  '-1200',
  '+14:00',
  '-14:00',
  '+00:00',
  '＋０９：００',
];

/** A text that is the day, in one of the forms that people write. */
function writeForm(random: Random, day: Day): string {
  const [year = '', month = '', date = ''] = writeDay(day).split('-');
  const short = (digits: string) => (random.chance(0.5) ? String(Number(digits)) : digits);
  const behindYear = `年${short(month)}月${short(date)}日`;
  if (random.chance(0.2)) return writeEraYear(random, Number(year)) + behindYear;
  if (random.chance(0.25)) return year + behindYear;
  return [year, short(month), short(date)].join(random.pick(['-', '/', '.']));
}

/** A text that is the day, some with a time. */
export function writeDateText(random: Random, day: Day): string {
  let text = writeForm(random, day);
  if (random.chance(0.35)) {
    text += random.pick([' ', 'T', '\u3000']) + random.pick([...plainTimes, ...oddTimes]);
  }
  if (random.chance(0.2)) text = fullWidth(text);
  if (random.chance(0.1)) text = sprinkle(random, text);
  return random.chance(0.15) ? surround(random, text) : text;
}

/** A text that is a moment: a day before or behind the given one in some time zones. */
export function writeMomentText(random: Random, day: Day): string {
  const text =
    writeForm(random, day) + random.pick(['T', 'T', ' ']) + random.pick(momentTimes) + random.pick(offsets);
  return random.chance(0.15) ? fullWidth(text) : text;
}

/** A `Date` on the day in some of the world's time zones, often within a millisecond of a midnight. */
export function writeInstant(random: Random, day: Day): Cell {
  const offset = random.pick([-14, -9, -5.5, 0, 5, 8, 11, 12, 15, 23.99]) * hour;
  return { instant: day * msPerDay + Math.round(offset) + random.pick([-1, 0, 0, 1]) };
}

/** First and last days of eras, and days that they had not. */
export const eraDays = [
  '令和元年5月1日',
  '令和1年4月30日',
  '平成元年1月8日 0:00',
  '平成31年4月30日',
  '昭和64年1月7日',
  '昭和元年12月25日',
  '㍻元年1月8日',
];

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
    `${iso}+09:00`,
    `${iso}T24:00Z`,
    `${iso}T10:60Z`,
    `${iso}T10:00 Z`,
    `${iso}T10:00z`,
    `${iso}t10:00`,
    `${iso}T10:00+9:00`,
    `${iso}T10:00+09`,
    `${iso}T10:00+14:01`,
    `${iso}T10:00+09:60`,
    `${iso}T10:00 AMZ`,
    `${iso} 10:00:00.`,
    `${iso} 10:00:00.1234567890`,
    `${iso} 10:00PM`,
    `${iso} 10:00 XM`,
    `${iso}  9:00`,
    `${iso}\t9:00`,
    `${iso} 9:0`,
    `${iso} 123:00`,
    `${iso}頃`,
    '令和0年1月1日',
    '令和100年1月1日',
    '令和 8年1月1日',
    '令和八年1月1日',
    '大正9年1月1日',
    '令和7年2月29日',
    'R8.11.29',
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
