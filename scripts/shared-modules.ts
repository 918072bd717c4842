import { relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/** Set by whoever resolves on behalf of the plugin, so that it doesn't ask itself. */
const ASKED = { asked: true };
const NAMESPACE = 'shared';

/**
 * For a script that is loaded into a page after another one: what the other one has too is taken from it (`window.modules`, by
 * the number that each module has in `used`), not bundled a second time.
 * @param present the modules of the other script, by their paths from the root
 * @param used the modules that this one takes from there; the plugin adds to it
 */
export function sharedModules(root: string, present: ReadonlySet<string>, used: string[]): Plugin {
  return {
    name: 'shared-modules',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (pluginData === ASKED || kind === 'entry-point') return undefined;
        const found = await build.resolve(path, { kind, resolveDir, pluginData: ASKED });
        const module = relative(root, found.path).split(sep).join('/');
        if (!present.has(module)) return undefined;
        if (!used.includes(module)) used.push(module);
        // By its number, not its name: what is called .mjs would be read as one that has no `module`.
        return { path: String(used.indexOf(module)), namespace: NAMESPACE, sideEffects: false };
      });
      build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
        contents: `module.exports = window.modules[${path}]`,
        loader: 'js',
      }));
    },
  };
}

/** The entry of a script that has others loaded after it: itself, and then what they take from it. */
export function entryWithShared(entry: string, used: readonly string[]): string {
  const imports = used.map((module, at) => `import * as m${at} from './${module}';`);
  const names = used.map((_, at) => `m${at}`);
  return [...imports, `import './${entry}';`, `window.modules = [${names.join(', ')}];`].join('\n');
}
