import { languageOf } from '../domain/language';
import type { Environment } from '../rpc/environment';

/** The environment of a call by the signed-in user on the open spreadsheet. */
export function currentEnvironment(): Environment {
  const spreadsheet = SpreadsheetApp.getActive();
  return {
    spreadsheet,
    app: SpreadsheetApp,
    lock: LockService.getDocumentLock(),
    language: languageOf(Session.getActiveUserLocale()),
    user: Session.getActiveUser().getEmail(),
    today: Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
  };
}
