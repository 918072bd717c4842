import type { Definition } from '../../domain/definition/definition';
import { parseDefinition } from '../../domain/definition/parse';
import { HAND_OVER_COLUMNS } from '../../domain/hand-over/hand-over-column';
import { findTopics, type Meeting } from '../../domain/meeting/meeting';
import { meetingSheet } from '../../domain/meeting/meeting-sheet';
import { reasonOf } from '../../domain/rejections/reason';
import { findTab, isOwnOrEmpty } from '../../sheets/grid/own-tab';
import { protectionsOf } from '../../sheets/grid/protection';
import { findLastMeeting } from '../../sheets/meeting/last-meeting';
import { writeMeeting } from '../../sheets/meeting/meeting-tab';
import { changing, granted, refused, unobstructed } from '../answer';
import { todayOf } from '../book';
import type { Answer } from '../contract';
import { answerHandOver } from '../hand-over/hand-over-state';
import { type HandedOverLeads, handedOverLeads } from '../hand-over/handed-over-leads';
import { holidaysOf } from '../hand-over/holidays';
import { summarySource } from '../summary/summary-source';
import { termsState } from '../terms/terms-state';
import { MEETING } from './requests';

/** The columns that a meeting counts by are there. */
function isPrepared({ lead }: HandedOverLeads): Answer<null> {
  const { places } = lead.headings.handOver;
  return HAND_OVER_COLUMNS.every((column) => places.has(column))
    ? granted(null)
    : refused({ kind: 'not set up' });
}

/** The Meeting tab may be written, and is LeadPact's or empty. */
function isWritable({ book }: HandedOverLeads): Answer<null> {
  const layout = book.layout();
  const tab = findTab(layout, 'meeting');
  if (tab === null) return granted(null);
  return unobstructed([
    ...protectionsOf(layout, tab),
    ...(isOwnOrEmpty(layout, tab) ? [] : [{ kind: 'tab name taken' as const, tab: tab.getName() }]),
  ]);
}

/** The signed versions by which leads were handed over. Where the day of one moves, each lead is judged on a day of its own. */
function versionsOf({ book, records }: HandedOverLeads): ReadonlyMap<number, Definition> {
  const used = new Set(records.map(({ version }) => version));
  return new Map(
    book.history().flatMap(({ version, rows }): [number, Definition][] => {
      const parsed = used.has(version) ? parseDefinition(rows, { today: 0 }) : null;
      return parsed?.ok ? [[version, parsed.definition]] : [];
    }),
  );
}

function meetingOf(leads: HandedOverLeads): Meeting {
  const { book, lead, rows, records } = leads;
  const { team } = lead.headings;
  const parsed = book.parsed();
  const last = findLastMeeting(book.layout());
  const day = todayOf(book);
  return {
    day,
    since: last?.day === day ? last.since : (last?.day ?? null),
    headers: team,
    rows: rows.map((_, at) => leads.cellsAt(at)),
    records,
    reasons: book.reasons()?.rows.map(reasonOf) ?? [],
    versions: versionsOf(leads),
    inForce: parsed.ok ? { definition: parsed.definition, cells: book.definition()?.cells ?? [] } : null,
    terms: termsState(book)?.terms ?? [],
    holidays: holidaysOf(book),
    calendar: book.calendar(),
    outcomeAt: leads.outcomeAt,
  };
}

export const holdMeeting = changing(
  MEETING.holdMeeting,
  handedOverLeads,
  [isPrepared, isWritable],
  (leads) => {
    const { book } = leads;
    const { language } = book.environment;
    const meeting = meetingOf(leads);
    const page = meetingSheet(meeting, findTopics(meeting), summarySource(leads), language);
    writeMeeting(book.layout(), page, meeting, language);
    return answerHandOver(book);
  },
);
