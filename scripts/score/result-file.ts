import { accessSync, constants, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './messages';

/** A result that isn't there before all of it is: it is made in a folder beside its place, and then moved. */
export interface ResultFile {
  /** Where it is made. */
  readonly path: string;
  /** Where the engine may put what doesn't fit into the memory. */
  readonly spill: string;
  keep(): void;
  /** Removes all that is not kept. */
  clear(): void;
}

/** @throws Refusal where nothing can be written */
export function makeResultFile(out: string): ResultFile {
  const parent = dirname(out);
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Refusal('noFolder', { path: out, folder: parent });
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new Refusal('notAFile', { path: out });
  try {
    accessSync(parent, constants.W_OK);
    const folder = mkdtempSync(join(parent, '.leadpact-'));
    const path = join(folder, basename(out));
    return {
      path,
      spill: join(folder, 'spill'),
      keep: () => renameSync(path, out),
      clear: () => rmSync(folder, { recursive: true, force: true }),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal('unwritable', { path: out, reason }, error);
  }
}
