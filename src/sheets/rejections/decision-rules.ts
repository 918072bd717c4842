import { DECISION_WORDS, RESULT_WORDS } from '../../domain/hand-over/answer-word';
import type { HandOverColumn } from '../../domain/hand-over/hand-over-column';
import { wordsFor } from '../../domain/hand-over/stamp';
import { columnLetters } from '../../domain/notation/column-letters';
import { quote, tabName } from '../../domain/notation/formula-text';
import { MAX_REASONS } from '../../domain/rejections/reason';
import type { Language } from '../../domain/values/language';
import type { Document, LeadTab, Range } from '../grid/document';
import type { HandOverColumns } from '../leads/hand-over-columns';
import { columnBelow } from '../leads/lead-sheet';
import type { ReasonsRead } from './reasons-tab';

/** Stands in each of LeadPact's conditional formats, which are known by it: it is always true. */
const OWN = 'LEN("LeadPact")>0';
/** What a cell under *Note needed* says for yes. */
const YES = '|TRUE|Yes|はい|○|';
/** The last row of the Reasons tab that is looked at: it has at most `MAX_REASONS` below its headings, and may be shorter. */
function lastReasonRow({ sheet }: ReasonsRead): number {
  return Math.min(MAX_REASONS + 1, sheet.getMaxRows());
}
const COLORS = { missing: '#fce8b2', overdue: '#f4c7c3' };

/**
 * Gives the columns their dropdowns and the marks of what is missing, over all rows that there are, so that they work without the
 * add-on. A column of the team's own keeps its dropdown. What a person has made of conditional formats stays.
 * @param days after which a lead without a decision is overdue; null for never
 */
export function dressDecisions(
  document: Document,
  lead: LeadTab,
  columns: HandOverColumns,
  reasons: ReasonsRead,
  days: number | null,
  language: Language,
): void {
  offerWords(document, lead, columns, reasons, language);
  markMissing(document, lead, columns, reasons, days);
}

function offerWords(
  { app }: Document,
  lead: LeadTab,
  { places, taken }: HandOverColumns,
  reasons: ReasonsRead,
  language: Language,
): void {
  const offer = (
    column: HandOverColumn,
    build: (rule: GoogleAppsScript.Spreadsheet.DataValidationBuilder) => typeof rule,
  ) => {
    const place = places.get(column);
    if (place === undefined || taken.some((one) => one.column === column)) return;
    const rule = build(app.newDataValidation()).setAllowInvalid(false).build();
    columnBelow(lead, place).setDataValidation(rule);
  };
  const words = (each: typeof DECISION_WORDS | typeof RESULT_WORDS) =>
    Object.values(each).map((word) => word[language]);
  offer('decision', (rule) => rule.requireValueInList(words(DECISION_WORDS), true));
  offer('outcome', (rule) => rule.requireValueInList(words(RESULT_WORDS), true));
  const letters = columnLetters((reasons.places.name ?? 0) + 1);
  offer('reason', (rule) =>
    rule.requireValueInRange(reasons.sheet.getRange(`${letters}2:${letters}${lastReasonRow(reasons)}`), true),
  );
}

function markMissing(
  { app }: Document,
  lead: LeadTab,
  { places, taken }: HandOverColumns,
  reasons: ReasonsRead,
  days: number | null,
): void {
  const { sheet, headerRow } = lead;
  const { sheet: reasonsSheet, places: reasonPlaces } = reasons;
  const lastReason = lastReasonRow(reasons);
  const cell = (column: HandOverColumn) => `$${columnLetters(places.get(column) ?? 1)}${headerRow + 1}`;
  const reasonsColumn = (at: number | undefined) => {
    const letters = columnLetters((at ?? 0) + 1);
    return `INDIRECT(${quote(`${tabName(reasonsSheet.getName())}!${letters}2:${letters}${lastReason}`)})`;
  };
  const isOneOf = (words: readonly string[]) =>
    `OR(FALSE,${words.map((word) => `${cell('decision')}=${quote(word)}`).join(',')})`;
  const wordsOf = wordsFor(DECISION_WORDS, taken, 'decision');
  const rejected = isOneOf(wordsOf('rejected'));
  const itsNote = `INDEX(${reasonsColumn(reasonPlaces.noteNeeded)},MATCH(${cell('reason')},${reasonsColumn(reasonPlaces.name)},0))`;
  // Looked up only where a note is missing: Sheets reckons this for every row, anew whenever anything changes.
  const noteNeeded = `IF(AND(${rejected},${cell('note')}=""),ISNUMBER(SEARCH("|"&${itsNote}&"|",${quote(YES)})),FALSE)`;
  const rule = (column: HandOverColumn, color: string, ...conditions: readonly string[]) => {
    const place = places.get(column);
    if (place === undefined) return [];
    const range: Range = columnBelow(lead, place);
    return app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(`=AND(${[OWN, ...conditions].join(',')})`)
      .setBackground(color)
      .setRanges([range])
      .build();
  };
  const isUndecided = `${cell('decision')}=""`;
  const known = isOneOf([...wordsOf('accepted'), ...wordsOf('rejected')]);
  const rules = [
    rule('reason', COLORS.missing, rejected, `${cell('reason')}=""`),
    reasonPlaces.noteNeeded === undefined ? [] : rule('note', COLORS.missing, noteNeeded),
    taken.some(({ column }) => column === 'decision')
      ? []
      : rule('decision', COLORS.missing, `NOT(${isUndecided})`, `NOT(${known})`),
    days === null
      ? []
      : rule(
          'decision',
          COLORS.overdue,
          `NOT(${known})`,
          isUndecided,
          `ISNUMBER(${cell('handedOver')})`,
          `TODAY()-INT(${cell('handedOver')})>${days}`,
        ),
  ];
  const theirs = sheet.getConditionalFormatRules().filter((one) => !isOwn(one));
  sheet.setConditionalFormatRules([...rules.flat(), ...theirs]);
}

function isOwn(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const values: readonly unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => typeof value === 'string' && value.includes(OWN));
}
