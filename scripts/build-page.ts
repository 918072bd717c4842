import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { packagesIn, sayThirdParties, THIRD_PARTY_FILE } from './third-party';

const root = process.cwd();
const page = join(root, 'playground/page');

/** Where the built page is put. */
export const PAGE_FOLDER = join(root, 'build/playground');

/**
 * Writes the static page to `build/playground/`, with the add-on from `dist/` beside it, unchanged. It can be hosted anywhere.
 * Throws when `dist/` is not built.
 */
export async function buildPage(): Promise<void> {
  if (!existsSync(join(root, 'dist/main.js')))
    throw new Error('dist/main.js is missing: run "npm run build" first.');
  rmSync(PAGE_FOLDER, { recursive: true, force: true });
  mkdirSync(PAGE_FOLDER, { recursive: true });
  const script = await bundle({
    metafile: true,
    entryPoints: { page: join(page, 'main.ts') },
    outdir: PAGE_FOLDER,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    // The spreadsheet's "browser" file is a script that leaves a global behind; its module is what can be bundled.
    mainFields: ['module', 'main'],
    loader: { '.xml': 'text' },
  });
  const styles = await bundle({
    metafile: true,
    entryPoints: { page: join(page, 'page.css') },
    outdir: PAGE_FOLDER,
    bundle: true,
    minify: true,
    loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file' },
  });
  await bundle({
    entryPoints: { 'client-shim': join(page, 'client-shim.ts') },
    outdir: PAGE_FOLDER,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
  });
  copyFileSync(join(page, 'index.html'), join(PAGE_FOLDER, 'index.html'));
  const used = [...packagesIn(script.metafile), ...packagesIn(styles.metafile)];
  const own = readFileSync(join(root, 'build', THIRD_PARTY_FILE), 'utf8');
  const divider = `${'-'.repeat(80)}\n`;
  writeFileSync(join(PAGE_FOLDER, THIRD_PARTY_FILE), [own, sayThirdParties(used)].join(`\n${divider}\n`));
  cpSync(join(root, 'dist'), join(PAGE_FOLDER, 'dist'), { recursive: true });
}
