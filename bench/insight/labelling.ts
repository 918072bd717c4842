import { judgeCard } from '../../src/domain/labelling/judge-card';
import { agreementOf } from '../../src/domain/labelling/judges-agreement';
import { kappaOf, kappaWithin } from '../../src/domain/labelling/kappa';
import { Chance } from '../../src/domain/values/chance';
import { isSame, type Judge, makeTrial, type Trial, type Wishes } from './judges';

/** What the cards of some simulated judges have found. */
interface Findings {
  readonly judges: number;
  /** In how many rounds the larger three criteria were found of every judge. */
  readonly rounds: number;
  /** Of how many judges the larger three criteria were all found, and the larger two. */
  readonly three: number;
  readonly two: number;
  /** How many criteria the cards have in all, and how many of them no judge goes by. */
  readonly criteria: number;
  readonly wrong: number;
}

export function findingsOf(
  trials: number,
  wishes: Wishes,
  judgesOf: (trial: Trial) => readonly Judge[],
  firstSeed = 1,
): Findings {
  const found = { judges: 0, rounds: 0, three: 0, two: 0, criteria: 0, wrong: 0 };
  for (let seed = firstSeed; seed < firstSeed + trials; seed++) {
    const trial = makeTrial(seed, wishes);
    const { round, definition, data } = trial;
    let isWhole = true;
    for (const { answers, criteria } of judgesOf(trial)) {
      const { lines } = judgeCard({ round, answers, columns: data.columns, definition });
      const hits = (most: number) =>
        criteria.slice(0, most).every((own) => lines.some((line) => isSame(line, own)));
      found.judges++;
      isWhole &&= hits(3);
      found.three += hits(3) ? 1 : 0;
      found.two += hits(2) ? 1 : 0;
      found.criteria += lines.length;
      found.wrong += lines.filter((line) => !criteria.some((own) => isSame(line, own))).length;
    }
    found.rounds += isWhole ? 1 : 0;
  }
  return found;
}

export const both = ({ marketing, sales }: Trial) => [marketing, sales];
const marketingAlone = ({ marketing }: Trial) => [marketing];

function printFindings(label: string, trials: number, wishes: Wishes, judgesOf = both): void {
  const { judges, rounds, three, two, criteria, wrong } = findingsOf(trials, wishes, judgesOf);
  const percent = (count: number) => ((100 * count) / judges).toFixed(1);
  console.log(
    `${label}: of every judge in ${rounds} of ${trials} rounds; of ${judges} judges ${percent(three)} % with the larger three criteria found, ${percent(two)} % the larger two; ${(criteria / judges).toFixed(2)} criteria a card, ${(wrong / judges).toFixed(2)} of them wrong`,
  );
}

/** How leads fall to two judges, as shares of all leads. */
type Truth = readonly [hotHot: number, hotNot: number, notHot: number, notNot: number];

/** The shares where each judge finds so many hot, with that κ. */
export function truthOf(first: number, second: number, kappa: number): Truth {
  const byChance = first * second + (1 - first) * (1 - second);
  const same = kappa * (1 - byChance) + byChance;
  const hotHot = (same - (1 - first - second)) / 2;
  return [hotHot, first - hotHot, second - hotHot, 1 - first - second + hotHot];
}

/** The intervals of tables that were met before. */
const known = new Map<string, ReturnType<typeof kappaWithin>>();

/** How often the interval of κ holds the truth, where tables of so many leads are drawn from a truth: those with a κ, and those of them held. */
export function coverageOf(truth: Truth, kappa: number, leads: number, draws: number, seed: number) {
  const chance = new Chance(seed * 97 + leads);
  const coverage = { told: 0, held: 0 };
  for (let draw = 0; draw < draws; draw++) {
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    for (let lead = 0; lead < leads; lead++) {
      let rest = chance.next();
      const cell = truth.findIndex((share) => {
        rest -= share;
        return rest < 0;
      });
      counts[cell < 0 ? 3 : cell] = (counts[cell < 0 ? 3 : cell] ?? 0) + 1;
    }
    const [hotHot, hotNot, notHot, notNot] = counts;
    const within = known.get(counts.join()) ?? kappaWithin({ hotHot, hotNot, notHot, notNot });
    known.set(counts.join(), within);
    if (within === null) continue;
    coverage.told++;
    if (within.low <= kappa && kappa <= within.high) coverage.held++;
  }
  return coverage;
}

/** How often the interval of κ, from the leads that were chosen, holds the κ of all leads of the table. */
export function coverageOfTable(trials: number, firstSeed = 1) {
  const coverage = { told: 0, held: 0 };
  for (let seed = firstSeed; seed < firstSeed + trials; seed++) {
    const { round, marketing, sales, everywhere } = makeTrial(seed);
    const { kappa } = agreementOf(round, { marketing: marketing.answers, sales: sales.answers });
    const truth = kappaOf(everywhere);
    if (kappa === null || truth === null) continue;
    coverage.told++;
    if (kappa.low <= truth && truth <= kappa.high) coverage.held++;
  }
  return coverage;
}

const SHARES = [
  [0.2, 0.2],
  [0.2, 0.5],
  [0.35, 0.35],
  [0.35, 0.5],
  [0.5, 0.5],
  [0.65, 0.35],
] as const;
const KAPPAS = [0, 0.2, 0.4, 0.6, 0.8, 0.95];

function printKappa(leads: number): void {
  const rates: { rate: number; label: string }[] = [];
  const all = { told: 0, held: 0 };
  for (const [first, second] of SHARES)
    for (const kappa of KAPPAS) {
      const truth = truthOf(first, second, kappa);
      if (truth.some((share) => share < 0)) continue;
      const { told, held } = coverageOf(truth, kappa, leads, 1000, 1 + rates.length * 2);
      rates.push({ rate: held / told, label: `${first} and ${second} hot, κ ${kappa}` });
      all.told += told;
      all.held += held;
    }
  rates.sort((one, other) => one.rate - other.rate);
  const [least] = rates;
  console.log(
    `κ of ${leads} leads: its interval holds the truth in ${((100 * all.held) / all.told).toFixed(1)} % of ${all.told}; least in ${((least?.rate ?? 0) * 100).toFixed(1)} % (${least?.label}); below 93 % in ${rates.filter(({ rate }) => rate < 0.93).length} of ${rates.length} cases`,
  );
}

/** Prints what blind labelling finds of simulated judges. */
export function printLabelling(trials: number): void {
  printFindings('30 chosen leads', trials, {});
  printFindings('30 leads drawn by chance', trials, { isDrawn: true });
  printFindings('7 % of answers are slips', trials, { slips: 0.07 });
  printFindings('the second criterion reversed', trials, { isReversed: true });
  printFindings('the definition lacks the largest criterion', trials, { lacking: 0 }, marketingAlone);
  printFindings('the definition lacks the third criterion', trials, { lacking: 2 }, marketingAlone);
  printFindings('no definition', trials, { isBare: true });
  for (const leads of [20, 30]) printKappa(leads);
  const { told, held } = coverageOfTable(1000);
  console.log(`κ of all 400 leads from 30 chosen ones: within its interval in ${held} of ${told}`);
}
