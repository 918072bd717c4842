import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isKnownEquivalent } from './equivalent';
import { runFar } from './far';
import type { Mutant } from './mutant';
import { type NearResult, runNear } from './near';
import { writeReport } from './report';
import { type FileResult, keepResults, livingOf, readResults } from './results';
import { filesOf, ROOMS, roomOf } from './rooms';

/** The lines that a command of git prints. */
function git(...parameters: string[]): string[] {
  return execFileSync('git', parameters, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

/** The files of the domain that differ from the main branch, committed or not. */
function changedFiles(): string[] {
  const [base = 'HEAD'] = git('merge-base', 'HEAD', 'main');
  const differing = git('diff', '--name-only', base, '--', 'src/domain');
  const added = git('ls-files', '--others', '--exclude-standard', 'src/domain');
  return [...differing, ...added].filter((file) => file.endsWith('.ts') && existsSync(file));
}

/** The files that a parameter names: `all`, a room, or a file. */
function filesNamed(name: string): string[] {
  if (name === 'all') return Object.keys(ROOMS).flatMap(filesOf);
  if (name.endsWith('.ts')) return [name];
  const rooms = Object.keys(ROOMS).filter((room) => room === name || room.startsWith(`${name}/`));
  if (rooms.length === 0) throw new Error(`${name} is no room of the domain`);
  return rooms.flatMap(filesOf);
}

function resultOf(
  { mutants, left, notRun }: NearResult,
  living: readonly Mutant[],
  nearOnly: boolean,
): FileResult {
  return {
    mutants,
    killedNear: mutants - left.length,
    killedFar: left.length - living.length,
    nearOnly,
    notRun,
    living: living.map(livingOf),
  };
}

/**
 * Runs the files of one room, the near tests first, then the far ones on what they left, and keeps what was found. What is known to be
 * equivalent is not run far.
 */
async function runRoom(room: string, files: readonly string[], nearOnly: boolean): Promise<void> {
  const near = runNear(room, files, nearOnly);
  const left = near.flatMap((one) => one.left);
  const lasting = left.filter(isKnownEquivalent);
  const others = left.filter((mutant) => !lasting.includes(mutant));
  const living = [...lasting, ...(nearOnly ? others : await runFar(room, others))];
  const results = near.map((one): [string, FileResult] => {
    const own = living.filter(({ file }) => file === one.file);
    return [one.file, resultOf(one, own, nearOnly)];
  });
  writeReport(keepResults(Object.fromEntries(results)));
}

/** The first parameter may ask for the near tests alone. */
const NEAR = 'near';
const parameters = process.argv.slice(2);
const nearOnly = parameters[0] === NEAR;
const named = nearOnly ? parameters.slice(1) : parameters;
const files = named.length > 0 ? named.flatMap(filesNamed) : changedFiles();
if (files.length === 0) console.log('No file of src/domain differs from main.');
for (const room of new Set(files.map(roomOf)))
  await runRoom(
    room,
    files.filter((file) => roomOf(file) === room),
    nearOnly,
  );
writeReport(readResults());
