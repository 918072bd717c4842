import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import type * as DefinitionReader from '../oracle/read-definition';
import type * as Sheet from '../oracle/sheet';
import type { Mutant } from './mutant';

const folder = join(__dirname, '../oracle');

/** The two functions of the oracle that tell all. */
export interface Oracle {
  readonly readDefinition: typeof DefinitionReader.readDefinition;
  readonly layOut: typeof Sheet.layOut;
}

function rewrite({ file, reading, from, to }: Mutant, source: string): string {
  const pieces = source.split(from);
  if (pieces.length !== 2) throw new Error(`${file}: ${from} stands ${pieces.length - 1} times (${reading})`);
  return pieces.join(to);
}

function changing(mutant: Mutant): Plugin {
  return {
    name: 'mutant',
    setup: ({ onLoad }) => {
      onLoad({ filter: /oracle\/[a-z-]+\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const isMeant = basename(path, '.ts') === mutant.file;
        return { contents: isMeant ? rewrite(mutant, source) : source, loader: 'ts' };
      });
    },
  };
}

const entry = `
export { readDefinition } from './read-definition';
export { layOut } from './sheet';
`;

function isOracle(value: unknown): value is Oracle {
  return typeof value === 'object' && value !== null && 'readDefinition' in value && 'layOut' in value;
}

/** The oracle as it would be with the wrong reading. */
export async function buildMutant(mutant: Mutant): Promise<Oracle> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
    plugins: [changing(mutant)],
  });
  const module = { exports: {} };
  const run: unknown = vm.runInThisContext(`(function (module) {${outputFiles[0]?.text ?? ''}\n})`);
  if (typeof run !== 'function') throw new Error('nothing to run');
  run(module);
  if (!isOracle(module.exports)) throw new Error('no oracle');
  return module.exports;
}
