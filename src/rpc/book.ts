import { type Agreement, withSealedVersion } from '../domain/agreement/agreement';
import { parseToday } from '../domain/definition/today';
import type { Cells } from '../domain/values/cell';
import { type Day, readDayText } from '../domain/values/day';
import { readAgreementRecord, writeAgreementRecord } from '../sheets/agreement/agreement-record';
import { readHistoryTab } from '../sheets/agreement/history-tab';
import { ensureSecret, readSecret } from '../sheets/agreement/secret';
import { readDefinitionTab } from '../sheets/definition/definition-tab';
import { readLayout } from '../sheets/grid/own-tab';
import { findLeadTab, readLeadCells } from '../sheets/leads/lead-tab';
import { readReasonsTab } from '../sheets/rejections/reasons-tab';
import { readTermsTab } from '../sheets/terms/terms-tab';
import type { Environment } from './environment';
import { once } from './once';

/**
 * What one request sees of the spreadsheet: each thing is found when it is first asked for, and once. After a write it holds what
 * was there before: `renewed` gives a book of what is there now.
 */
export function openBook(environment: Environment) {
  const layout = once(() => readLayout(environment));
  const lead = once(() => findLeadTab(layout()));
  const definition = once(() => readDefinitionTab(layout(), 'definition'));
  const secret = once(() => readSecret(environment.properties));
  const record = once(() => readAgreementRecord(layout(), secret()));
  return {
    environment,
    /** The tabs, and LeadPact's metadata on them. */
    layout,
    /** The lead tab with its headings; null before the set-up. */
    lead,
    /** All rows below the headings, over all columns, trailing blank ones left off; [] before the set-up. */
    leadRows: once((): Cells => {
      const tab = lead();
      return tab === null ? [] : readLeadCells(tab).slice(1);
    }),
    /** Null without such a tab. */
    definition,
    draft: once(() => readDefinitionTab(layout(), 'draft')),
    terms: once(() => readTermsTab(layout())),
    reasons: once(() => readReasonsTab(layout())),
    /** The definition in force as it is today, or its faults. */
    parsed: once(() => parseToday(definition()?.cells ?? [], environment.moment)),
    history: once(() => readHistoryTab(layout())),
    /** By it LeadPact knows what it wrote itself; null where it has written nothing yet. */
    secret,
    /** The record of what was proposed and signed, and what it is worth. */
    record,
    /** What was proposed and signed, as far as record and cells tell. */
    agreement: once(() => withSealedVersion(record().agreement, definition()?.cells ?? [])),
    /** The calendar of the sheet, whose dates the columns of the hand-over hold. */
    calendar: once(() => layout().calendar),
  };
}

export type Book = ReturnType<typeof openBook>;

/** The spreadsheet as it is now, after a change. */
export function renewed({ environment }: Book): Book {
  environment.app.flush();
  return openBook(environment);
}

/** The day of the sheet. */
export function todayOf({ environment }: Pick<Book, 'environment'>): Day {
  return readDayText(environment.today) ?? 0;
}

/** The secret, which is written where there is none yet: before anything that is made with it. */
export function secretFor({ environment, secret }: Book): string {
  return secret() ?? ensureSecret(environment.properties, environment.newSecret);
}

/** Writes what is proposed and signed, in one call. */
export function writeAgreement(book: Book, agreement: Agreement): void {
  writeAgreementRecord(book.layout(), agreement, secretFor(book));
}
