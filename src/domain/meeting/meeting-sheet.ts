import type { SummarySource } from '../summary/summary-formula';
import type { Language } from '../values/language';
import { clausesOf, faultsOf, figuresOf, lateOf } from './answer-sections';
import { amendmentOf, thresholdOf, wordsOf } from './change-sections';
import type { Meeting, MeetingFindings } from './meeting';
import type { MeetingRow, MeetingSection } from './meeting-section';
import { MEETING_WORDS, type Side, sideOf } from './meeting-words';

/** One meeting as it is to be written, from the first row of the tab on. */
export interface MeetingSheet {
  readonly rows: readonly MeetingRow[];
  /** 1-based rows that are headings. */
  readonly headings: readonly number[];
  /** Rows below for people to write into, which are written once, with `minutesHeadings` among them. */
  readonly minutes: readonly MeetingRow[];
  /** The same, counted from the first of `minutes`. */
  readonly minutesHeadings: readonly number[];
}

/** So many blank lines wait for minutes and for decisions. */
const LINES = { minutes: 10, decisions: 6 };

/** Lays a meeting out: what is counted by formulas first, then what both have to speak of, then room for what they decide. */
export function meetingSheet(
  meeting: Meeting,
  found: MeetingFindings,
  source: SummarySource,
  language: Language,
): MeetingSheet {
  const side = sideOf(language);
  const { since, day } = meeting;
  const rows: MeetingRow[] = [
    [MEETING_WORDS.title[side]],
    [MEETING_WORDS.since[side], since === null ? MEETING_WORDS.beginning[side] : { day: since }],
    [MEETING_WORDS.upTo[side], { day }],
    [MEETING_WORDS.note[side]],
  ];
  const headings: number[] = [];
  for (const section of sectionsOf(meeting, found, source, side)) {
    rows.push([], section.heading);
    headings.push(rows.length);
    rows.push(...section.rows);
  }
  const blank = (count: number): MeetingRow[] => Array.from({ length: count }, () => []);
  return {
    rows,
    headings,
    minutes: [
      [],
      [MEETING_WORDS.minutes[side], { day }],
      ...blank(LINES.minutes),
      [],
      [MEETING_WORDS.decisions[side], '', '', MEETING_WORDS.who[side], MEETING_WORDS.byWhen[side]],
      ...blank(LINES.decisions),
      [],
    ],
    minutesHeadings: [2, LINES.minutes + 4],
  };
}

function sectionsOf(
  meeting: Meeting,
  found: MeetingFindings,
  source: SummarySource,
  side: Side,
): MeetingSection[] {
  return [
    figuresOf(meeting, source, side),
    lateOf(found, side),
    faultsOf(found, side),
    clausesOf(meeting, found, side),
    wordsOf(found, side),
    thresholdOf(found, side),
    amendmentOf(meeting, found, side),
  ];
}
