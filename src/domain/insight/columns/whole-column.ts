import type { Calendar } from '../../values/day';
import { Reading } from '../../values/reading';
import type { FieldColumn } from './coding';
import { cutsOf } from './cuts';
import { countValues } from './numbers';

/** All that a column's cells tell: every lead has the class of its cell. */
export interface WholeColumn {
  /** By lead, 0 for a blank cell. */
  readonly classes: Int32Array;
  /** How many classes there are. */
  readonly count: number;
}

/** Numbers, and days, are cut into at most 20 classes, of at least about 25 leads each. */
const MAX_CLASSES = 20;
const LEADS_OF_CLASS = 25;
/** A text of fewer leads than this has no class of its own. */
const LEAST_LEADS = 2;
const BLANK = 0;
/** The class of texts that hardly a lead has. */
const RARE = 1;

/** Parts a column's cells into classes: blank ones, each text, ranges of numbers, and ranges of days. */
export function wholeColumn(column: FieldColumn, calendar: Calendar | null): WholeColumn {
  const counts = countValues(column);
  const readings = column.values.map((value) => new Reading(value, calendar));
  const parts = Math.min(MAX_CLASSES, Math.max(2, Math.floor(column.rows.length / LEADS_OF_CLASS)));
  const scaleOf = (numberOf: (reading: Reading) => number | null) => {
    const tally = new Map<number, number>();
    readings.forEach((reading, at) => {
      const number = (counts[at] ?? 0) > 0 ? numberOf(reading) : null;
      if (number !== null) tally.set(number, (tally.get(number) ?? 0) + (counts[at] ?? 0));
    });
    const sorted = [...tally].sort(([one], [other]) => one - other);
    return cutsOf(
      sorted.map(([number]) => number),
      sorted.map(([, count]) => count),
      parts,
    );
  };
  const numbers = scaleOf(({ number }) => number);
  const days = scaleOf(dayOf);
  const texts = new Map<string, number>();
  readings.forEach((reading, at) => {
    if (isText(reading)) texts.set(reading.text, (texts.get(reading.text) ?? 0) + (counts[at] ?? 0));
  });
  const places = new Map<string, number>();
  const placeOf = (key: string) => {
    const place = places.get(key) ?? places.size + RARE + 1;
    places.set(key, place);
    return place;
  };
  const classOf = readings.map((reading, at) => {
    if (reading.blank || (counts[at] ?? 0) === 0) return BLANK;
    const { number } = reading;
    if (number !== null) return placeOf(`number ${numbers.filter((cut) => cut <= number).length}`);
    const day = dayOf(reading);
    if (day !== null) return placeOf(`day ${days.filter((cut) => cut <= day).length}`);
    return (texts.get(reading.text) ?? 0) < LEAST_LEADS ? RARE : placeOf(`text ${reading.text}`);
  });
  const classes = Int32Array.from(column.rows, (value) => classOf[value] ?? BLANK);
  return { classes, count: places.size + RARE + 1 };
}

/** The day of a cell; without a calendar a Date's is its moment, which orders them as well. */
function dayOf({ cell, day }: Reading): number | null {
  if (day !== null) return day;
  return cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.getTime() : null;
}

const isText = (reading: Reading) => !reading.blank && reading.number === null && dayOf(reading) === null;
