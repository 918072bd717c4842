import type { DocumentProperties } from '../sheets/agreement/secret';
import type { Change } from './contract';

const KEY = 'leadpact.revision';
/** A revision, of at most 15 digits: a number can still be told from the next one. */
const COUNTED = /^\d{1,15}$/;

/** The revision of the spreadsheet: it differs after each change that LeadPact makes, whoever asks for it. '' before the first. */
export function readRevision(properties: DocumentProperties): string {
  return properties.getProperty(KEY) ?? '';
}

/** Counts a change. What was changed has to be flushed before: who sees the new revision reads the sheet anew. */
export function countChange(properties: DocumentProperties): Change {
  const before = readRevision(properties);
  const after = String(COUNTED.test(before) ? Number(before) + 1 : 1);
  properties.setProperty(KEY, after);
  return { before, after };
}
