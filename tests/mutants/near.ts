import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Mutant } from './mutant';
import { testsOf } from './rooms';

const FOLDER = 'tests/mutants';
const REPORT = 'build/mutants/report.json';

const PLACE = z.object({ line: z.number(), column: z.number() });
const READ = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          status: z.string(),
          replacement: z.optional(z.string()),
          location: z.object({ start: PLACE, end: PLACE }),
        }),
      ),
    }),
  ),
});

/** How many mutants a file has, and those that the near tests did not kill. */
export interface NearResult {
  readonly file: string;
  readonly mutants: number;
  readonly left: readonly Mutant[];
  /** Mutants of what runs once when a module is loaded, where only the near tests of a slow room run. */
  readonly notRun: number;
}

/** Installs Stryker where it is missing. */
function install(): void {
  // npm writes this file when all is installed.
  if (existsSync(`${FOLDER}/node_modules/.package-lock.json`)) return;
  console.log(`Stryker is being installed in ${FOLDER}.`);
  const parameters = ['ci', '--no-audit', '--no-fund', '--prefix', FOLDER];
  const { status } = spawnSync('npm', parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('Stryker could not be installed');
}

/** A mutant is killed where a test fails, and where it never ends. */
const KILLED: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
/** Mutants that never ran. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['Ignored', 'CompileError', 'RuntimeError']);

/** Rooms whose tests learn, so that a mutant of what runs once takes as long as hundreds of others. */
const isSlow = (room: string) => room.startsWith('insight/') || room === 'lint';

/** Runs the near tests of one room against each mutant of its files, by Stryker. */
export function runNear(room: string, files: readonly string[], nearOnly: boolean): NearResult[] {
  install();
  const { status } = spawnSync(
    `${FOLDER}/node_modules/.bin/stryker`,
    ['run', `${FOLDER}/stryker.config.mjs`, '--mutate', files.join(',')],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        NEAR_TESTS: testsOf(room).near.join(','),
        IGNORE_STATIC: nearOnly && isSlow(room) ? '1' : '',
      },
    },
  );
  if (status !== 0) throw new Error(`Stryker ended with ${status} for ${room}`);
  const report = z.parse(READ, JSON.parse(readFileSync(REPORT, 'utf8')));
  return files.map((file) => {
    const all = report.files[file]?.mutants ?? [];
    const counted = all.filter(({ status }) => !NOT_COUNTED.has(status));
    const left = counted.filter(({ status }) => !KILLED.has(status));
    return {
      file,
      mutants: counted.length,
      notRun: all.filter(({ status }) => status === 'Ignored').length,
      left: left.map(({ replacement = '', location }) => ({ file, ...location, replacement })),
    };
  });
}
