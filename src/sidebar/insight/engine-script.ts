import type { Outcome } from '../session/ask';
import type { Session } from '../session/session';

const scripts = new WeakMap<Session, string>();

/** The engine's script, which is read when it is first needed. */
export async function readEngine(session: Session): Promise<Outcome<string>> {
  const known = scripts.get(session);
  if (known !== undefined) return { ok: true, value: known };
  const read = await session.ask('readEngine', {});
  if (!read.ok) return read;
  scripts.set(session, read.value.script);
  return { ok: true, value: read.value.script };
}
