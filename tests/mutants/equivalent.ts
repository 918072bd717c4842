import type { Mutant } from './mutant';
import { type Living, livingOf } from './results';

/** A mutant that behaves as the source does, so that no test can kill it: judged by reading. */
interface Equivalent {
  readonly file: string;
  /** The text of the line on which it begins. */
  readonly text: string;
  /** On one line, as the report writes it. */
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

/** What a table of equivalents says of mutants of one line. */
function onLine(
  file: string,
  text: string,
  reason: string,
  mutants: readonly (readonly [original: string, replacement: string])[],
): Equivalent[] {
  return mutants.map(([original, replacement]) => ({ file, text, original, replacement, reason }));
}

export const EQUIVALENTS: readonly Equivalent[] = [
  ...onLine(
    'src/domain/agreement/history.ts',
    'const textAt = (at: number) => textOf(found[0]?.[at], calendar);',
    'A version that is read has a row at least.',
    [['found[0]?.[at]', 'found[0][at]']],
  ),
  ...onLine(
    'src/domain/agreement/history.ts',
    ".join('');",
    'A department signs once, so that nothing is joined.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/terms/term-state.ts',
    "const [, user = '', at = '', check] = WRITTEN.exec(cell) ?? [];",
    'What does not match has no check, and is no agreement whatever else is read.',
    [
      ["''", '"Stryker was here!"'],
      ['[]', '["Stryker was here"]'],
    ],
  ),
  ...onLine(
    'src/domain/terms/term-state.ts',
    "if (check === undefined || secret === null || term.agreedMeaning === '') return null;",
    'No check that is made equals one that is not there.',
    [['check === undefined', 'false']],
  ),
];

/** True where the table has what lives in a file. */
export function isEquivalent(file: string, living: Living): boolean {
  return EQUIVALENTS.some(
    (one) =>
      one.file === file &&
      one.text === living.text &&
      one.original === living.original &&
      one.replacement === living.replacement,
  );
}

/** True where the table has the mutant. */
export const isKnownEquivalent = (mutant: Mutant): boolean => isEquivalent(mutant.file, livingOf(mutant));
