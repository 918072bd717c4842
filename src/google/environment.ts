import { languageOf } from '../domain/values/language';
import type { Environment } from '../rpc/environment';

/**
 * The text of one of the add-on's HTML files as it was pushed, by its name without `.html`. Google documents `getRawContent()` as
 * the unprocessed file; `createHtmlOutputFromFile().getContent()` is not, as users report.
 */
export function readPage(name: string): string {
  return HtmlService.createTemplateFromFile(name).getRawContent();
}

/** The environment of a call by the signed-in user on the open spreadsheet. */
export function currentEnvironment(): Environment {
  const spreadsheet = SpreadsheetApp.getActive();
  const moment = new Date();
  moment.setMilliseconds(0);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const now = Utilities.formatDate(moment, timeZone, 'yyyy-MM-dd HH:mm');
  return {
    spreadsheet,
    app: SpreadsheetApp,
    lock: LockService.getDocumentLock(),
    language: languageOf(Session.getActiveUserLocale()),
    user: Session.getActiveUser().getEmail(),
    timeZone,
    today: now.slice(0, 'YYYY-MM-DD'.length),
    now,
    moment,
    readPage,
    properties: PropertiesService.getDocumentProperties(),
    newSecret: () => Utilities.getUuid() + Utilities.getUuid(),
  };
}
