import { useMemo } from 'preact/hooks';
import type { Cells } from '../../domain/values/cell';
import { useSidebar } from '../session/sidebar-context';
import { type Asked, useAnswer } from '../session/use-answer';
import { versionReader } from '../versions/version-reader';

/** What a draft is to be compared with: the Definition tab, or where that is no longer what was signed, the signed version. */
export function useSignedRows(): Asked<Cells> {
  const { session, sheet } = useSidebar();
  const { standing, inForce } = sheet.agreement;
  const read = useMemo(() => versionReader(session), [session]);
  const version = standing === 'changed' ? inForce?.version : undefined;
  const asked = useAnswer(version === undefined ? null : () => read(version), [version]);
  if (version !== undefined) return asked;
  return { ...asked, outcome: { ok: true, value: sheet.inForce?.rows ?? [] } };
}
