import { type Calendar, type Day, formatDay, readDayText } from '../values/day';
import type { HandOverRecord } from './hand-over-record';

/** What is kept of a hand-over when its lead is handed over again. Days are those of the sheet's calendar. */
export interface Earlier {
  readonly handedOver: Day | null;
  readonly version: number | null;
  readonly scoreThen: number | null;
  readonly decided: string;
  readonly decidedOn: Day | null;
  readonly reason: string;
  readonly recycleOn: Day | null;
  readonly note: string;
}

/** The text between two values of a line, and the one for a line break within a note. */
const BETWEEN = ' · ';
const LINE_BREAK = ' ⏎ ';

/** Writes one line of *Earlier hand-overs*: `2026-05-01 · v2 · 58 · 却下 · 2026-05-07 · 時期尚早 · 2026-11-01 · 次年度の予算で検討`. */
export function earlierLine(record: HandOverRecord, calendar: Calendar): string {
  const day = (date: Date | null) => (date === null ? '' : formatDay(calendar(date)));
  const { handedOver, version, scoreThen, decided, decidedOn, reason, recycleOn, note } = record;
  return [
    day(handedOver),
    version === null ? '' : `v${version}`,
    scoreThen ?? '',
    decided,
    day(decidedOn),
    reason,
    day(recycleOn),
    note.replaceAll('\n', LINE_BREAK),
  ].join(BETWEEN);
}

/** Reads what `earlierLine` wrote; null for anything else. */
export function readEarlier(line: string): Earlier | null {
  const whole = line.split(BETWEEN);
  // A line without a note ends with a space, which is lost where the cell was trimmed.
  const parts = whole.length < 8 ? `${line} `.split(BETWEEN) : whole;
  const [
    handedOver = '',
    version = '',
    score = '',
    decided = '',
    decidedOn = '',
    reason = '',
    recycleOn = '',
  ] = parts;
  if (parts.length < 8 || !/^v?\d*$/.test(version)) return null;
  const number = (text: string) => (text === '' ? null : Number(text));
  return {
    handedOver: readDayText(handedOver),
    version: number(version.slice(1)),
    scoreThen: number(score),
    decided,
    decidedOn: readDayText(decidedOn),
    reason,
    recycleOn: readDayText(recycleOn),
    note: parts.slice(7).join(BETWEEN).replaceAll(LINE_BREAK, '\n'),
  };
}
