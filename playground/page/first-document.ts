import type { SavedWorkbook } from '../engine/workbook';
import type { UserLanguage } from '../language';
import { type Origin, recallDocument } from './kept-document';
import { fetchServedFile, servedFile } from './served-file';

export interface FirstDocument {
  readonly origin: Origin;
  /** What was kept of it over the reload, if anything. */
  readonly kept: SavedWorkbook | null;
  /** False where the browser keeps nothing. */
  readonly canKeep: boolean;
}

/** What the page opens with: the file in its address, else what was open last, else the sample in the person's language. */
export async function findFirstDocument(locale: UserLanguage): Promise<FirstDocument> {
  const { kept, canKeep } = await recallDocument().then(
    (found) => ({ kept: found, canKeep: true }),
    () => ({ kept: null, canKeep: false }),
  );
  const served = servedFile();
  if (served === null)
    return { origin: kept?.origin ?? { kind: 'sample', locale }, kept: kept?.workbook ?? null, canKeep };
  const isSame = kept?.origin.kind === 'file' && kept.origin.served === served.id;
  if (isSame) return { origin: kept.origin, kept: kept.workbook, canKeep };
  return { origin: await fetchServedFile(served), kept: null, canKeep };
}
