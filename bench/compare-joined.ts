import { functionFrom, leadsIn, openContext, type Run } from './bare-context';
import { HEADERS, type Kind } from './leads';
import { measure, timeOf } from './measure';
import { type Line, milliseconds, print, thousands } from './report';

/** As many as the largest public set of leads that is measured elsewhere. */
const COUNT = 45_211;
const SINGLE = ['LEADSCORE', 'LEADGRADE', 'LEADWHY'] as const;
const KINDS: readonly Kind[] = ['mixed', 'distinct', 'clean'];

/** One LEADS against the three functions whose columns it gives: time, and what passes in and out. */
export function compareJoined(): void {
  const lines = KINDS.flatMap((kind) => compare(kind));
  print(`${thousands(COUNT)} leads × ${HEADERS.length} columns × 15 criteria, score, grade and why`, lines);
}

function compare(kind: Kind): Line[] {
  const run = openContext();
  leadsIn(run, 'leads', kind, COUNT);
  const call = (name: string) =>
    functionFrom(run, `(function () { return ${name}(leads, Bench.DEFINITION); })`);
  const [LEADSCORE, LEADGRADE, LEADWHY] = [call('LEADSCORE'), call('LEADGRADE'), call('LEADWHY')];
  const LEADS = call('LEADS');
  expectAlike(run);
  const times = measure({ LEADS, LEADSCORE, LEADGRADE, LEADWHY }, 15);
  const three = SINGLE.reduce((sum, name) => sum + timeOf(times, name), 0);
  const each = SINGLE.map((name) => milliseconds(timeOf(times, name))).join(' + ');
  const given = bytesOf(run, '[leads, Bench.DEFINITION]');
  const joined = bytesOf(run, 'LEADS(leads, Bench.DEFINITION)');
  const single = SINGLE.reduce((sum, name) => sum + bytesOf(run, `${name}(leads, Bench.DEFINITION)`), 0);
  return [
    {
      what: `LEADS / the three single functions, ${kind} cells`,
      ratio: timeOf(times, 'LEADS') / three,
      wanted: { atMost: 0.7 },
      times: `${milliseconds(timeOf(times, 'LEADS'))}, ${each}`,
    },
    {
      what: `the same, bytes in and out as JSON, ${kind} cells`,
      ratio: (given + joined) / (SINGLE.length * given + single),
      wanted: null,
      times: `${megabytes(given)} in and ${megabytes(joined)} out, ${megabytes(SINGLE.length * given)} and ${megabytes(single)}`,
    },
  ];
}

/** Throws where LEADS gives another cell than the function whose column it is. */
function expectAlike(run: Run): void {
  const joined = run('JSON.stringify(LEADS(leads, Bench.DEFINITION))');
  const columns = SINGLE.map((name) => `${name}(leads, Bench.DEFINITION)`).join();
  const single = run(
    `(function (all) { return JSON.stringify(all[0].map(function (_, at) { return all.map(function (one) { return one[at][0]; }); })); })([${columns}])`,
  );
  if (joined !== single) throw new Error('LEADS gives other cells than the single functions');
}

function bytesOf(run: Run, code: string): number {
  return Buffer.byteLength(String(run(`JSON.stringify(${code})`)));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
