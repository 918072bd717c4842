import { type Equivalent, onLine } from '../on-line';

/** Of `agreement`. */
export const AGREEMENT: readonly Equivalent[] = [
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
    'src/domain/agreement/parse-agreement.ts',
    "const effect = z.custom<Effect>((value) => typeof value === 'object' && value !== null && 'enter' in value);",
    'Nothing is accepted before it is asked, and to look for a key in a text throws, which is caught.',
    [
      ["typeof value === 'object' && value !== null", 'true'],
      ["typeof value === 'object' && value !== null", "typeof value === 'object' || value !== null"],
      ["typeof value === 'object'", 'true'],
      ['value !== null', 'true'],
    ],
  ),
  ...onLine(
    'src/domain/agreement/parse-agreement.ts',
    'const WRITTEN = /^([0-9a-f]{32}) ([\\s\\S]*)$/;',
    'The second part takes all that is left, so that the end needs no mark.',
    [['/^([0-9a-f]{32}) ([\\s\\S]*)$/', '/^([0-9a-f]{32}) ([\\s\\S]*)/']],
  ),
  ...onLine(
    'src/domain/agreement/parse-agreement.ts',
    'const [, digest, kept] = WRITTEN.exec(text) ?? [];',
    'What does not match has neither digest nor content.',
    [['[]', '["Stryker was here"]']],
  ),
];
