import { emulate } from './emulate';
import type { HostContext } from './host-context';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** There is no time in the playground in which another run could release its lock, so waiting fails at once. */
export function emulateLockService(context: HostContext): LockService {
  const lock = (): Lock => {
    const take = (): boolean => {
      if (context.lockHolder === 'other') return false;
      context.lockHolder = 'script';
      return true;
    };
    return emulate<Lock>(context, 'Lock', {
      hasLock: () => context.lockHolder === 'script',
      tryLock: take,
      waitLock() {
        if (!take()) {
          throw context.error('Lock timeout: another process was holding the lock for too long.');
        }
      },
      releaseLock() {
        if (context.lockHolder === 'script') context.lockHolder = null;
      },
    });
  };
  return emulate<LockService>(context, 'LockService', { getDocumentLock: lock });
}
