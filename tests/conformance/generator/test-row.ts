import { type Day, writeDay } from '../oracle/calendar';
import type { Cell } from '../oracle/cell';
import { type Condition, computing, conditions, onDates } from '../oracle/keywords';
import type { Kind, LeadColumn, Setting } from './column';
import type { Random } from './random';
import { writeDateText, writeInstant, writeMomentText } from './write-date';
import { writeNumber, writeNumberText } from './write-number';
import { numericTexts, plainSpaces, texts, vary, varyItem, writeList } from './write-text';

export interface TestCells {
  readonly field: string;
  readonly condition: Condition;
  readonly value: Cell;
}

const fitting: Readonly<Record<Kind, readonly Condition[]>> = {
  text: [
    'is',
    'isNot',
    'contains',
    'doesNotContain',
    'containsTheWord',
    'doesNotContainTheWord',
    'startsWith',
    'endsWith',
    'isEmpty',
    'isNotEmpty',
    'is',
    'containsTheWord',
    'doesNotContainTheWord',
  ],
  number: [
    'isAtLeast',
    'isMoreThan',
    'isAtMost',
    'isLessThan',
    'isBetween',
    'eachUpTo',
    'eachUpTo',
    'is',
    'isNot',
  ],
  date: [
    'isOnOrAfter',
    'isOnOrBefore',
    'isWithinTheLast',
    'isOlderThan',
    'fadesOver',
    'fadesOver',
    'isNotEmpty',
    'is',
  ],
  email: [
    'emailDomainIs',
    'emailDomainIsNot',
    'emailDomainIs',
    'emailDomainIsNot',
    'endsWith',
    'containsTheWord',
  ],
  list: ['includes', 'doesNotInclude', 'contains', 'includes', 'is'],
};
const domains = ['example.co.jp', 'gmail.com', 'co.jp', 'b.example', 'ｇｍａｉｌ．ｃｏｍ', '例え.jp'];
const all = Object.keys(conditions).filter((key): key is Condition => key in conditions);

const low = -100_000_000;
const clamp = (hundredths: number) => Math.max(low, Math.min(100_000_000_000, hundredths));

function writeItems(random: Random, condition: Condition, column: LeadColumn, setting: Setting): Cell {
  const listed = condition === 'includes' || condition === 'doesNotInclude';
  if (listed) setting.lists = true;
  if (column.kind === 'number' && !listed && random.chance(0.6)) {
    const hundredths = random.int(0, 500) * random.pick([1, 50, 100]);
    column.hundredths.push(hundredths);
    // A comma would part the list.
    return random.chance(0.4)
      ? hundredths / 100
      : writeNumberText(random, hundredths).replace(/[,，\u0085\u2028]/g, '');
  }
  if (column.kind === 'date' && random.chance(0.6)) {
    const day = setting.asOf - random.int(0, 5);
    column.days.push(day);
    return writeDay(day);
  }
  if (!listed && random.chance(0.06)) return random.pick<Cell>([true, false, 100, 0.5, -3]);
  const known = column.kind === 'email' ? domains : texts;
  const items = random.some(known, random.int(1, 3));
  // Whether `includes` compares entries as numbers too is not said: its items read as none.
  if (!listed && random.chance(0.2)) items.push(random.pick(numericTexts));
  column.items.push(...items);
  return writeList(
    random,
    items.map((item) => varyItem(random, item)),
  );
}

function writeDayValue(random: Random, day: Day, setting: Setting): Cell {
  if (!setting.dates) return writeDateText(random, day);
  return random.pick([writeInstant, writeMomentText, writeDateText, writeDateText])(random, day);
}

function writeValue(random: Random, condition: Condition, column: LeadColumn, setting: Setting): Cell {
  const hundredths = clamp(random.int(-20, 1000) * random.pick([1, 10, 100, 1000, 100_000]));
  const day = setting.asOf - random.int(-5, 120);
  switch (condition) {
    case 'isEmpty':
    case 'isNotEmpty':
      return '';
    case 'isAtLeast':
    case 'isMoreThan':
    case 'isAtMost':
    case 'isLessThan':
      column.hundredths.push(hundredths);
      return writeNumber(random, hundredths);
    case 'isBetween': {
      const high = hundredths + random.int(1, 5000);
      column.hundredths.push(hundredths, high);
      const space = () => random.pick(plainSpaces);
      const parting = random.pick(['..', '〜', '~', '～', `${space()}to${space()}`, ' .. ', ' 〜 ', '‥']);
      return writeNumberText(random, hundredths) + parting + writeNumberText(random, high);
    }
    case 'isOnOrAfter':
    case 'isOnOrBefore':
      column.days.push(day);
      return writeDayValue(random, day, setting);
    case 'isWithinTheLast':
    case 'isOlderThan':
    case 'fadesOver': {
      const count = random.int(condition === 'fadesOver' ? 1 : 0, random.pick([3, 30, 365]));
      column.days.push(setting.asOf - count, setting.asOf, setting.asOf - Math.floor(count / 2));
      return writeNumber(random, count * 100);
    }
    case 'eachUpTo': {
      const times = random.int(1, random.pick([3, 20, 1000]));
      column.hundredths.push(times * 100, 50, 0, Math.floor(times * 50));
      return writeNumber(random, times * 100);
    }
    default:
      return writeItems(random, condition, column, setting);
  }
}

/** A Field, Condition and Value; the column remembers what it is compared to. */
export function makeTest(
  random: Random,
  columns: readonly LeadColumn[],
  setting: Setting,
  allowed: { readonly computing: boolean; readonly onDates: boolean },
): TestCells {
  const column = random.pick(columns);
  const fits = (condition: Condition) =>
    (allowed.computing || !computing.has(condition)) && (allowed.onDates || !onDates.has(condition));
  const candidates = (random.chance(0.85) ? fitting[column.kind] : all).filter(fits);
  const condition = random.pick(candidates.length > 0 ? candidates : all.filter(fits));
  if (onDates.has(condition)) column.onDates = true;
  return {
    field: vary(random, random.pick(column.names)),
    condition,
    value: writeValue(random, condition, column, setting),
  };
}
