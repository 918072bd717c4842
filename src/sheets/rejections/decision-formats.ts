import type { ServiceLevel } from '../../domain/definition/definition';
import { DECISION_WORDS, RESULT_WORDS } from '../../domain/hand-over/answer-word';
import type { HandOverColumn } from '../../domain/hand-over/hand-over-column';
import { wordsFor } from '../../domain/hand-over/hand-over-record';
import { columnLetters } from '../../domain/notation/column-letters';
import { invoke, isSameFormula, quote, tabName } from '../../domain/notation/formula-text';
import { MAX_REASONS } from '../../domain/rejections/reason';
import { overdueBeforeFormula } from '../../domain/service-level/deadline';
import type { Language } from '../../domain/values/language';
import type { Document, Range, Write } from '../grid/document';
import { columnsBelow } from '../grid/grid';
import type { Layout } from '../grid/own-tab';
import { holidaysRange } from '../holidays/holidays-tab';
import { markFoundColumns } from '../leads/hand-over-columns';
import type { LeadTab } from '../leads/lead-tab';
import type { ReasonsRead } from './reasons-tab';

type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Stands in each of LeadPact's conditional formats, which are known by it: it is always true. */
const OWN = 'LEN("LeadPact")>0';
/** What a cell under *Note needed* says for yes. */
const YES = '|TRUE|Yes|はい|○|';
/** Of a cell in which something is missing, and of a decision that is overdue. */
const COLORS = { missing: '#fce8b2', overdue: '#f4c7c3' };

/** The Reasons tab, and its last row that is looked at: it has at most `MAX_REASONS` below its headings, and may be shorter. */
interface ReasonRows extends ReasonsRead {
  readonly last: number;
}

/**
 * Gives the hand-over's columns what they should have by themselves, over all rows that there are, so that they work without the
 * add-on: metadata where it was lost, dropdowns, and the marks of what is missing. A column of the team's own keeps its dropdown.
 * What a person has made of conditional formats stays.
 * @param level by which a lead without a decision is overdue; null for never
 */
export function planDecisionFormats(
  document: Layout,
  lead: LeadTab,
  reasons: ReasonsRead,
  level: ServiceLevel | null,
  language: Language,
): Write {
  const rows = { ...reasons, last: Math.min(MAX_REASONS + 1, reasons.sheet.getMaxRows()) };
  const present = lead.sheet.getConditionalFormatRules();
  const theirs = present.filter((rule) => !isOwn(rule));
  const own = missingRules(document, lead, rows, level === null ? null : overdueBefore(document, level));
  const isRight =
    present.length === own.length + theirs.length && own.every((rule, at) => isSameRule(rule, present[at]));
  return () => {
    markFoundColumns(lead.sheet, lead.headings.handOver);
    offerWords(document, lead, rows, language);
    if (!isRight) lead.sheet.setConditionalFormatRules([...own, ...theirs]);
  };
}

function offerWords({ app }: Document, lead: LeadTab, reasons: ReasonRows, language: Language): void {
  const { places, taken } = lead.headings.handOver;
  const offer = (
    column: HandOverColumn,
    build: (rule: GoogleAppsScript.Spreadsheet.DataValidationBuilder) => typeof rule,
  ) => {
    const place = places.get(column);
    if (place === undefined || taken.some((one) => one.column === column)) return;
    const rule = build(app.newDataValidation()).setAllowInvalid(false).build();
    columnsBelow(lead.sheet, lead.headerRow + 1, place).setDataValidation(rule);
  };
  const words = (each: typeof DECISION_WORDS | typeof RESULT_WORDS) =>
    Object.values(each).map((word) => word[language]);
  offer('decision', (rule) => rule.requireValueInList(words(DECISION_WORDS), true));
  offer('outcome', (rule) => rule.requireValueInList(words(RESULT_WORDS), true));
  const letters = columnLetters((reasons.places.name ?? 0) + 1);
  offer('reason', (rule) =>
    rule.requireValueInRange(reasons.sheet.getRange(`${letters}2:${letters}${reasons.last}`), true),
  );
}

