import { readDate } from '../oracle/date';
import { onDates } from '../oracle/keywords';
import type { Exercise, Trial } from './exercise';
import { type Feature, trial } from './trial';

const wantsDate = ({ test }: Trial) => onDates.has(test.condition);
const refused = ({ outcome }: Trial) => outcome.kind === 'fails' && outcome.warning === 'date';
const date = (form: RegExp) => trial((it) => wantsDate(it) && form.test(it.text) && !refused(it));
const noDate = (form: RegExp) => trial((it) => wantsDate(it) && form.test(it.text) && refused(it));

const moment = /[T ]\d+:\d\d.*(Z|[+-]\d\d:?\d\d)$/;

/** A moment that falls on another day in the time zone than the one that is written. */
function movesDay({ trials, definition: { zone } }: Exercise): boolean {
  return trials.some((it) => {
    if (!wantsDate(it) || !moment.test(it.text) || refused(it)) return false;
    const written = it.text.replace(/(Z|[+-]\d\d:?\d\d)$/, '');
    return readDate(it.text, zone) !== readDate(written, zone);
  });
}

export const dateFeatures: readonly Feature[] = [
  { rule: 'a year of an era', has: date(/令和|平成|昭和/) },
  { rule: 'a year with 年', has: date(/^\D*\d{4}年/) },
  { rule: 'AM or PM', has: date(/[ap]m$/i) },
  { rule: 'a fraction of a second', has: date(/\.\d+( [AP]M)?$/) },
  { rule: 'a time whose size is not looked at', has: date(/30:00|12:99/) },
  { rule: 'a moment', has: date(moment) },
  { rule: 'a moment on another day', has: movesDay },
  { rule: 'a time zone that can’t be read', has: noDate(/:\d\d.*([zZ]|\+\S+)$/) },
  { rule: 'a time that can’t be read', has: noDate(/\d [ 0-9:.]*:|\d\t|t\d/) },
  {
    rule: 'a date after As of',
    has: ({ judgements }) =>
      judgements.some(({ warnings }) => warnings.some(({ kind }) => kind === 'future')),
  },
  {
    rule: 'a moment that no condition on dates reads',
    has: trial((it) => !wantsDate(it) && moment.test(it.text)),
  },
  { rule: 'an invisible character in a date', has: date(/\p{Cf}/u) },
];
