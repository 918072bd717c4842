import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Mutant, originalOf } from './mutant';

const RESULTS = 'tests/mutants/results.json';

const LIVING = z.object({
  line: z.number(),
  /** The line's text. */
  text: z.string(),
  original: z.string(),
  replacement: z.string(),
});
const FILE = z.object({
  mutants: z.number(),
  killedNear: z.number(),
  killedFar: z.number(),
  /** What the near tests left did not run against the far ones. */
  nearOnly: z.boolean(),
  /** Of what runs once when a module is loaded no mutant ran, where only the near tests of a slow room did. */
  notRun: z.number(),
  living: z.array(LIVING),
});

/** A mutant that no test killed. */
export type Living = z.infer<typeof LIVING>;
/** What became of the mutants of one file when it was last run. */
export type FileResult = z.infer<typeof FILE>;
/** By file. */
export type Results = Readonly<Record<string, FileResult>>;

export function readResults(): Results {
  return existsSync(RESULTS)
    ? z.parse(z.record(z.string(), FILE), JSON.parse(readFileSync(RESULTS, 'utf8')))
    : {};
}

/** Keeps the results of files that were run beside those of the others. Files that are no more lose theirs. */
export function keepResults(ran: Results): Results {
  const all = Object.entries({ ...readResults(), ...ran }).filter(([file]) => existsSync(file));
  const results = Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  return results;
}

/** A mutant as the report names it: on one line. */
export function livingOf(mutant: Mutant): Living {
  const inOneLine = (code: string) => code.replace(/\s+/g, ' ').trim();
  const source = readFileSync(mutant.file, 'utf8');
  const { line } = mutant.start;
  return {
    line,
    text: source.split('\n')[line - 1]?.trim() ?? '',
    original: inOneLine(originalOf(source, mutant)),
    replacement: inOneLine(mutant.replacement),
  };
}
