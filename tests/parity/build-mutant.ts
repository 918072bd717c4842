import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import type * as Parse from '../../src/domain/definition/parse';
import type * as Duck from '../../src/domain/sql/duckdb';
import type * as Query from '../../src/domain/sql/score-query';
import type { SqlMutant } from './sql-mutants';

const DOMAIN = join(process.cwd(), 'src/domain');

/** A writer of SQL, with the table of conditions that it writes. */
export interface SqlWriter {
  readonly parseDefinition: typeof Parse.parseDefinition;
  readonly writeScoreQuery: typeof Query.writeScoreQuery;
  readonly DUCKDB: typeof Duck.DUCKDB;
}

const ENTRY = `
export { parseDefinition } from './definition/parse';
export { writeScoreQuery } from './sql/score-query';
export { DUCKDB } from './sql/duckdb';
`;

function rewrite({ file, mistake, from, to }: SqlMutant): string {
  const pieces = readFileSync(join(DOMAIN, `${file}.ts`), 'utf8').split(from);
  if (pieces.length !== 2) throw new Error(`${file}: ${from} stands ${pieces.length - 1} times (${mistake})`);
  return pieces.join(to);
}

function isWriter(value: unknown): value is SqlWriter {
  return typeof value === 'object' && value !== null && 'writeScoreQuery' in value && 'DUCKDB' in value;
}

/** The writer as it would be with the mistake. */
export async function buildMutant(mutant: SqlMutant): Promise<SqlWriter> {
  const contents = rewrite(mutant);
  const path = join(DOMAIN, `${mutant.file}.ts`);
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: DOMAIN, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutant',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, (loaded) => (loaded.path === path ? { contents, loader: 'ts' } : null));
        },
      },
    ],
  });
  const module = { exports: {} };
  // The tests' own Date, which dates of definitions are made of.
  const run: unknown = vm.runInThisContext(`(function (module, Date) {${outputFiles[0]?.text ?? ''}\n})`);
  if (typeof run !== 'function') throw new Error('nothing to run');
  run(module, Date);
  if (!isWriter(module.exports)) throw new Error('no writer of SQL');
  return module.exports;
}
