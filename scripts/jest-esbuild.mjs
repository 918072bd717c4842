import { extname } from 'node:path';
import { transformSync } from 'esbuild';

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx', '.mjs': 'js' };

/** Jest's transformer: esbuild strips the types; `tsc` checks them in its own step. */
export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: LOADERS[extname(path)],
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: path,
      sourcemap: true,
    });
    return { code, map };
  },
};
