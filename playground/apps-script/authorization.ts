export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

const HARMLESS = /^(Utilities|HtmlService|HtmlOutput|console|Logger|ScriptApp|LogLine)\./;
const MENU =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Session\.get(ActiveUserLocale|ScriptTimeZone))$/;
const DIALOG = /^Ui\.(alert|prompt|show\w+)$/;
const READING = /\.(get|is|has|can|offset|create\w*Finder|find|with|on)\w*$/;

const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/^(Ui)\./, 'https://www.googleapis.com/auth/script.container.ui'],
  [/^(Session|User)\./, 'https://www.googleapis.com/auth/userinfo.email'],
  [
    /./,
    'https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets',
  ],
];

/** The message with which Google refuses the call in this mode, or null where it is allowed. */
export function refusal(mode: AuthMode, call: string): string | null {
  if (isAllowed(mode, call)) return null;
  const scope = SCOPES.find(([pattern]) => pattern.test(call))?.[1] ?? '';
  return `You do not have permission to call ${call}. Required permissions: (${scope})`;
}

function isAllowed(mode: AuthMode, call: string): boolean {
  switch (mode) {
    case 'FULL':
      return true;
    case 'LIMITED':
      return !DIALOG.test(call);
    case 'NONE':
      return HARMLESS.test(call) || MENU.test(call);
    case 'CUSTOM_FUNCTION':
      return (
        HARMLESS.test(call) || (!call.startsWith('Ui.') && !call.endsWith('.getUi') && READING.test(call))
      );
  }
}
