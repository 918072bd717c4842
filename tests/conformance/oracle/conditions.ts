import { readDate } from './calendar';
import type { Cell } from './cell';
import type { Definition, Test, Value } from './definition';
import { compare, type Exact, exact, roundDown } from './exact';
import { readList } from './list';
import { readNumber } from './number';
import { isBlank, normalize, textOf } from './text';

/** Holding may carry what a computing condition computes: how many times its Points are earned. */
export type Outcome =
  | { readonly kind: 'holds'; readonly factor: Exact | null }
  | { readonly kind: 'fails' }
  | { readonly kind: 'unreadable'; readonly as: 'number' | 'date' };

const holds: Outcome = { kind: 'holds', factor: null };
const fails: Outcome = { kind: 'fails' };
const holdsIf = (condition: boolean): Outcome => (condition ? holds : fails);

function wrongValue(value: Value): never {
  throw new Error(`a Value of the wrong kind: ${value.kind}`);
}

function testText(test: Test, cell: Cell, items: readonly string[], zone: string | null): Outcome {
  const text = normalize(textOf(cell, zone));
  const equals = (item: string) => {
    const number = readNumber(cell);
    const itemNumber = readNumber(item);
    return item === text || (number && itemNumber ? compare(number, itemNumber) === 0 : false);
  };
  const entries = () => readList(cell, zone);
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  const isEmail = at > 0 && domain !== '';
  const hasDomain = (item: string) => domain === item || domain.endsWith(`.${item}`);
  switch (test.condition) {
    case 'is':
      return holdsIf(items.some(equals));
    case 'isNot':
      return holdsIf(!items.some(equals));
    case 'contains':
      return holdsIf(items.some((item) => text.includes(item)));
    case 'doesNotContain':
      return holdsIf(!items.some((item) => text.includes(item)));
    case 'startsWith':
      return holdsIf(items.some((item) => text.startsWith(item)));
    case 'endsWith':
      return holdsIf(items.some((item) => text.endsWith(item)));
    case 'includes':
      return holdsIf(entries().some((entry) => items.includes(entry)));
    case 'doesNotInclude':
      return holdsIf(!entries().some((entry) => items.includes(entry)));
    case 'emailDomainIs':
      return holdsIf(isEmail && items.some(hasDomain));
    case 'emailDomainIsNot':
      return holdsIf(isEmail && !items.some(hasDomain));
    default:
      throw new Error(`no text condition: ${test.condition}`);
  }
}

function testNumber(test: Test, number: Exact): Outcome {
  const { condition, value } = test;
  if (value.kind === 'between')
    return holdsIf(compare(number, value.low) >= 0 && compare(number, value.high) <= 0);
  if (value.kind === 'count') {
    if (compare(number, exact(0n)) <= 0) return fails;
    const times = exact(roundDown(number));
    const most = exact(value.count);
    return { kind: 'holds', factor: compare(times, most) < 0 ? times : most };
  }
  if (value.kind !== 'number') return wrongValue(value);
  const order = compare(number, value.number);
  if (condition === 'isAtLeast') return holdsIf(order >= 0);
  if (condition === 'isMoreThan') return holdsIf(order > 0);
  if (condition === 'isAtMost') return holdsIf(order <= 0);
  return holdsIf(order < 0);
}

function testDay(test: Test, day: number, asOf: number): Outcome {
  const { condition, value } = test;
  if (value.kind === 'day') return holdsIf(condition === 'isOnOrAfter' ? day >= value.day : day <= value.day);
  if (value.kind !== 'count') return wrongValue(value);
  const age = BigInt(asOf - day);
  if (condition === 'isOlderThan') return holdsIf(age > value.count);
  if (condition === 'isWithinTheLast') return holdsIf(age >= 0n && age <= value.count);
  if (age < 0n || age >= value.count) return fails;
  return { kind: 'holds', factor: exact(value.count - age, value.count) };
}

export function testCell(test: Test, cell: Cell, { zone, asOf }: Pick<Definition, 'zone' | 'asOf'>): Outcome {
  if (test.condition === 'isEmpty') return holdsIf(isBlank(cell));
  if (isBlank(cell)) return fails;
  switch (test.condition) {
    case 'isNotEmpty':
      return holds;
    case 'isAtLeast':
    case 'isMoreThan':
    case 'isAtMost':
    case 'isLessThan':
    case 'isBetween':
    case 'eachUpTo': {
      const number = readNumber(cell);
      return number ? testNumber(test, number) : { kind: 'unreadable', as: 'number' };
    }
    case 'isOnOrAfter':
    case 'isOnOrBefore':
    case 'isWithinTheLast':
    case 'isOlderThan':
    case 'fadesOver': {
      const day = readDate(cell, zone);
      return day === undefined ? { kind: 'unreadable', as: 'date' } : testDay(test, day, asOf ?? 0);
    }
    default:
      return test.value.kind === 'items'
        ? testText(test, cell, test.value.items, zone)
        : wrongValue(test.value);
  }
}
