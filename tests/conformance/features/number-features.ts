import { areApart, isWithin } from '../oracle/interval';
import { readNumber } from '../oracle/number';
import { readRange } from '../oracle/range';
import type { Trial } from './exercise';
import { type Feature, trial } from './trial';

const wantsNumber = ({ test }: Trial) => test.value.kind === 'numbers';

const number = (form: RegExp) =>
  trial((it) => wantsNumber(it) && form.test(it.text) && readNumber(it.cell) !== undefined);
const noNumber = (form: RegExp) =>
  trial(
    (it) =>
      wantsNumber(it) && form.test(it.text) && it.outcome.kind === 'fails' && it.outcome.warning === 'number',
  );
const range = (form: RegExp) =>
  trial((it) => wantsNumber(it) && form.test(it.text) && readRange(it.cell) !== undefined);

export const numberFeatures: readonly Feature[] = [
  { rule: 'full-width digits', has: number(/[０-９]/) },
  { rule: 'a multiplier', has: number(/[千万億]/) },
  { rule: 'a currency sign', has: number(/[¥￥$€£]/) },
  { rule: 'white space between the pieces of a number', has: number(/\S\s\S/) },
  { rule: 'white space between digits', has: noNumber(/\d\s\d/) },
  { rule: 'white space beside a comma or a point', has: noNumber(/\d\s?[,.]\s?\d/) },
  {
    rule: 'a range of which a condition holds',
    has: trial(
      ({ test, cell }) =>
        test.value.kind === 'numbers' &&
        readNumber(cell) === undefined &&
        isWithin(readRange(cell) ?? { low: 1, lowIn: false, high: 0, highIn: false }, test.value.numbers) &&
        readRange(cell) !== undefined,
    ),
  },
  {
    rule: 'a range of which a condition holds nowhere',
    has: trial(({ test, cell }) => {
      const numbers = readRange(cell);
      return numbers !== undefined && test.value.kind === 'numbers' && areApart(numbers, test.value.numbers);
    }),
  },
  {
    rule: 'a range that can’t decide',
    has: ({ judgements }) => judgements.some(({ warnings }) => warnings.some(({ kind }) => kind === 'range')),
  },
  { rule: 'a range joined by - or a dash', has: range(/\S[-–—－]\S/) },
  { rule: 'a range joined by 〜, ~ or ..', has: range(/\S(〜|~|～|\.\.)\S/) },
  { rule: 'a range joined by から or to', has: range(/から| to /i) },
  { rule: '以上, 超, + or or more', has: range(/以上|超|[+＋]$|more/i) },
  { rule: '以下, 以内, 未満 or or less', has: range(/以下|以内|未満|less/i) },
  { rule: '〜 before or after one number', has: range(/^\s*[〜~～]|[〜~]\s*$/) },
  { rule: 'a range that begins below 0', has: range(/^[-−▲△－]/) },
  {
    rule: 'a range under each, up to',
    has: trial(({ test, cell }) => test.condition === 'eachUpTo' && readRange(cell) !== undefined),
  },
];
