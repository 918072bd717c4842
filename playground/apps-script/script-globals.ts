import { emulateUtilities } from './date-format';
import { enumeration } from './emulate';
import type { HostContext } from './host-context';
import { emulateHtmlService } from './html';
import { emulateLockService } from './lock';
import { emulateConsole, emulateLogger } from './logging';
import { emulatePropertiesService } from './properties';
import { emulateScriptApp } from './script-app';
import { emulateSpreadsheetApp } from './spreadsheet-app';
import { emulateSession } from './user-session';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

/** What a script finds as its globals beside ECMAScript's own. */
export function emulateServices(context: HostContext): {
  globals: Record<string, unknown>;
  authModes: ScriptApp['AuthMode'];
} {
  const authModes = enumeration<ScriptApp['AuthMode']>(context, 'ScriptApp.AuthMode', [
    'NONE',
    'CUSTOM_FUNCTION',
    'LIMITED',
    'FULL',
  ]);
  return {
    authModes,
    globals: {
      SpreadsheetApp: emulateSpreadsheetApp(context),
      PropertiesService: emulatePropertiesService(context),
      LockService: emulateLockService(context),
      HtmlService: emulateHtmlService(context),
      Session: emulateSession(context),
      Utilities: emulateUtilities(context),
      ScriptApp: emulateScriptApp(context, authModes),
      Logger: emulateLogger(context),
      console: emulateConsole(context),
    },
  };
}
