import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build';
import { buildPage, PAGE_FOLDER } from './build-page';
import { type HandedFile, serve } from './serve';
import { sayStart } from './start-messages';

/** What can't be done as asked: said in one sentence, without a stack. */
class Refusal extends Error {}

function readArguments(): { readonly port: number; readonly path: string | null } {
  const usage = sayStart('usage', {});
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' } },
    });
    const port = Number(values.port ?? 8080);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Refusal(sayStart('badPort', { port: String(values.port) }));
    }
    if (positionals.length > 1)
      throw new Refusal(`${sayStart('oneFile', { count: String(positionals.length) })} ${usage}`);
    return { port, path: positionals[0] ?? null };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function readHandedFile(given: string): HandedFile {
  // npm runs this in the project's folder, wherever it was called.
  const path = resolve(process.env.INIT_CWD ?? '.', given);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Refusal(sayStart('noFile', { path }));
  if (!found.isFile()) throw new Refusal(sayStart('notAFile', { path }));
  if (found.size === 0) throw new Refusal(sayStart('emptyFile', { path }));
  try {
    return { name: basename(path), id: `${found.size}-${found.mtimeMs}`, bytes: readFileSync(path) };
  } catch (error) {
    throw new Refusal(
      sayStart('unreadable', { path, reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}

try {
  const { port, path } = readArguments();
  const file = path === null ? null : readHandedFile(path);
  await build();
  await buildPage();
  const { url } = await serve(PAGE_FOLDER, port, file);
  console.log(sayStart('ready', { url }));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
