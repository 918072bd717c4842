import { casesOf, columnsOver } from '../../src/domain/insight/columns/case';
import { leaksOf } from '../../src/domain/insight/suggestion/leak';
import { type DataSet, readDataSet, sampleOf } from './data-set';
import { historyOf } from './learn';
import { type Later, makeLeads } from './made-leads';

/** Fields that are filled in after the outcome. */
const LEAKS: Readonly<Record<string, Later>> = {
  // Of 13 values 5 are mostly of wins; a third of the leads have one of the others by chance.
  'a list of 13 values': (chance, won) =>
    `value ${chance.next() < 0.3 ? chance.int(1, 13) : won ? chance.int(1, 5) : chance.int(6, 13)}`,
  emptiness: (chance, won) => (chance.next() < (won ? 0.8 : 0.12) ? `ref ${chance.int(1, 3)}` : ''),
  'a number': (chance, won) => Math.round(100 * (chance.next() + chance.next() + (won ? 0.75 : 0))),
  'spread over two criteria': (chance, won) => {
    const isTold = chance.next() < 0.8;
    if (!isTold) return chance.pick(['A', 'B', 'C', '']);
    return won ? chance.pick(['A', '']) : chance.pick(['B', 'C']);
  },
};

function namedIn(data: DataSet, seed: number): string[] {
  const history = historyOf(data);
  const { leads, won } = casesOf(history);
  const columns = columnsOver(data.columns, leads);
  return leaksOf(columns, data.columns, history, won, null, seed).map(({ header }) => header ?? '');
}

/** How often a planted leak is named, and how often a clean column is. */
export function printLeaks(seeds: number): void {
  for (const count of [500, 2000]) {
    for (const [name, draw] of Object.entries(LEAKS)) {
      let [named, others] = [0, 0];
      for (let seed = 1; seed <= seeds; seed++) {
        const found = namedIn(makeLeads(count, seed, { later: { Planted: draw } }), seed);
        if (found.includes('Planted')) named++;
        others += found.filter((header) => header !== 'Planted').length;
      }
      console.log(`${count} made leads, ${name}: named in ${named} of ${seeds}, other columns ${others}`);
    }
    const clean = readClean();
    for (const data of clean) {
      const own = (seed: number) => (data === null ? makeLeads(count, seed) : sampleOf(data, count, seed));
      let [named, asked] = [0, 0];
      for (let seed = 1; seed <= seeds; seed++) {
        const drawn = own(seed);
        asked += drawn.columns.length;
        named += namedIn(drawn, seed).length;
      }
      console.log(`${count} of ${data?.name ?? 'made leads'}, clean: ${named} of ${asked} columns named`);
    }
  }
}

const readClean = () => [null, readDataSet('bank-full'), readDataSet('leadforge'), readDataSet('maven')];

/** How often bank-full's own leak, the duration of the call, is named. */
export function printDuration(seeds: number): void {
  const bank = readDataSet('bank-full', ['duration']);
  for (const count of [500, 2000]) {
    const draws = Array.from({ length: seeds }, (_, at) => namedIn(sampleOf(bank, count, at + 1), at + 1));
    const named = draws.filter((found) => found.includes('duration')).length;
    console.log(`${count} of bank-full with duration: named in ${named} of ${seeds}`);
  }
}
