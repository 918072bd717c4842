import { granted, readingWhole } from '../answer';
import type { PastVersion } from './contract';
import { HISTORY } from './requests';

export const readHistory = readingWhole(HISTORY.readHistory, (book) => {
  const versions = book
    .history()
    .map(({ rows, seal: _, ...entry }): PastVersion => ({ ...entry, parts: rows.length }))
    .sort((one, other) => other.version - one.version);
  return granted({ versions });
});
