import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { readArguments } from '../../scripts/score/arguments';
import { say } from '../../scripts/score/messages';
import { scoreFile } from '../../scripts/score/score-file';

/** Runs the command within the test; what it tells comes back. */
export async function runScore(...given: readonly string[]): Promise<{ rows: number; told: string[] }> {
  const told: string[] = [];
  const rows = await scoreFile(readArguments(given, '/'), {
    tell: (key, values) => told.push(say(key, values)),
    begin: () => undefined,
    signal: new AbortController().signal,
  });
  return { rows, told };
}

/** The sentence by which the command refuses. */
export async function refusalOf(...given: readonly string[]): Promise<string> {
  try {
    await runScore(...given);
  } catch (error) {
    return error instanceof Error && error.constructor.name === 'Refusal'
      ? error.message
      : `no refusal: ${error}`;
  }
  return 'nothing was refused';
}

const COMMAND = ['--import', 'tsx', resolve('scripts/score/main.ts')];

export interface Ended {
  readonly code: number | null;
  readonly errors: string;
  readonly output: string;
}

/**
 * Runs the command as a program of its own.
 * @param limit a limit of the shell, such as `-f 64`
 * @param onErrors is told what the program has written so far, and may end it
 */
export function spawnScore(
  given: readonly string[],
  { limit = '', onErrors }: { limit?: string; onErrors?: (errors: string, end: () => void) => void } = {},
): Promise<Ended> {
  const shell = `${limit === '' ? '' : `ulimit ${limit}; `}exec "$0" "$@"`;
  const child = spawn('bash', ['-c', shell, process.execPath, ...COMMAND, ...given], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  let [errors, output] = ['', ''];
  // Ended once alone: a program that is already closing meets a second signal without its handlers.
  let asked = false;
  const end = () => {
    if (!asked) child.kill('SIGINT');
    asked = true;
  };
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
    onErrors?.(errors, end);
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code, errors, output }));
  });
}
