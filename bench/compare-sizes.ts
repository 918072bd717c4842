import { leadScoreOf, leadsIn, openContext } from './bare-context';
import { measure, timeOf } from './measure';
import { milliseconds, print, thousands } from './report';

const FEW = 100_000;
const MANY = 1_000_000;

/** A million leads against a tenth of them. */
export function compareSizes(): void {
  const run = openContext();
  leadsIn(run, 'many', 'mixed', MANY);
  leadsIn(run, 'few', 'mixed', FEW);
  const times = measure({ many: leadScoreOf(run, 'many'), few: leadScoreOf(run, 'few') }, 9, 2);
  const [many, few] = [timeOf(times, 'many'), timeOf(times, 'few')];
  print(`${thousands(MANY)} leads × 15 criteria, mixed cells`, [
    {
      what: `LEADSCORE, ${thousands(MANY)} leads / ${thousands(FEW)} leads`,
      ratio: many / few,
      wanted: { atMost: 11 },
      times: `${milliseconds(many)}, ${milliseconds(few)}`,
    },
  ]);
}
