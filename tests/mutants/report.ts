import { writeFileSync } from 'node:fs';
import { EQUIVALENTS, isEquivalent } from './equivalent';
import type { FileResult, Results } from './results';
import { filesOf, ROOMS } from './rooms';

const REPORT = 'docs/mutants.md';
/** A piece of source in the report has at most so many characters. */
const MOST_CHARACTERS = 70;

const HEAD = `# Tests that bite

A mutant is LeadPact with one small wrong change, such as \`>\` for \`>=\`. It is killed where a test fails. Stryker makes those of \`src/domain\`:

- \`npm run mutants\` runs the files that differ from \`main\`, \`npm run mutants -- lint draft\` rooms, \`npm run mutants -- src/domain/lint/lint.ts\` files,
  and \`npm run mutants -- all\` the whole domain (many hours). With \`near\` before them only the near tests run,
  a hundred mutants in a second. It installs Stryker in \`tests/mutants/\` when it is missing.
- First the tests that import a room run, and of them those that cover the mutant (*near*). What lives, and what nothing covers, is built into the
  bundle one by one, against the tests of the built add-on (*far*). \`tests/mutants/rooms.ts\` names both for each room.
- A mutant that behaves as the source does is *equivalent*; \`tests/mutants/equivalents/\` says why. The aim is that at least 95 % of the others are killed.

This page is written by the command, from what it keeps in \`tests/mutants/results.json\`. A row shows what came of its files when they were last run.
Files that are *near only* did not run against the far tests, and near tests that would take long for a mutant were left off: some of what lives there
may be killed by those. In the insight and the lint, the mutants of what runs once when a module is loaded, such as a table, were *not run* near.`;

/** A text as a piece of code in a table. */
function code(text: string): string {
  const clipped = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  return `\`\` ${clipped.replaceAll('|', '\\|').replaceAll('`', 'ˋ')} \`\``;
}

function roomRow(room: string, results: Results): string {
  const files = filesOf(room);
  const ran = files.filter((file) => results[file] !== undefined);
  if (ran.length === 0) return `| ${room} | not run (${files.length} files) | | | | | | | | |`;
  const sum = (count: (result: FileResult, file: string) => number) =>
    ran.reduce((total, file) => total + (results[file] === undefined ? 0 : count(results[file], file)), 0);
  const mutants = sum((one) => one.mutants);
  const equivalent = sum((one, file) => one.living.filter((living) => isEquivalent(file, living)).length);
  const living = sum((one) => one.living.length) - equivalent;
  const share = (100 * (1 - living / (mutants - equivalent))).toFixed(1);
  const notRun = sum((one) => one.notRun);
  const [near, far] = [sum((one) => one.killedNear), sum((one) => one.killedFar)];
  const nearOnly = sum(({ nearOnly }) => (nearOnly ? 1 : 0));
  const told = [
    `${ran.length} of ${files.length}`,
    nearOnly,
    mutants,
    notRun,
    near,
    far,
    equivalent,
    living,
    `${share} %`,
  ];
  return `| ${[room, ...told].join(' | ')} |`;
}

function livingRows(results: Results): string[] {
  return Object.entries(results).flatMap(([file, { living }]) =>
    living
      .filter((one) => !isEquivalent(file, one))
      .map(({ line, original, replacement }) => {
        const place = `${file.replace('src/domain/', '')}:${line}`;
        return `| ${place} | ${code(original)} | ${code(replacement)} |`;
      }),
  );
}

/** Writes the report of all results that are kept. */
export function writeReport(results: Results): void {
  const equivalents = EQUIVALENTS.map(
    ({ file, original, replacement, reason }) =>
      `| ${file.replace('src/domain/', '')} | ${code(original)} | ${code(replacement)} | ${reason} |`,
  );
  const lines = [
    HEAD,
    '',
    '| Room | Files | Near only | Mutants | Not run | Killed near | Killed far | Equivalent | Living | Killed of the others |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...Object.keys(ROOMS).map((room) => roomRow(room, results)),
    ...['', '## Living', '', '| Place | Source | Mutant |', '|---|---|---|', ...livingRows(results)],
    ...['', '## Equivalent', '', '| File | Source | Mutant | Why |', '|---|---|---|---|', ...equivalents],
  ];
  writeFileSync(REPORT, `${lines.join('\n')}\n`);
}
