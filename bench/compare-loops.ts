import { expectSame } from './agreement';
import { functionFrom, leadScoreOf, leadsIn, openContext } from './bare-context';
import type { Kind } from './leads';
import { measure, timeOf } from './measure';
import { type Line, milliseconds, print, thousands } from './report';

const COUNT = 100_000;
/** The interpreters take long: they get every tenth lead. */
const SHARE = 10;

/** (a) the loop written by hand and (b) the interpreters, on the cells of a usual sheet. */
export function compareMixed(): void {
  compare('mixed', { loop: { atMost: 1.4 }, interpreter: { atLeast: 5 } });
}

/** The same where nearly every cell is different. */
export function compareDistinct(): void {
  compare('distinct', { loop: null, interpreter: null });
}

function compare(kind: Kind, wanted: { loop: Line['wanted']; interpreter: Line['wanted'] }): void {
  const run = openContext();
  leadsIn(run, 'leads', kind, COUNT);
  run(`var some = leads.slice(0, ${COUNT / SHARE + 1})`);
  const leadScore = leadScoreOf(run, 'leads');
  const hand = functionFrom(run, '(function () { return Bench.handWritten(leads); })');
  const reading = functionFrom(run, '(function () { return Bench.interpretAll(some, Bench.DEFINITION); })');
  const parsed = functionFrom(run, '(function () { return Bench.interpretParsed(some, Bench.DEFINITION); })');
  const scores = leadScore();
  expectSame('hand-written', hand(), scores);
  expectSame('interpreter', reading(), scores);
  expectSame('interpreter, parsed once', parsed(), scores);
  const loops = measure({ leadScore, hand }, 21);
  const slow = measure({ leadScore, reading, parsed }, 5, 1);
  const line = (what: string, name: string): Line => ({
    what: `(b) ${what} / LEADSCORE`,
    ratio: (timeOf(slow, name) * SHARE) / timeOf(slow, 'leadScore'),
    wanted: wanted.interpreter,
    times: `${milliseconds(timeOf(slow, name))} for ${thousands(COUNT / SHARE)} leads, ${milliseconds(timeOf(slow, 'leadScore'))} for all`,
  });
  print(`${thousands(COUNT)} leads × 15 criteria, ${kind} cells`, [
    leadScoreAgainst(loops, 'loop written by hand', 'hand', wanted.loop),
    line('interpreter that reads the definition for each lead', 'reading'),
    line('interpreter, definition parsed once', 'parsed'),
  ]);
}

/** The loop written by hand, and one that compares raw cells, on leads so clean that it may. */
export function compareClean(): void {
  const run = openContext();
  leadsIn(run, 'leads', 'clean', COUNT);
  const leadScore = leadScoreOf(run, 'leads');
  const hand = functionFrom(run, '(function () { return Bench.handWritten(leads); })');
  const raw = functionFrom(run, '(function () { return Bench.rawLoop(leads); })');
  const scores = leadScore();
  expectSame('hand-written', hand(), scores);
  expectSame('raw loop', raw(), scores);
  const times = measure({ leadScore, hand, raw }, 21);
  print(`${thousands(COUNT)} leads × 15 criteria, clean cells`, [
    leadScoreAgainst(times, 'loop written by hand', 'hand', null),
    leadScoreAgainst(times, 'loop that compares raw cells, right for clean ones only', 'raw', null),
  ]);
}

/** A definition with the parts for what people write, on such leads, against the loop written by hand for it. */
export function comparePeople(): void {
  const run = openContext();
  leadsIn(run, 'leads', 'people', COUNT);
  const leadScore = functionFrom(
    run,
    '(function () { return LEADSCORE(leads, Bench.DEFINITION_OF_PEOPLE); })',
  );
  const hand = functionFrom(run, '(function () { return Bench.handWrittenForPeople(leads); })');
  expectSame('hand-written', hand(), leadScore());
  print(`${thousands(COUNT)} leads × 16 criteria, cells as people write them`, [
    leadScoreAgainst(measure({ leadScore, hand }, 21), 'loop written by hand', 'hand', { atMost: 1.4 }),
  ]);
}

function leadScoreAgainst(
  times: ReadonlyMap<string, number>,
  what: string,
  name: string,
  wanted: Line['wanted'],
): Line {
  return {
    what: `(a) LEADSCORE / ${what}`,
    ratio: timeOf(times, 'leadScore') / timeOf(times, name),
    wanted,
    times: `${milliseconds(timeOf(times, 'leadScore'))}, ${milliseconds(timeOf(times, name))}`,
  };
}
