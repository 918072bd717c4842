import type { Cell } from './cell';
import { clean, oneSpace } from './characters';
import { readDate } from './date';
import type { Value } from './definition';
import { above, below, fromTo, type Interval } from './interval';
import type { Condition } from './keywords';
import { readList } from './list';
import { readNumber, readNumberText, wholeOf } from './number';
import { cutAt } from './range';
import { isBlank } from './text';

type Read = (cell: Cell, zone: string | null) => Value | undefined;

const none: Read = () => ({ kind: 'none' });

const items: Read = (cell, zone) => {
  const list = readList(cell, zone);
  return list.length > 0 ? { kind: 'items', items: list } : undefined;
};

const number =
  (make: (number: number) => Interval): Read =>
  (cell) => {
    const read = readNumber(cell);
    return read === undefined ? undefined : { kind: 'numbers', numbers: make(read) };
  };

const day: Read = (cell, zone) => {
  const read = readDate(cell, zone);
  return read === undefined ? undefined : { kind: 'day', day: read };
};

// §3 and §7: two numbers, the lower first, parted by `..`, `〜`, `~` or `to`.
const parting = new RegExp(`\\.\\.|[〜~]|${oneSpace}to(?=${oneSpace})`, 'gu');

const between: Read = (cell) => {
  if (typeof cell !== 'string') return undefined;
  for (const [left, right] of cutAt(clean(cell), parting)) {
    const low = readNumberText(left);
    const high = readNumberText(right);
    if (low !== undefined && high !== undefined && low <= high) {
      return { kind: 'numbers', numbers: fromTo(low, high) };
    }
  }
  return undefined;
};

const wholeNumber =
  (from: bigint, to: bigint | null): Read =>
  (cell) => {
    const read = readNumber(cell);
    const count = read === undefined ? undefined : wholeOf(read);
    if (count === undefined || count < from || (to !== null && count > to)) return undefined;
    return { kind: 'count', count };
  };

const readers: Readonly<Record<Condition, Read>> = {
  is: items,
  isNot: items,
  contains: items,
  doesNotContain: items,
  containsTheWord: items,
  doesNotContainTheWord: items,
  startsWith: items,
  endsWith: items,
  includes: items,
  doesNotInclude: items,
  emailDomainIs: items,
  emailDomainIsNot: items,
  isEmpty: none,
  isNotEmpty: none,
  isAtLeast: number((value) => above(value, true)),
  isMoreThan: number((value) => above(value, false)),
  isAtMost: number((value) => below(value, true)),
  isLessThan: number((value) => below(value, false)),
  isBetween: between,
  isOnOrAfter: day,
  isOnOrBefore: day,
  isWithinTheLast: wholeNumber(0n, null),
  isOlderThan: wholeNumber(0n, null),
  fadesOver: wholeNumber(1n, null),
  eachUpTo: wholeNumber(1n, 1000n),
};

/** The Value of a condition; undefined where it is missing or unreadable. Throws `NoTimeZone` for a moment without one. */
export function readValue(condition: Condition, cell: Cell, zone: string | null): Value | undefined {
  if (condition !== 'isEmpty' && condition !== 'isNotEmpty' && isBlank(cell)) return undefined;
  return readers[condition](cell, zone);
}
