import { expectSame } from './agreement';
import { leadScoreOf, leadsIn, openContext } from './bare-context';
import { makeLeads, SEED } from './leads';
import { measure, timeOf } from './measure';
import { milliseconds, print, thousands } from './report';
import { formulaSheet, leadScoreSheet, type ScoredSheet } from './sheet';

const COUNT = 10_000;

/** (d) one formula a lead and one LEADSCORE for all, both recalculated in the embedded sheet. */
export function compareSheets(): void {
  const leads = makeLeads('clean', COUNT, SEED);
  const run = openContext();
  const makeDate = run('(function (time) { return new Date(time); })');
  const call = run('LEADSCORE');
  if (typeof makeDate !== 'function' || typeof call !== 'function')
    throw new Error('The context has no functions.');
  const own = leadScoreSheet(
    leads,
    (args) => Reflect.apply(call, undefined, args),
    (time) => Reflect.apply(makeDate, undefined, [time]),
  );
  const peer = formulaSheet(leads);
  expectSame('formulas', peer.scores(), own.scores());
  // The scores alone, without the sheet's own work to hand the cells over and to write the scores.
  leadsIn(run, 'leads', 'clean', COUNT);
  const alone = leadScoreOf(run, 'leads');
  const times = measure({ leadScore: changing(own), formulas: changing(peer), alone }, 11, 4);
  const formulas = timeOf(times, 'formulas');
  const line = (what: string, name: string, atLeast: number | null) => ({
    what: `(d) formulas, one a lead / ${what}`,
    ratio: formulas / timeOf(times, name),
    wanted: atLeast === null ? null : { atLeast },
    times: `${milliseconds(formulas)}, ${milliseconds(timeOf(times, name))}`,
  });
  print(
    `${thousands(COUNT)} leads × 15 criteria, clean cells, recalculated after a change of points in the embedded sheet`,
    [
      line('one LEADSCORE in the same sheet', 'leadScore', 10),
      line('LEADSCORE outside the sheet', 'alone', null),
    ],
  );
}

/** Changes the points at each call: to the same again would recalculate nothing. */
function changing(sheet: ScoredSheet): () => void {
  let points = 20;
  return () => {
    points = points === 20 ? 19 : 20;
    sheet.change(points);
  };
}
