import { codeColumn } from '../../src/domain/insight/coding';
import type { Quality } from '../../src/domain/insight/cross-validation';
import { type DataSet, type DataSetName, readDataSet, takeLeads } from './data-set';
import { suggestFrom } from './learn';
import { logisticRegression } from './peers/logistic';
import { naiveBayes } from './peers/naive-bayes';
import { judgePeer } from './peers/peer';
import { woeCard } from './peers/woe-card';
import { shuffled } from './shuffle';
import { printTrust } from './trust';

/** Others of the same fields, on the same folds. */
const PEERS = {
  'ridge logistic regression': logisticRegression,
  'naive Bayes': naiveBayes,
  'WoE card': woeCard,
};

function figures({ auc, averagePrecision, logLoss, brier, calibrationError }: Quality): string {
  return [auc, averagePrecision, logLoss, brier, calibrationError].map((one) => one.toFixed(3)).join(' / ');
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
  console.log(
    `${name}: AUC / AP / log loss / Brier / ECE ${figures(answer.expected)}, ${seconds.toFixed(1)} s`,
  );
  console.log(`  latest fifth: AUC ${answer.recent?.auc.toFixed(3) ?? '-'}`);
  for (const { points, criterion } of answer.cards[0]?.lines ?? [])
    console.log(`  ${points} ${criterion?.field} ${criterion?.condition} ${String(criterion?.value)}`);
  const columns = data.columns.map((column) => codeColumn(column, null));
  for (const [peer, judged] of Object.entries(PEERS)) {
    const quality = judgePeer(judged, columns, data.won, 1);
    const shares = [
      answer.expected.auc / quality.auc,
      answer.expected.averagePrecision / quality.averagePrecision,
    ];
    console.log(
      `  ${peer}: ${figures(quality)}; the card has ${shares.map((one) => one.toFixed(3)).join(' and ')} of its AUC and AP`,
    );
  }
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
printTrust(readDataSet('bank-full'), [200, 500, 1000, 2000, 5000], 30);
printTrust(leadforge, [200, 500], 30);
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
