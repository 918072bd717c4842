import type { Quality } from '../../src/domain/insight/card/cross-validation';
import { codeColumn } from '../../src/domain/insight/columns/coding';
import { type DataSet, readDataSet, sampleOf } from './data-set';
import { printDrift } from './drift';
import { printLabelling } from './labelling';
import { printDuration, printLeaks } from './leaks';
import { suggestFrom } from './learn';
import { printNoise } from './noise';
import { logisticRegression } from './peers/logistic';
import { naiveBayes } from './peers/naive-bayes';
import { judgePeer } from './peers/peer';
import { woeCard } from './peers/woe-card';
import { shuffled } from './shuffle';
import { printSpeed } from './speed';
import { printTrust } from './trust';

/** Others of the same fields, on the same folds. */
const PEERS = {
  'ridge logistic regression': logisticRegression,
  'naive Bayes': naiveBayes,
  'WoE card': woeCard,
};

/** Its AUC in the notes that this project began with: a check of the peer's implementation. */
const KNOWN_REGRESSION = 0.775;

function figures({ auc, averagePrecision, logLoss, brier, calibrationError }: Quality): string {
  return [auc, averagePrecision, logLoss, brier, calibrationError].map((one) => one.toFixed(3)).join(' / ');
}

function printQuality(data: DataSet, seed: number): void {
  const name = `${data.name}, seed ${seed}`;
  const started = performance.now();
  const { answer } = suggestFrom(data, seed);
  const seconds = (performance.now() - started) / 1000;
  if (answer.kind !== 'found') {
    console.log(`${name}: ${answer.kind}, ${seconds.toFixed(1)} s`);
    return;
  }
  console.log(
    `${name}: AUC / AP / log loss / Brier / ECE ${figures(answer.expected)}, ${seconds.toFixed(1)} s`,
  );
  console.log(`  latest fifth: AUC ${answer.recent?.auc.rate.toFixed(3) ?? '-'}`);
  console.log(
    `  cards of equal worth: ${answer.cards.length - 1}, AUC against the first ${answer.cards
      .slice(1)
      .map((one) => one.aucAgainstFirst.toFixed(3))
      .join(' and ')}`,
  );
  for (const { points, criterion } of answer.cards[0]?.lines ?? [])
    console.log(`  ${points} ${criterion?.field} ${criterion?.condition} ${String(criterion?.value)}`);
  const columns = data.columns.map((column) => codeColumn(column, null));
  for (const [peer, judged] of Object.entries(PEERS)) {
    const quality = judgePeer(judged, columns, data.won, seed);
    const shares = [
      answer.expected.auc / quality.auc,
      answer.expected.averagePrecision / quality.averagePrecision,
    ];
    console.log(
      `  ${peer}: ${figures(quality)}; the card has ${shares.map((one) => one.toFixed(3)).join(' and ')} of its AUC and AP`,
    );
  }
}

/** The data with no pattern in them. */
function withShuffledOutcomes(data: DataSet, seed: number): DataSet {
  const order = shuffled(data.won.length, seed * 77 + 5);
  return { ...data, won: Uint8Array.from(order, (lead) => data.won[lead] ?? 0) };
}

/** In how many of the seeds something is suggested where there is nothing to find. */
function countOpened(label: string, seeds: number, draw: (seed: number) => DataSet): void {
  let opened = 0;
  for (let seed = 1; seed <= seeds; seed++)
    if (suggestFrom(draw(seed), seed).answer.kind === 'found') opened++;
  console.log(`${label}: the gate opened in ${opened} of ${seeds}`);
}

/** The parts of the benchmark by their names: `npm run bench:insight -- leaks drift` runs these alone. */
const PARTS = ['quality', 'trust', 'gate', 'noise', 'leaks', 'drift', 'speed', 'labelling'] as const;
const asked = process.argv.slice(2);
const isAsked = (part: (typeof PARTS)[number]) => asked.length === 0 || asked.includes(part);

const leadforge = readDataSet('leadforge');
const maven = readDataSet('maven');
const bank = readDataSet('bank-full');
if (isAsked('quality')) {
  // Seeds that differ in the last bit alone give the same folds.
  for (const seed of [1, 3, 5]) for (const data of [bank, leadforge]) printQuality(data, seed);
  console.log(
    `(ridge logistic regression on bank-full in the notes, by another implementation: ${KNOWN_REGRESSION})`,
  );
  printQuality(maven, 1);
}
if (isAsked('trust')) {
  printTrust(bank, [200, 500, 1000, 2000], 30);
  printTrust(leadforge, [200, 500], 30);
}
if (isAsked('gate')) {
  countOpened('leadforge, outcomes shuffled', 200, (seed) => withShuffledOutcomes(leadforge, seed));
  for (const data of [leadforge, bank])
    countOpened(`200 leads of ${data.name}, outcomes shuffled`, 200, (seed) =>
      withShuffledOutcomes(sampleOf(data, 200, seed), seed),
    );
  countOpened('maven, samples of 500 to 2,000', 200, (seed) => sampleOf(maven, 500 + (seed % 4) * 500, seed));
}
if (isAsked('noise')) {
  printNoise(500, 40);
  printNoise(2000, 20);
}
if (isAsked('leaks')) {
  printLeaks(100);
  printDuration(100);
}
if (isAsked('drift')) printDrift(100);
if (isAsked('speed')) printSpeed(bank);
if (isAsked('labelling')) printLabelling(100);
