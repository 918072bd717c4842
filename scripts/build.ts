import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build as bundle } from 'esbuild';
import { HANDLERS } from '../src/rpc/handlers';
import { inlineScript } from './inline-script';
import { apiFooter, footer, publicFunctions } from './public-functions';
import { saySizes, sizesIn } from './size-limits';
import { packagesIn, sayThirdParties, THIRD_PARTY_FILE } from './third-party';

const root = process.cwd();
const GLOBAL = 'LeadPact';
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2021',
  charset: 'utf8',
  legalComments: 'none',
  // Else each field of a class becomes an Object.defineProperty, many times slower than an assignment.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  write: false,
  metafile: true,
  outdir: 'out',
} satisfies BuildOptions;

/**
 * Writes `dist/`: exactly what `clasp push` sends, and beside it in `build/` the licences of what of others is in it. Tells how large the
 * files are.
 */
export async function build(): Promise<void> {
  const dist = join(root, 'dist');
  const used: string[] = [];
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  writeFileSync(join(dist, 'main.js'), await buildScript(root, used));
  writeFileSync(join(dist, 'sidebar.html'), await buildSidebar(used));
  writeFileSync(join(dist, 'insight-engine.html'), await buildEngine(used));
  copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(join(root, 'build', THIRD_PARTY_FILE), sayThirdParties(used));
  console.log(saySizes(sizesIn(dist)));
}

/**
 * The add-on's script.
 * @param folder of the project that it is built from
 * @param used gets the folders of the packages that it takes something from
 */
export async function buildScript(folder: string, used: string[]): Promise<string> {
  const entry = 'src/google/main.ts';
  const { outputFiles, metafile } = await bundle({
    ...shared,
    absWorkingDir: folder,
    entryPoints: [entry],
    globalName: GLOBAL,
  });
  used.push(...packagesIn(metafile));
  const functions = [
    footer(publicFunctions(join(folder, entry)), GLOBAL),
    apiFooter(Object.keys(HANDLERS), GLOBAL),
  ];
  return `${outputFiles[0]?.text ?? ''}${functions.join('\n')}\n`;
}

/** A script that stands in a page has no template literals: HtmlService takes out of them what looks like a comment. */
const inPage = {
  ...shared,
  supported: { 'template-literal': false },
  jsx: 'automatic',
  jsxImportSource: 'preact',
} satisfies BuildOptions;

/** The sidebar's page with everything in it, since Apps Script serves no other files by address. */
async function buildSidebar(used: string[]): Promise<string> {
  const { outputFiles, metafile } = await bundle({ ...inPage, entryPoints: ['src/sidebar/main.tsx'] });
  used.push(...packagesIn(metafile));
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return readFileSync(join(root, 'src/sidebar/sidebar.html'), 'utf8')
    .replace('/*styles*/', () => text('.css'))
    .replace('/*script*/', () => inlineScript(text('.js')));
}

/** What learns from outcomes: a script of its own, since a worker has nothing of the page. */
async function buildEngine(used: string[]): Promise<string> {
  const { outputFiles, metafile } = await bundle({
    ...inPage,
    entryPoints: ['src/sidebar/insight/engine.ts'],
  });
  used.push(...packagesIn(metafile));
  return `<script>${inlineScript(outputFiles[0]?.text ?? '')}</script>\n`;
}

if (process.argv[1]?.endsWith('scripts/build.ts')) await build();
