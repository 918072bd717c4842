import { SCOPES } from './authorization';
import { emulate, enumeration } from './emulate';
import type { HostContext } from './host-context';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
/** Its newest member is not in the types yet. */
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] };

/** Users of an add-on may grant some of its scopes only. */
export function emulateScriptApp(context: HostContext, authModes: ScriptApp['AuthMode']): ScriptApp {
  const statuses = enumeration<ScriptApp['AuthorizationStatus']>(context, 'ScriptApp.AuthorizationStatus', [
    'NOT_REQUIRED',
    'REQUIRED',
  ]);
  const granted = (scope: string) => !(context.user.refusedScopes ?? []).some((refused) => refused === scope);

  function require(wanted: readonly string[]): void {
    if (!wanted.every(granted)) throw context.error('Authorization is required to perform that action.');
  }

  return emulate<ScriptApp>(context, 'ScriptApp', {
    AuthMode: authModes,
    AuthorizationStatus: statuses,
    getAuthorizationInfo(_mode: unknown, wanted: readonly string[] = SCOPES) {
      return emulate<AuthorizationInfo>(context, 'AuthorizationInfo', {
        getAuthorizationStatus: () => (wanted.every(granted) ? statuses.NOT_REQUIRED : statuses.REQUIRED),
        getAuthorizationUrl: () => 'https://accounts.google.com/o/oauth2/playground',
        getAuthorizedScopes: () => SCOPES.filter(granted),
      });
    },
    requireScopes: (_mode, wanted) => require(wanted),
    requireAllScopes: () => require(SCOPES),
  });
}
