import { type DataSet, sampleOf, takeLeads } from './data-set';
import { suggestFrom } from './learn';

const ROWS = [25_000, 50_000, 100_000];

/** How long a suggestion takes, and the memory, over numbers of leads; those that a data set lacks are its own once more. */
export function printSpeed(data: DataSet): void {
  const all = takeLeads(
    data,
    Int32Array.from({ length: Math.max(...ROWS) }, (_, at) => at % data.won.length),
  );
  for (const leads of ROWS) {
    const part = sampleOf(all, leads, 9);
    const started = performance.now();
    suggestFrom(part, 1);
    const seconds = (performance.now() - started) / 1000;
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    console.log(`${leads} leads: ${seconds.toFixed(1)} s, ${memory} MB resident`);
  }
}
