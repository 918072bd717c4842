import { expectSame } from './agreement';
import { leadScoreOf, leadsIn, openContext } from './bare-context';
import { factsOf, rulesScorer } from './json-rules';
import { makeLeads, SEED } from './leads';
import { measure, median, timeOf } from './measure';
import { milliseconds, print, thousands } from './report';

const COUNT = 100_000;
/** One lead in so many is given to the rules engine. */
const SHARE = 50;

/** (c) json-rules-engine, whose leads are read into facts beforehand. */
export async function compareRules(): Promise<void> {
  const run = openContext();
  leadsIn(run, 'leads', 'mixed', COUNT);
  const leadScore = leadScoreOf(run, 'leads');
  const facts = makeLeads('mixed', COUNT / SHARE, SEED).map(factsOf);
  const scoreLead = rulesScorer();
  const scoreAll = async () => {
    const scores: unknown[][] = [['Score']];
    for (const one of facts) scores.push([await scoreLead(one)]);
    return scores;
  };
  expectSame('json-rules-engine', await scoreAll(), leadScore());
  const own: number[] = [];
  const rules: number[] = [];
  for (let round = 0; round < 7; round++) {
    own.push(timeOf(measure({ leadScore }, 3, round === 0 ? 3 : 0), 'leadScore'));
    const start = performance.now();
    await scoreAll();
    rules.push(performance.now() - start);
  }
  print(`${thousands(COUNT)} leads × 15 criteria, mixed cells`, [
    {
      what: '(c) json-rules-engine / LEADSCORE',
      ratio: (median(rules) * SHARE) / median(own),
      wanted: { atLeast: 50 },
      times: `${milliseconds(median(rules))} for ${thousands(facts.length)} leads, ${milliseconds(median(own))} for all`,
    },
  ]);
}
