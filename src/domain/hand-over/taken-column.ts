import type { TakenColumn } from './answer-word';
import { TAKABLE_COLUMNS } from './hand-over-column';

/** Reads the mark of a column that was taken, whoever wrote it; null for anything else. */
export function readTakenColumn(text: string): TakenColumn | null {
  const read = readJson(text);
  if (typeof read !== 'object' || read === null || !('column' in read) || !('words' in read)) return null;
  const column = TAKABLE_COLUMNS.find((one) => one === read.column);
  const { words } = read;
  if (column === undefined || typeof words !== 'object' || words === null || Array.isArray(words))
    return null;
  const entries = Object.entries(words).map(([value, means]) => [value, String(means)] as const);
  return { column, words: Object.fromEntries(entries) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
