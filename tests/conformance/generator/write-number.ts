import type { Cell } from '../oracle/cell';
import type { Random } from './random';
import { fullWidth, spaces } from './write-text';

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

/** A text that reads as the number of so many hundredths. */
export function writeNumberText(random: Random, hundredths: number): string {
  const scale = random.chance(0.6) ? scales[0] : random.pick(scales);
  let text = decimal(hundredths, scale?.power ?? 0);
  if (random.chance(0.4)) text = withCommas(text);
  if (random.chance(0.15)) text = random.pick(['¥', '￥', '$', '€', '£']) + text;
  if (hundredths < 0) text = random.pick(['-', '−', '▲', '△', '－']) + text;
  else if (random.chance(0.1)) text = `+${text}`;
  text += scale?.suffix ?? '';
  if (scale?.suffix !== '%' && random.chance(0.3)) text += random.pick(units);
  if (random.chance(0.2)) text = fullWidth(text);
  if (random.chance(0.2)) text = (text.match(/.ﾞ?/g) ?? []).join(random.pick(spaces));
  return random.chance(0.1) ? random.pick(spaces) + text : text;
}

/** A cell that reads as the number of so many hundredths. */
export function writeNumber(random: Random, hundredths: number): Cell {
  return random.chance(0.4) ? hundredths / 100 : writeNumberText(random, hundredths);
}

/** Near to a number, and none. */
export function writeNoNumber(random: Random, hundredths: number): Cell {
  const text = decimal(hundredths, 0);
  return random.pick<Cell>([
    `約${text}`,
    `about ${text}`,
    `${text}〜300名`,
    `${text}名くらい`,
    `${text}.`,
    `.${text}`,
    `${text}e3`,
    `--${text}`,
    `¥-${text}`,
    `${text}\u200b`,
    `\u180e${text}`,
    `${text}万千`,
    `${text}千万`,
    `${text}円円`,
    `${text} yen`,
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
