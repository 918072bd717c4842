import type { Host } from '../../../playground/apps-script/host';
import { fingerprintOf } from '../../../src/domain/leads/lead-name';
import type { LabellingState } from '../../../src/rpc/contract';
import { actAs, allOf, call, type Department, granted, MEMBERS } from '../../add-on';
import { signedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';

export type Given = 'hot' | 'not' | 'unsure';

/** A sheet with 26 leads, whose definition both departments have signed. */
export function labelledSheet(locale: 'en' | 'ja' = 'en'): Host {
  return signedSheet(leadRows(26), locale);
}

export const readLabelling = (host: Host): LabellingState => granted(call(host, 'readLabelling', {}));

/** The round that is under way. */
export function roundOf(host: Host) {
  const { round } = readLabelling(host);
  if (round === null) throw new Error('There is no round');
  return round;
}

/** The leads at these rows (from 0), known by their cells in these columns. */
export function chosenLeads(host: Host, fields: readonly string[], rows: readonly number[]) {
  const [headings = [], ...leads] = allOf(host, 'Leads');
  return rows.map((row) => ({
    row,
    print: fingerprintOf(fields.map((field) => leads[row]?.[headings.indexOf(field)] ?? '')),
  }));
}

export const FIELDS = ['Company', 'Job title', 'Employees'];
/** The first 20 leads, of which the first one is asked twice. */
export const ROWS = Array.from({ length: 20 }, (_, at) => at);
export const QUESTIONS = [...ROWS, 0];

/** What begins a round, unless something of it is to be otherwise. */
export function roundRequest(host: Host) {
  return {
    replaces: readLabelling(host).round?.id ?? '',
    fields: FIELDS,
    leads: chosenLeads(host, FIELDS, ROWS),
    questions: QUESTIONS,
  };
}

/** Begins a round as a member of Marketing. */
export function begin(host: Host): LabellingState {
  actAs(host, MEMBERS.marketing);
  return granted(call(host, 'beginLabelling', roundRequest(host)));
}

/** Puts these in the place of what the department has answered, as its member. */
export function give(host: Host, department: Department, answers: readonly Given[]) {
  actAs(host, MEMBERS[department]);
  const { id, own } = roundOf(host);
  return call(host, 'judge', { round: id, department, seen: own?.revision ?? '', answers });
}

/** Answers to all questions: hot for every so manieth lead. */
export const answersTo = (questions: readonly number[], isHot: (lead: number) => boolean): Given[] =>
  questions.map((lead) => (isHot(lead) ? 'hot' : 'not'));

/** What the script keeps for this document. */
export function keptIn(host: Host): Readonly<Record<string, string>> {
  const stored = host.workbook.stored('properties/document');
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, String(value)]));
}

/** Writes something into what the script keeps. */
export function keep(host: Host, key: string, value: string): void {
  host.workbook.store('properties/document', { ...keptIn(host), [key]: value });
}
