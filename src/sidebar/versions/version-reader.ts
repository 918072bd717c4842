import type { Cells } from '../../domain/values/cell';
import type { PastVersion } from '../../rpc/contract';
import type { Outcome } from '../session/ask';
import { decodeRows } from '../session/json-cell';
import type { Session } from '../session/session';

/** Gives the rows of a signed version. */
export type ReadVersion = (version: number) => Promise<Outcome<Cells>>;

/** Reads each version once, since what has been signed doesn't change. */
export function versionReader(session: Pick<Session, 'ask'>): ReadVersion {
  const known = new Map<number, Outcome<Cells>>();
  return async (version) => {
    const before = known.get(version);
    if (before !== undefined) return before;
    const answer = await session.ask('readVersion', { version });
    if (!answer.ok) return answer;
    const read = { ok: true, value: decodeRows(answer.value.rows) } as const;
    known.set(version, read);
    return read;
  };
}

/** A version in the list of all. */
export interface VersionProps {
  readonly past: PastVersion;
  /** All versions, the latest first. */
  readonly versions: readonly PastVersion[];
  readonly isInForce: boolean;
  readonly read: ReadVersion;
}
