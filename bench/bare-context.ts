import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { type Kind, SEED } from './leads';

const ROOT = process.cwd();

/** Runs code in the context, and gives what it evaluates to. */
export type Run = (code: string) => unknown;

/** The built `dist/main.js` in a bare context, with the peers of `inside.ts` beside it as `Bench`. */
export function openContext(): Run {
  const main = join(ROOT, 'dist/main.js');
  if (!existsSync(main)) throw new Error('dist/main.js is not there: run npm run build first.');
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, 'bench/inside.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'Bench',
    target: 'es2021',
    charset: 'utf8',
    write: false,
  });
  // A plain global object: looking a global up in a contextified one is slow.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(readFileSync(main, 'utf8'), context, { filename: 'main.js' });
  vm.runInContext(outputFiles[0]?.text ?? '', context, { filename: 'bench.js' });
  return (code) => vm.runInContext(code, context);
}

/** As `Run`, for code that gives a function without arguments. */
export function functionFrom(run: Run, code: string): () => unknown {
  const made = run(code);
  if (typeof made !== 'function') throw new Error(`No function: ${code}`);
  return () => Reflect.apply(made, undefined, []);
}

/** Makes leads under a name in the context, with the header row first. */
export function leadsIn(run: Run, name: string, kind: Kind, count: number): void {
  run(`var ${name} = [Bench.HEADERS.slice()].concat(Bench.makeLeads('${kind}', ${count}, ${SEED}))`);
}

/** LEADSCORE called as Sheets calls it: the leads with their header row, and the definition's cells. */
export function leadScoreOf(run: Run, name: string): () => unknown {
  return functionFrom(run, `(function () { return LEADSCORE(${name}, Bench.DEFINITION); })`);
}