/** Conditional formats that show where a reason, a note or a decision is missing, and which decision is overdue. */
function missingRules(
  { app }: Document,
  lead: LeadTab,
  reasons: ReasonRows,
  limit: string | null,
): FormatRule[] {
  const { places, taken } = lead.headings.handOver;
  const { sheet, headerRow } = lead;
  const { sheet: reasonsSheet, places: reasonPlaces } = reasons;
  const cell = (column: HandOverColumn) => `$${columnLetters(places.get(column) ?? 1)}${headerRow + 1}`;
  const reasonsColumn = (at: number | undefined) => {
    const letters = columnLetters((at ?? 0) + 1);
    return invoke(
      'INDIRECT',
      quote(`${tabName(reasonsSheet.getName())}!${letters}2:${letters}${reasons.last}`),
    );
  };
  const isOneOf = (column: HandOverColumn, words: readonly string[]) =>
    invoke('OR', 'FALSE', ...words.map((word) => `${cell(column)}=${quote(word)}`));
  const wordsOf = wordsFor(DECISION_WORDS, taken, 'decision');
  const rejected = isOneOf('decision', wordsOf('rejected'));
  const itsNote = invoke(
    'INDEX',
    reasonsColumn(reasonPlaces.noteNeeded),
    invoke('MATCH', cell('reason'), reasonsColumn(reasonPlaces.name), '0'),
  );
  // Looked up only where a note is missing: Sheets computes this for every row, anew whenever anything changes.
  const noteNeeded = invoke(
    'IF',
    invoke('AND', rejected, `${cell('note')}=""`),
    invoke('ISNUMBER', invoke('SEARCH', `"|"&${itsNote}&"|"`, quote(YES))),
    'FALSE',
  );
  const rule = (column: HandOverColumn, color: string, ...conditions: readonly string[]) => {
    const place = places.get(column);
    if (place === undefined) return [];
    return app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(`=${invoke('AND', OWN, ...conditions)}`)
      .setBackground(color)
      .setRanges([columnsBelow(sheet, headerRow + 1, place)])
      .build();
  };
  const isUndecided = `${cell('decision')}=""`;
  const known = isOneOf('decision', [...wordsOf('accepted'), ...wordsOf('rejected')]);
  const resultsOf = wordsFor(RESULT_WORDS, taken, 'outcome');
  const hasEnded = places.has('outcome')
    ? isOneOf('outcome', [...resultsOf('won'), ...resultsOf('lost')])
    : 'FALSE';
  return [
    rule('reason', COLORS.missing, rejected, `${cell('reason')}=""`),
    reasonPlaces.noteNeeded === undefined ? [] : rule('note', COLORS.missing, noteNeeded),
    taken.some(({ column }) => column === 'decision')
      ? []
      : rule('decision', COLORS.missing, `NOT(${isUndecided})`, `NOT(${known})`),
    limit === null
      ? []
      : rule(
          'decision',
          COLORS.overdue,
          `NOT(${known})`,
          isUndecided,
          `NOT(${hasEnded})`,
          `ISNUMBER(${cell('handedOver')})`,
          `INT(${cell('handedOver')})<${limit}`,
        ),
  ].flat();
}

/** The day before which an undecided lead was handed over that is overdue. Conditional formats name other tabs by INDIRECT alone. */
function overdueBefore(layout: Layout, level: ServiceLevel): string {
  const range = holidaysRange(layout);
  return overdueBeforeFormula(level, range === null ? null : invoke('INDIRECT', quote(range)));
}

function isOwn(rule: FormatRule): boolean {
  return formulaOf(rule).includes(OWN);
}

/** The same cells under the same formula: its colour follows from it. */
function isSameRule(rule: FormatRule, present: FormatRule | undefined): boolean {
  return (
    present !== undefined &&
    isSameFormula(formulaOf(rule), formulaOf(present)) &&
    placesOf(rule.getRanges()) === placesOf(present.getRanges())
  );
}

function formulaOf(rule: FormatRule): string {
  const values: readonly unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.find((value): value is string => typeof value === 'string') ?? '';
}

function placesOf(ranges: readonly Range[]): string {
  return ranges
    .map((range) => [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()].join())
    .join(' ');
}
