import { transformSync } from 'esbuild';

/** Jest's transformer: esbuild strips the types; `tsc` checks them in its own step. */
export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
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
