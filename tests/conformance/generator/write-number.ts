import type { Cell } from '../oracle/cell';
import type { Random } from './random';
import { fullWidth, spaces, sprinkle } from './write-text';

/** Writes hundredths moved by a power of ten: 150, 0 is `1.5`; 150, -4 is `0.00015`; never more digits than it has. */
function decimal(hundredths: number, power: number): string {
  const places = 2 - power;
  const digits = String(Math.abs(hundredths));
  if (places <= 0) return digits === '0' ? '0' : digits + '0'.repeat(-places);
  const padded = digits.padStart(places + 1, '0');
  const fraction = padded.slice(-places).replace(/0+$/, '');
  return padded.slice(0, -places) + (fraction === '' ? '' : `.${fraction}`);
}

function withCommas(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const scales = [
  { suffix: '', power: 0 },
  { suffix: '千', power: -3 },
  { suffix: '万', power: -4 },
  { suffix: '百万', power: -6 },
  { suffix: '億', power: -8 },
  { suffix: '%', power: 2 },
];
const units = ['円', 'ドル', '名', '人', '社', '件', '個', '台', '回', '点', 'ﾄﾞﾙ', ''];

/** A text that reads as the number of so many hundredths, without a sign where it is not below 0 and none is wanted. */
export function writeNumberText(random: Random, hundredths: number, plus = true): string {
  const scale = random.chance(0.6) ? scales[0] : random.pick(scales);
  const digits = decimal(hundredths, scale?.power ?? 0);
  const sign =
    hundredths < 0 ? random.pick(['-', '−', '▲', '△', '－']) : plus && random.chance(0.1) ? '+' : '';
  const pieces = [
    sign,
    random.chance(0.15) ? random.pick(['¥', '￥', '$', '€', '£']) : '',
    random.chance(0.4) ? withCommas(digits) : digits,
    scale?.suffix ?? '',
    scale?.suffix !== '%' && random.chance(0.3) ? random.pick(units) : '',
  ].filter((piece) => piece !== '');
  let text = pieces.join(random.chance(0.2) ? random.pick(spaces) : '');
  if (random.chance(0.2)) text = fullWidth(text);
  if (random.chance(0.1)) text = sprinkle(random, text);
  return random.chance(0.1) ? random.pick(spaces) + text : text;
}

/** A cell that reads as the number of so many hundredths. */
export function writeNumber(random: Random, hundredths: number): Cell {
  return random.chance(0.4) ? hundredths / 100 : writeNumberText(random, hundredths);
}

const joiners = [
  '-',
  '–',
  '—',
  '~',
  '～',
  '〜',
  '..',
  'から',
  ' to ',
  ' TO ',
  ' 〜 ',
  '\u3000-\u3000',
  '－',
  'ｔｏ',
];

/** A range of numbers as people write it, with an end at so many hundredths; now and then one that can't be read. */
export function writeRange(random: Random, hundredths: number): string {
  const other = random.pick([-10_000, -100, -1, 0, 1, 100, 5_000, 10_000, 100_000]);
  const start = random.chance(0.1) ? -hundredths : hundredths;
  const ends = [start, Math.abs(hundredths + other)];
  const [low = 0, high = 0] = random.chance(0.9) ? ends.sort((a, b) => a - b) : ends;
  const one = () => writeNumberText(random, start);
  const space = random.pick(['', '', ' ', '\u3000']);
  const text = random.pick([
    () => writeNumberText(random, low) + random.pick(joiners) + writeNumberText(random, high, false),
    () => writeNumberText(random, low) + random.pick(joiners) + writeNumberText(random, high, false),
    () =>
      writeNumberText(random, -Math.abs(start)) +
      random.pick(joiners) +
      writeNumberText(random, random.pick([-1, 300])),
    () => one() + space + random.pick(['以上', '+', '超', '以下', '以内', '未満', '＋', '〜', '~']),
    () => one() + space + random.pick(['or more', 'or less', 'OR  MORE', 'ｏｒ\u3000ｌｅｓｓ', 'ormore']),
    () => random.pick(['〜', '~', '～']) + space + one(),
  ])();
  return random.chance(0.1) ? sprinkle(random, text) : text;
}

/** Near to a number or a range, and none. */
export function writeNoNumber(random: Random, hundredths: number): Cell {
  const text = decimal(hundredths, 0);
  return random.pick<Cell>([
    `約${text}`,
    `about ${text}`,
    `${text}名くらい`,
    `${text}.`,
    `.${text}`,
    `${text}e3`,
    `--${text}`,
    `¥-${text}`,
    `${text}万千`,
    `${text}千万`,
    `${text}円円`,
    `${text} yen`,
    `${text}\n80`,
    `50 ${text}`,
    `1 200`,
    '1, 000',
    '1 ,000',
    '1. 5',
    `${text}から`,
    `${text}以上500以下`,
    `${text}to300`,
    '5--3',
    '5〜-3',
    '300〜101名',
    '1-2-3',
    '10…20',
    '〜',
    '以上',
    '百 万',
    '1000,000',
    '1,00',
    '1,0000',
    '12,345,67',
    ',100',
    '1.2.3',
    '1234567890123456',
    '1,234,567,890,123,456',
    '0x10',
    '百万',
    '１２〇',
    'Infinity',
    'NaN',
    '(100)',
    '½',
    true,
    false,
  ]);
}
