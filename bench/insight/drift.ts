import { suggestFrom } from './learn';
import { makeLeads } from './made-leads';

/** By what happens to the pattern in the latest fifth, what its log odds are multiplied with there. */
const LATEST = { 'the same': 1, gone: 0, 'turned round': -1 } as const;

/** How often drift is warned of, of the draws in which something is suggested. */
export function printDrift(seeds: number): void {
  for (const count of [500, 2000]) {
    for (const [name, latest] of Object.entries(LATEST)) {
      let [warned, found] = [0, 0];
      for (let seed = 1; seed <= seeds; seed++) {
        const { answer } = suggestFrom(makeLeads(count, seed + 1000, { latest }), seed);
        if (answer.kind !== 'found') continue;
        found++;
        if (answer.recent?.isDrift === true) warned++;
      }
      console.log(
        `${count} made leads, the pattern in the latest fifth ${name}: warned of in ${warned} of ${found}`,
      );
    }
  }
}
