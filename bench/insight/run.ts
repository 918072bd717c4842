import { Chance } from '../../src/domain/chance';
import { type DataSet, type DataSetName, readDataSet, takeLeads } from './data-set';
import { suggestFrom } from './learn';

/** The places 0 to `count` - 1 in a random order. */
function shuffled(count: number, seed: number): Int32Array {
  const chance = new Chance(seed);
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = chance.int(0, at);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

function printQuality(name: DataSetName): void {
  const data = readDataSet(name);
  const started = performance.now();
  const { answer } = suggestFrom(data, 1);
  const seconds = (performance.now() - started) / 1000;
  if (answer.kind !== 'found') {
    console.log(`${name}: ${answer.kind}, ${seconds.toFixed(1)} s`);
    return;
  }
  const { auc, averagePrecision, logLoss, brier, calibrationError } = answer.expected;
  const figures = [auc, averagePrecision, logLoss, brier, calibrationError].map((one) => one.toFixed(3));
  console.log(`${name}: AUC / AP / log loss / Brier / ECE ${figures.join(' / ')}, ${seconds.toFixed(1)} s`);
  console.log(`  latest fifth: AUC ${answer.recent?.auc.toFixed(3) ?? '-'}`);
  for (const { points, criterion } of answer.cards[0]?.lines ?? [])
    console.log(`  ${points} ${criterion?.field} ${criterion?.condition} ${String(criterion?.value)}`);
}

/** In how many of the seeds something is suggested where there is nothing to find. */
function countOpened(label: string, seeds: number, draw: (seed: number) => DataSet): void {
  let opened = 0;
  for (let seed = 1; seed <= seeds; seed++)
    if (suggestFrom(draw(seed), seed).answer.kind === 'found') opened++;
  console.log(`${label}: the gate opened in ${opened} of ${seeds}`);
}

printQuality('bank-full');
printQuality('leadforge');
printQuality('maven');
const leadforge = readDataSet('leadforge');
countOpened('leadforge, outcomes shuffled', 200, (seed) => ({
  ...leadforge,
  won: Uint8Array.from(shuffled(leadforge.won.length, seed * 77 + 5), (lead) => leadforge.won[lead] ?? 0),
}));
const maven = readDataSet('maven');
countOpened('maven, samples of 500 to 2,000', 200, (seed) =>
  takeLeads(maven, shuffled(maven.won.length, seed * 91 + 3).slice(0, 500 + (seed % 4) * 500)),
);
const bank = readDataSet('bank-full');
const hundred = takeLeads(
  bank,
  Int32Array.from({ length: 100_000 }, (_, at) => at % bank.won.length),
);
for (const leads of [25_000, 50_000, 100_000]) {
  const part = takeLeads(hundred, shuffled(100_000, 9).slice(0, leads));
  const started = performance.now();
  suggestFrom(part, 1);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${leads} leads: ${((performance.now() - started) / 1000).toFixed(1)} s, ${memory} MB resident`,
  );
}
