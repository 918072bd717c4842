import { parseAnswers, parseRound, writeAnswers, writeRound } from '../../domain/labelling/kept-round';
import type { Answers, Round } from '../../domain/labelling/round';
import { MAX_FIELDS, MAX_HEADING } from '../../domain/labelling/shown-fields';

/** A round as it is kept: with the headings of the columns that are shown, and who began it and when (`YYYY-MM-DD HH:MM`). */
export interface KeptRound {
  readonly round: Round;
  readonly fields: readonly string[];
  readonly by: string;
  readonly at: string;
  /** The revision of the spreadsheet when it was begun: no two rounds have the same. */
  readonly revision: string;
}

/** What a department has answered, and the addresses (normalised) of those who answered for it. */
export interface KeptAnswers {
  readonly answers: Answers;
  readonly judges: readonly string[];
}

/** At most 25 people answer for one department, by addresses of at most 254 characters: so do their answers. */
export const MAX_JUDGES = 25;
const MAX_ADDRESS = 254;
/** A revision has at most 15 digits. */
const MAX_REVISION = 15;
const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;
/** A property holds 9 KB, so nothing longer was written by LeadPact. */
const MAX_CHARACTERS = 9 * 1024;

/** The round on a line of its own, and below it the rest as JSON. */
export function keptRoundText({ round, fields, by, at, revision }: KeptRound): string {
  return `${writeRound(round)}\n${JSON.stringify([by, at, revision, ...fields])}`;
}

/** Reads a kept round, whoever wrote it; null for what is none. */
export function readKeptRound(text: string): KeptRound | null {
  if (text.length > MAX_CHARACTERS) return null;
  const [first = '', ...rest] = text.split('\n');
  const round = parseRound(first);
  const told = readTexts(rest.join('\n'));
  if (round === null || told === null) return null;
  const [by = '', at = '', revision = '', ...fields] = told;
  const isSound =
    by.length <= MAX_ADDRESS &&
    MOMENT.test(at) &&
    revision.length <= MAX_REVISION &&
    fields.length > 0 &&
    fields.length <= MAX_FIELDS &&
    fields.every((field) => field !== '' && field.length <= MAX_HEADING);
  return isSound ? { round, fields, by, at, revision } : null;
}

/** A list of texts, written as JSON; null for anything else. */
function readTexts(json: string): string[] | null {
  try {
    const read: unknown = JSON.parse(json);
    return Array.isArray(read) && read.every((one) => typeof one === 'string') ? read : null;
  } catch {
    return null;
  }
}

/** The answers on a line of their own, and below it the addresses of those who gave them. */
export function keptAnswersText({ answers, judges }: KeptAnswers, round: Round): string {
  return [writeAnswers(answers, round), ...judges].join('\n');
}

/** Reads kept answers, whoever wrote them; null for what is none, and for answers to another round. */
export function readKeptAnswers(text: string, round: Round): KeptAnswers | null {
  if (text.length > MAX_CHARACTERS) return null;
  const [first = '', ...judges] = text.split('\n');
  const answers = parseAnswers(first, round);
  const isSound =
    judges.length <= MAX_JUDGES && judges.every((judge) => judge !== '' && judge.length <= MAX_ADDRESS);
  return answers !== null && isSound ? { answers, judges } : null;
}
