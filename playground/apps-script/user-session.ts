import { emulate } from './emulate';
import type { HostContext } from './host-context';

type User = GoogleAppsScript.Base.User;
type Session = GoogleAppsScript.Base.Session;

export function emulateUser(context: HostContext, email: string): User {
  return emulate<User>(context, 'User', { getEmail: () => email });
}

export function emulateSession(context: HostContext): Session {
  // A simple trigger is not told who the user is.
  const address = () => (context.authMode === 'FULL' ? context.user.email : '');
  return emulate<Session>(context, 'Session', {
    getActiveUser: () => emulateUser(context, context.user.otherDomain === true ? '' : address()),
    getEffectiveUser: () => emulateUser(context, address()),
    getActiveUserLocale: () => context.user.locale,
    getScriptTimeZone: () => context.options.scriptTimeZone ?? 'Asia/Tokyo',
    getTemporaryActiveUserKey: () => `key-${context.user.email}`,
  });
}
