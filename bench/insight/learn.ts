import type { Case } from '../../src/domain/insight/columns/case';
import { suggest } from '../../src/domain/insight/suggestion/suggest';
import type { Suggestion, SuggestRequest } from '../../src/domain/insight/suggestion/suggestion';
import type { DataSet } from './data-set';

/** The outcomes of a data set as histories, in the data's own order. */
export function historyOf({ won }: DataSet): Case[] {
  return Array.from(won, (one) => ({ ending: one === 1 ? 'won' : 'lost', reason: '', day: null }));
}

/** What would be suggested from all fields of a data set, those that are left out by default among them. */
export function suggestFrom(data: DataSet, seed: number, options: Partial<SuggestRequest> = {}): Suggestion {
  const run = suggest({
    columns: data.columns,
    history: historyOf(data),
    months: null,
    fit: null,
    pinned: null,
    fields: Object.fromEntries(data.columns.map(({ header }) => [header, true])),
    keptFields: [],
    learned: [],
    forbidden: [],
    search: true,
    largest: 10,
    seed,
    ...options,
  });
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
