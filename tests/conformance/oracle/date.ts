import { type Day, dayOf, dayOfInstant, msPerDay } from './calendar';
import { type Cell, isInstant } from './cell';
import { clean, trim } from './characters';

// §2, Date: month and day of one or two digits; Y of an era is 元 or one or two digits.
const dayForms = [
  '(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})',
  '(?<year>[0-9]{4})/(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2})',
  '(?<year>[0-9]{4})\\.(?<month>[0-9]{1,2})\\.(?<day>[0-9]{1,2})',
  '(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日',
  '(?<era>令和|平成|昭和)(?<year>元|[0-9]{1,2})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日',
];
const time = '(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\\.[0-9]{1,9})?)?';
const halfDay = '(?<halfDay> [AaPp][Mm])';
const offset = '(?<offset>Z|[+-][0-9]{2}:?[0-9]{2})';
const forms = dayForms.map((day) => new RegExp(`^${day}(?:[ T]${time}(?:${halfDay}|${offset})?)?$`));

/** §2: year 1 of each era. */
const firstYears: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926 };

type Groups = Readonly<Record<string, string | undefined>>;

function readYear({ era, year = '' }: Groups): number | undefined {
  if (era === undefined) return Number(year);
  const inEra = year === '元' ? 1 : Number(year);
  const first = firstYears[era];
  return inEra === 0 || first === undefined ? undefined : first + inEra - 1;
}

/** Minutes of an offset, at most 14 hours, MM 00 to 59. */
function readOffset(written: string): number | undefined {
  if (written === 'Z') return 0;
  const digits = written.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  if (Number(digits.slice(2)) > 59 || minutes > 14 * 60) return undefined;
  return written.startsWith('-') ? -minutes : minutes;
}

/** The day of a time that ends with `Z` or an offset: it is a moment, and has to be of the 24 hours. */
function dayOfMoment(day: Day, { hour, minute, second = '0', offset = '' }: Groups, zone: string | null) {
  const ahead = readOffset(offset);
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (ahead === undefined || hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const secondsInDay = (hours * 60 + minutes - ahead) * 60 + seconds;
  return dayOfInstant({ instant: day * msPerDay + secondsInDay * 1000 }, zone);
}

/** §2: the day that a cell holds, or undefined where it is no date. */
export function readDate(cell: Cell, zone: string | null): Day | undefined {
  if (isInstant(cell)) return Number.isNaN(cell.instant) ? undefined : dayOfInstant(cell, zone);
  if (typeof cell !== 'string') return undefined;
  const text = trim(clean(cell));
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const year = readYear(groups);
    const day = year === undefined ? undefined : dayOf(year, Number(groups.month), Number(groups.day));
    return day === undefined || groups.offset === undefined ? day : dayOfMoment(day, groups, zone);
  }
  return undefined;
}
