import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build as bundle } from 'esbuild';
import type { Language } from '../src/domain/values/language';
import { HANDLERS } from '../src/rpc/handlers';
import { inlineScript } from './inline-script';
import { oneLanguage } from './one-language';
import { apiFooter, footer, publicFunctions } from './public-functions';
import { entryWithShared, sharedModules } from './shared-modules';

const root = process.cwd();
const GLOBAL = 'LeadPact';
const LANGUAGES: readonly Language[] = ['en', 'ja'];
const shared = {
  bundle: true,
  minify: true,
  target: 'es2021',
  charset: 'utf8',
  legalComments: 'none',
  // Else each field of a class becomes an Object.defineProperty, many times slower than an assignment.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  write: false,
} satisfies BuildOptions;

/** Writes `dist/`: exactly what `clasp push` sends. */
export async function build(): Promise<void> {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  writeFileSync(join(dist, 'main.js'), await buildScript());
  const { page, later, insight } = await buildSidebar();
  writeFileSync(join(dist, 'sidebar.html'), page);
  writeFileSync(join(dist, 'later.html'), later);
  writeFileSync(join(dist, 'insight.html'), insight);
  writeFileSync(join(dist, 'insight-engine.html'), await buildEngine());
  for (const language of LANGUAGES)
    for (const [name, entry] of WORDS)
      writeFileSync(join(dist, `${name}-${language}.html`), await buildWords(entry, language));
  copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
}

async function buildScript(): Promise<string> {
  const entry = join(root, 'src/google/main.ts');
  const { outputFiles } = await bundle({
    ...shared,
    entryPoints: [entry],
    format: 'iife',
    globalName: GLOBAL,
  });
  const functions = [footer(publicFunctions(entry), GLOBAL), apiFooter(Object.keys(HANDLERS), GLOBAL)];
  return `${outputFiles[0]?.text ?? ''}${functions.join('\n')}\n`;
}

const SIDEBAR = 'src/sidebar/main.tsx';
const LATER = 'src/sidebar/later.ts';
const INSIGHT = 'src/sidebar/insight/insight.ts';
const ENGINE = 'src/sidebar/insight/engine.ts';
/** What each of them says, by the files' names. */
const WORDS = [
  ['words', 'src/sidebar/words.ts'],
  ['later-words', 'src/sidebar/later-words.ts'],
  ['insight-words', 'src/sidebar/insight/insight-words.ts'],
] as const;

const sidebar = {
  ...shared,
  absWorkingDir: root,
  format: 'iife',
  // The classic factory takes children as arguments: 3 KB less than objects that name them.
  jsx: 'transform',
  jsxFactory: 'h',
  jsxFragment: 'Fragment',
  inject: [join(root, 'scripts/jsx.ts')],
  outdir: 'out',
} satisfies BuildOptions;

/**
 * The sidebar's page with everything in it but its words, since Apps Script serves no other files by address; and the script of
 * what it loads once it is open, which takes from the page what the page has.
 */
async function buildSidebar(): Promise<Readonly<Record<'page' | 'later' | 'insight', string>>> {
  const { metafile } = await bundle({ ...sidebar, entryPoints: [SIDEBAR], metafile: true });
  const used: string[] = [];
  const plugins = [sharedModules(root, new Set(Object.keys(metafile.inputs)), used)];
  const later = await bundle({ ...sidebar, entryPoints: [LATER], plugins });
  const insight = await bundle({ ...sidebar, entryPoints: [INSIGHT], plugins });
  const { outputFiles } = await bundle({
    ...sidebar,
    stdin: { contents: entryWithShared(SIDEBAR, used), resolveDir: root },
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = readFileSync(join(root, 'src/sidebar/sidebar.html'), 'utf8')
    .replace('/*styles*/', () => text('.css'))
    .replace('/*script*/', () => inlineScript(text('.js')));
  const element = ({ outputFiles }: typeof later) => scriptElement(outputFiles[0]?.text ?? '');
  return { page, later: element(later), insight: element(insight) };
}

function scriptElement(script: string): string {
  return `<script>${inlineScript(script)}</script>\n`;
}

/** What learns from outcomes: a script of its own, since a worker has nothing of the page. */
async function buildEngine(): Promise<string> {
  const { outputFiles } = await bundle({ ...shared, entryPoints: [join(root, ENGINE)], format: 'iife' });
  return scriptElement(outputFiles[0]?.text ?? '');
}

/** What the sidebar says in one language, as a script element. */
async function buildWords(entry: string, language: Language): Promise<string> {
  const { outputFiles } = await bundle({
    ...shared,
    entryPoints: [join(root, entry)],
    format: 'iife',
    define: { LANGUAGE: JSON.stringify(language) },
    plugins: [oneLanguage(language)],
  });
  return scriptElement(outputFiles[0]?.text ?? '');
}

if (process.argv[1]?.endsWith('scripts/build.ts')) await build();
