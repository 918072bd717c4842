import { readDate } from './calendar';
import type { Cell } from './cell';
import type { Value } from './definition';
import { asWhole, compare } from './exact';
import type { Condition } from './keywords';
import { readList } from './list';
import { readNumber } from './number';
import { isBlank } from './text';

type Read = (cell: Cell, zone: string | null) => Value | undefined;

const none: Read = () => ({ kind: 'none' });

const items: Read = (cell, zone) => {
  const list = readList(cell, zone);
  return list.length > 0 ? { kind: 'items', items: list } : undefined;
};

const number: Read = (cell) => {
  const read = readNumber(cell);
  return read && { kind: 'number', number: read };
};

const day: Read = (cell, zone) => {
  const read = readDate(cell, zone);
  return read === undefined ? undefined : { kind: 'day', day: read };
};

/** Two numbers, the lower first, parted by `..`, `〜`, `~` or ` to `. */
const between: Read = (cell) => {
  if (typeof cell !== 'string') return undefined;
  const text = cell.normalize('NFKC');
  for (const parting of ['..', '〜', '~', ' to ']) {
    const ends = text.split(parting);
    const low = readNumber(ends[0]);
    const high = readNumber(ends[1]);
    if (ends.length === 2 && low && high && compare(low, high) <= 0) return { kind: 'between', low, high };
  }
  return undefined;
};

const wholeNumber =
  (from: bigint, to: bigint | null): Read =>
  (cell) => {
    const read = readNumber(cell);
    const count = read && asWhole(read);
    if (count === undefined || count < from || (to !== null && count > to)) return undefined;
    return { kind: 'count', count };
  };

const readers: Readonly<Record<Condition, Read>> = {
  is: items,
  isNot: items,
  contains: items,
  doesNotContain: items,
  startsWith: items,
  endsWith: items,
  includes: items,
  doesNotInclude: items,
  emailDomainIs: items,
  emailDomainIsNot: items,
  isEmpty: none,
  isNotEmpty: none,
  isAtLeast: number,
  isMoreThan: number,
  isAtMost: number,
  isLessThan: number,
  isBetween: between,
  isOnOrAfter: day,
  isOnOrBefore: day,
  isWithinTheLast: wholeNumber(0n, null),
  isOlderThan: wholeNumber(0n, null),
  fadesOver: wholeNumber(1n, null),
  eachUpTo: wholeNumber(1n, 1000n),
};

/** The Value of a condition; undefined where it is missing or unreadable. Throws `NoTimeZone` for a Date without one. */
export function readValue(condition: Condition, cell: Cell, zone: string | null): Value | undefined {
  if (condition !== 'isEmpty' && condition !== 'isNotEmpty' && isBlank(cell)) return undefined;
  return readers[condition](cell, zone);
}
