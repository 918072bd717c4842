import { parseDefinition } from '../../src/domain/definition/parse';
import { type FitOptions, fitCard, sizeFor, trainingOf } from '../../src/domain/insight/card/card';
import { crossValidate, GATE } from '../../src/domain/insight/card/cross-validation';
import { auc } from '../../src/domain/insight/card/measures';
import { codeColumn } from '../../src/domain/insight/columns/coding';
import { acceptLines } from '../../src/domain/insight/suggestion/accept';
import { prepare } from '../../src/domain/scoring/scorer';
import { type DataSet, takeLeads } from './data-set';
import { shuffled } from './shuffle';

/** What was told of a card from some leads, and how it did on all others. */
interface Trial {
  readonly expected: number;
  readonly actual: number;
  /** Whether it would have been suggested. */
  readonly isOpen: boolean;
}

/** Learns from `count` leads, and scores the others by the suggestion as a definition. */
function tryOn(data: DataSet, count: number, seed: number): Trial {
  const order = shuffled(data.won.length, seed * 31 + count);
  const { columns, won } = takeLeads(data, order.slice(0, count));
  const wins = won.reduce((sum, one) => sum + one, 0);
  const coded = columns.map((column) => codeColumn(column, null));
  const options: FitOptions<never> = {
    pinned: [],
    kept: [],
    fields: coded.length,
    isForbidden: () => false,
    search: true,
    size: sizeFor(wins, count - wins),
    largest: 10,
    orders: [],
  };
  const validation = crossValidate(coded, won, options, seed);
  let step = validation.next();
  while (!step.done) step = validation.next();
  const { quality, evidence } = step.value;
  const training = trainingOf(
    coded,
    won,
    Int32Array.from(won, (_, at) => at),
  );
  const lines = fitCard(training, options).lines;
  const others = takeLeads(data, order.slice(count));
  return { expected: quality.auc, actual: aucOf(lines, others), isOpen: evidence > GATE };
}

function aucOf(lines: ReturnType<typeof fitCard<never>>['lines'], { columns, won }: DataSet) {
  const accepted = lines.map(({ feature, points }) => ({ pinned: null, criterion: feature.source, points }));
  const parsed = parseDefinition(acceptLines([], accepted, 'en'));
  if (!parsed.ok) throw new Error(`A suggestion can’t be read: ${JSON.stringify(parsed)}`);
  const rows = Array.from(won, (_, lead) => columns.map(({ values, rows }) => values[rows[lead] ?? -1]));
  const scorer = prepare(
    parsed.definition,
    columns.map(({ header }) => header),
  );
  return auc(
    scorer.points(rows).map((points) => points ?? 0),
    won,
  );
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1);

/** The expected AUC against the one on leads held out, averaged over seeds: of all samples, and of those with a suggestion. */
export function printTrust(data: DataSet, sizes: readonly number[], seeds: number): void {
  for (const count of sizes) {
    const trials = Array.from({ length: seeds }, (_, seed) => tryOn(data, count, seed + 1));
    const tell = (some: readonly Trial[]) => {
      const expected = mean(some.map((trial) => trial.expected));
      const actual = mean(some.map((trial) => trial.actual));
      return `${some.length} samples, ${expected.toFixed(3)} expected, ${actual.toFixed(3)} held out, ${(expected - actual).toFixed(3)}`;
    };
    console.log(`${data.name}, ${count} leads: ${tell(trials)}`);
    console.log(`  of these suggested: ${tell(trials.filter(({ isOpen }) => isOpen))}`);
  }
}
