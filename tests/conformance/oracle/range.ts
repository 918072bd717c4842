import type { Cell } from './cell';
import { clean, oneSpace, trim } from './characters';
import { above, below, fromTo, type Interval } from './interval';
import { readNumberText } from './number';

const word = (words: string) => new RegExp(`^(.*?)${words.replace(' ', `${oneSpace}+`)}$`, 'su');

// §2, Range of numbers: one number followed by these words.
const afterOne: readonly (readonly [RegExp, (number: number) => Interval])[] = [
  [word('以上'), (number) => above(number, true)],
  [word('\\+'), (number) => above(number, true)],
  [word('or more'), (number) => above(number, true)],
  [word('[〜~]'), (number) => above(number, true)],
  [word('超'), (number) => above(number, false)],
  [word('以下'), (number) => below(number, true)],
  [word('以内'), (number) => below(number, true)],
  [word('or less'), (number) => below(number, true)],
  [word('未満'), (number) => below(number, false)],
];

const joiners = /\.\.|から|[-–—~〜]/g;
const joiningTo = new RegExp(`${oneSpace}to(?=${oneSpace})`, 'gu');
/** §7: the second number of a range has no sign. */
const signed = /^[-+−▲△]/;

/** Every way to cut a text in two at something that joins. */
export function cutAt(text: string, joining: RegExp): (readonly [left: string, right: string])[] {
  return [...text.matchAll(joining)].map((match) => [
    text.slice(0, match.index),
    text.slice(match.index + match[0].length),
  ]);
}

function readTwo(text: string): Interval | undefined {
  for (const [left, right] of [...cutAt(text, joiners), ...cutAt(text, joiningTo)]) {
    const low = readNumberText(left);
    const high = signed.test(trim(right)) ? undefined : readNumberText(right);
    if (low !== undefined && high !== undefined && low <= high) return fromTo(low, high);
  }
  return undefined;
}

/** §2: the numbers that a text which is no number stands for, or undefined where it is no range either. */
export function readRange(cell: Cell): Interval | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = trim(clean(cell).toLowerCase());
  if (readNumberText(text) !== undefined) return undefined;
  const two = readTwo(text);
  if (two) return two;
  for (const [form, make] of afterOne) {
    const number = readNumberText(form.exec(text)?.[1] ?? '');
    if (number !== undefined) return make(number);
  }
  const [first = ''] = text;
  const upTo = first === '〜' || first === '~' ? readNumberText(text.slice(1)) : undefined;
  return upTo === undefined ? undefined : below(upTo, true);
}
