import { sealText, versionNote } from '../../domain/agreement/history';
import { hasHeadings, languageOfCells } from '../../domain/definition/part-row';
import { sealedRows, sealOf } from '../../domain/definition/seal';
import type { Cells } from '../../domain/values/cell';
import type { Book } from '../book';
import { findSigned } from '../signing/signed-version';
import type { DefinitionOrigin } from './contract';

/** The rows of a definition without headings, and where they come from. */
export interface KeptDefinition {
  readonly origin: DefinitionOrigin;
  readonly rows: Cells;
}

/**
 * The definition to be made where there is none: the version in force, from History or from a Draft that still is what was signed;
 * without a record of it the newest one that History has as it was signed; else the Draft. Null where nothing is kept.
 */
export function keptDefinition(book: Book): KeptDefinition | null {
  const draft = book.draft()?.cells ?? [];
  const { inForce } = book.record().agreement;
  const ofVersion = (version: number, rows: Cells): KeptDefinition => ({
    origin: { kind: 'version', version },
    rows,
  });
  if (inForce !== null) {
    const entry = findSigned(book, inForce);
    if (entry !== undefined) return ofVersion(inForce.version, entry.rows);
    if (sealOf(draft) === inForce.seal) {
      const note = versionNote(inForce, languageOfCells(draft));
      return ofVersion(inForce.version, sealedRows(draft, sealText(inForce), note));
    }
  } else {
    const signed = book.history().filter(({ asSigned }) => asSigned);
    const [newest] = signed.sort((one, other) => other.version - one.version);
    if (newest !== undefined) return ofVersion(newest.version, newest.rows);
  }
  const rows = hasHeadings(draft) ? draft.slice(1) : draft;
  return rows.length === 0 ? null : { origin: { kind: 'draft' }, rows };
}
