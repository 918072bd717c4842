import { type Definition, scoringOnly } from '../../domain/definition/definition';
import { missingFields } from '../../domain/definition/field';
import type { HandOverRecord } from '../../domain/hand-over/hand-over-record';
import { isWaiting } from '../../domain/hand-over/waiting';
import { BRIEF_SIGNS, describeBrief } from '../../domain/scoring/describe';
import { explain } from '../../domain/scoring/explain';
import { prepare, type Scorer } from '../../domain/scoring/scorer';
import { answerBy } from '../../domain/service-level/deadline';
import { type Calendar, formatDay } from '../../domain/values/day';
import { toPoints } from '../../domain/values/hundredths';
import { normalize, visibleText } from '../../domain/values/text';
import type { Messages } from '../messages/messages';
import type { HandOver } from './hand-over';

/** At most 20 leads are told one by one; of the others it is told how many. */
const MAX_TOLD_LEADS = 20;

/** The leads of the last hand-over that wait for one person's answer. */
export interface OwnedLeads {
  /** As it is written; '' for nobody. */
  readonly owner: string;
  /** 0-based rows in the table. */
  readonly rows: readonly number[];
}

/** Whose leads of the last hand-over wait for an answer, the highest score first; those without an owner come last. */
export function ownedLeads({ records, last }: Pick<HandOver, 'records' | 'last'>): OwnedLeads[] {
  const owned = new Map<string, { readonly owner: string; readonly rows: number[] }>();
  records.forEach((record, row) => {
    const { handedOver, decided, owner } = record;
    if (last === null || handedOver?.getTime() !== last || decided !== '' || !isWaiting(record)) return;
    const known = owned.get(normalize(owner)) ?? { owner, rows: [] };
    known.rows.push(row);
    owned.set(normalize(owner), known);
  });
  const scoreOf = (row: number) => records[row]?.scoreThen ?? 0;
  for (const { rows } of owned.values()) rows.sort((one, other) => scoreOf(other) - scoreOf(one));
  return [...owned.values()].sort((one, other) => Number(one.owner === '') - Number(other.owner === ''));
}

/** What the texts lean on beside the hand-over. */
export interface Writing {
  /** The definition in force; null where it has faults. */
  readonly inForce: Definition | null;
  /** Of the sheet. */
  readonly calendar: Calendar;
  readonly m: Messages['ownerText'];
}

/** A plain text for a mail or a chat: what was handed over to somebody, why, and by when it is to be answered. */
export function ownerText(handOver: HandOver, { owner, rows }: OwnedLeads, writing: Writing): string {
  const { m, calendar, inForce } = writing;
  const { records, last, holidays, rowLink } = handOver;
  const day = calendar(new Date(last ?? 0));
  const [level] = inForce?.serviceLevels ?? [];
  const tell = leadTeller(handOver, records[rows[0] ?? -1], writing);
  const rest = rows.length - MAX_TOLD_LEADS;
  return [
    owner === '' ? m.nobodys : m.ownedBy(oneLine(owner)),
    m.handedOver(rows.length, formatDay(day)),
    level === undefined ? m.answer : m.answerBy(formatDay(answerBy(level, day, holidays))),
    ...rows.slice(0, MAX_TOLD_LEADS).flatMap((row, at) => ['', ...tell(row, at + 1)]),
    ...(rest > 0 ? ['', m.rest(rest)] : []),
    ...(rest > 0 && rowLink !== '' ? [`${rowLink}1`] : []),
  ].join('\n');
}

/** Tells of one lead in a few lines. No line begins with what a cell holds: pasted into a sheet it is no formula. */
function leadTeller(
  { leads, records, versions, rowLink }: HandOver,
  first: HandOverRecord | undefined,
  { calendar, m }: Writing,
): (row: number, number: number) => string[] {
  const definition = versions.get(first?.version ?? 0);
  const scorer = definition === undefined ? null : scorerOf(definition, leads.headers, first, calendar);
  return (row, number) => {
    const record = records[row];
    const cells = leads.rows[row] ?? [];
    const place = leads.headerRow + 1 + row;
    const brief = oneLine(record?.brief ?? '');
    const language = scorer?.definition.language ?? 'en';
    const why = scorer === null ? '' : oneLine(describeBrief(explain(scorer, cells), [], language));
    // A brief ends with the reasons, unless the lead was changed since.
    const endsWithWhy = why !== '' && brief.endsWith(why);
    const asked = endsWithWhy
      ? brief.slice(0, -why.length).replace(new RegExp(`${BRIEF_SIGNS[language].between}$`), '')
      : brief;
    const shown = endsWithWhy || brief === '' ? why : '';
    return [
      `${number}. ${sayScored(oneLine(leads.nameOf(cells)) || m.unnamed, sayScore(scorer, record, cells, m), m)}`,
      ...(shown === '' ? [] : [`   ${m.why(shown)}`]),
      ...(asked === '' ? [] : [`   ${m.brief(asked)}`]),
      `   ${rowLink === '' ? m.row(place) : m.rowAt(place, `${rowLink}${place}`)}`,
    ];
  };
}

const sayScored = (name: string, score: string, m: Messages['ownerText']) =>
  score === '' ? name : m.named(name, score);

/** The score at the hand-over, and the grade where the lead still has that score. */
function sayScore(
  scorer: Scorer | null,
  record: HandOverRecord | undefined,
  cells: HandOver['leads']['rows'][number],
  m: Messages['ownerText'],
): string {
  const then = record?.scoreThen ?? null;
  if (then === null) return '';
  const now = scorer?.score(cells);
  return m.scored(then, now !== undefined && toPoints(now.score) === then ? now.grade : '');
}

/** The version as it read on the day of the hand-over; null where a column that it needs is gone. */
function scorerOf(
  definition: Definition,
  headers: readonly string[],
  record: HandOverRecord | undefined,
  calendar: Calendar,
): Scorer | null {
  const scoring = scoringOnly(definition);
  if (missingFields(scoring, headers).length > 0) return null;
  const { isEveryDay, asOf } = scoring;
  const handedOver = record?.handedOver ?? null;
  const day = isEveryDay && handedOver !== null ? (scoring.calendar ?? calendar)(handedOver) : asOf;
  return prepare({ ...scoring, asOf: day }, headers);
}

/** A cell's text without line breaks. */
function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ');
}
