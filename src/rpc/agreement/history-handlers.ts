import { readHistoryTab } from '../../sheets/agreement/history-tab';
import { granted, reading, refused } from '../answer';
import type { PastVersion } from '../contract';
import { definitionTab } from '../definition/state-handlers';
import { REQUESTS } from '../requests';

export const readHistory = reading(REQUESTS.nothing, (environment) => {
  const versions = readHistoryTab(environment)
    .map(({ rows, seal: _, ...entry }): PastVersion => ({ ...entry, parts: rows.length }))
    .sort((one, other) => other.version - one.version);
  return granted({ versions });
});

export const readVersion = reading(REQUESTS.readVersion, (environment, { version }) => {
  const entry = readHistoryTab(environment).find((one) => one.version === version);
  return entry === undefined
    ? refused({ kind: 'no such version', version })
    : granted(definitionTab(entry.rows));
});
