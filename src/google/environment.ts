import { languageOf } from '../domain/values/language';
import type { MissingConsent } from '../rpc/contract';
import type { Environment } from '../rpc/environment';
import { once } from '../rpc/once';
import { missingConsent } from './consent';

/**
 * The text of one of the add-on's HTML files as it was pushed, by its name without `.html`. Google documents `getRawContent()` as
 * the unprocessed file; `createHtmlOutputFromFile().getContent()` is not, as users report.
 */
export function readPage(name: string): string {
  return HtmlService.createTemplateFromFile(name).getRawContent();
}

/**
 * Who is signed in; '' where Google does not tell. Of another domain's people it tells the effective user alone, who in a call from
 * the sidebar or the menu is the same one.
 */
function signedIn(consent: MissingConsent | null): string {
  if (consent?.missing.includes('address')) return '';
  return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
}

/** The environment of a call by the signed-in user on the open spreadsheet. */
export function currentEnvironment(consent = missingConsent()): Environment {
  const spreadsheet = SpreadsheetApp.getActive();
  const moment = new Date();
  moment.setMilliseconds(0);
  const timeZone = once(() => spreadsheet.getSpreadsheetTimeZone());
  const now = once(() => Utilities.formatDate(moment, timeZone(), 'yyyy-MM-dd HH:mm'));
  return {
    spreadsheet,
    app: SpreadsheetApp,
    lock: LockService.getDocumentLock(),
    language: languageOf(Session.getActiveUserLocale()),
    user: signedIn(consent),
    consent,
    // Google is asked for the time zone where it is needed only: not when the sidebar asks what is selected.
    get timeZone() {
      return timeZone();
    },
    get today() {
      return now().slice(0, 'YYYY-MM-DD'.length);
    },
    get now() {
      return now();
    },
    moment,
    readPage,
    properties: PropertiesService.getDocumentProperties(),
    get userProperties() {
      return PropertiesService.getUserProperties();
    },
    newSecret: () => Utilities.getUuid() + Utilities.getUuid(),
  };
}
