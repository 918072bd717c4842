import { emulate } from './emulate';
import type { HostContext } from './host-context';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** There is no time in the playground in which another run could release its lock, so waiting fails at once. */
export function emulateLockService(context: HostContext): LockService {
  const lock = (): Lock => {
    return emulate<Lock>(context, 'Lock', {
      hasLock: () => context.holdsLock,
      tryLock: () => context.takeLock(),
      waitLock() {
        if (!context.takeLock()) {
          throw context.error('Lock timeout: another process was holding the lock for too long.');
        }
      },
      releaseLock: () => context.releaseLock(),
    });
  };
  return emulate<LockService>(context, 'LockService', { getDocumentLock: lock });
}
