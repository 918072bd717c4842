export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

const HARMLESS = /^(Utilities|HtmlService|HtmlOutput|console|Logger|ScriptApp|LogLine)\./;
const MENU =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Session\.get(ActiveUserLocale|ScriptTimeZone))$/;
const DIALOG = /^Ui\.(alert|prompt|show\w+)$/;
const READING = /\.(get|is|has|can|offset|create\w*Finder|find|with|on)\w*$/;

const NEEDS_NO_SCOPE = /^(Properties|Lock)(Service)?\.|^AuthorizationInfo\./;

/** The scopes of the add-on's manifest. */
export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/userinfo.email',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Which scope a call needs; null for none. */
function scopeOf(call: string): Scope | null {
  if (HARMLESS.test(call) || MENU.test(call) || NEEDS_NO_SCOPE.test(call)) return null;
  const [cells, dialogs, address] = SCOPES;
  if (call.startsWith('Ui.')) return dialogs;
  if (/^User\.|^Session\./.test(call)) return /User$|Email$/.test(call) ? address : null;
  return cells;
}

/** The message with which Google refuses the call in this mode and without these scopes, or null where it is allowed. */
export function refusal(mode: AuthMode, call: string, refusedScopes: readonly Scope[]): string | null {
  const scope = scopeOf(call);
  const required = `Required permissions: (${scope ?? SCOPES[0]})`;
  if (!isAllowed(mode, call)) return `You do not have permission to call ${call}. ${required}`;
  return scope !== null && refusedScopes.includes(scope)
    ? `Specified permissions are not sufficient to call ${call}. ${required}`
    : null;
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
