import { type Equivalent, onLine } from '../on-line';

/** Of `leads`. */
export const LEADS: readonly Equivalent[] = [
  ...onLine(
    'src/domain/leads/column-kind.ts',
    'if (domainOf(text) !== null || text.split(/[,;、\\s]+/).some((part) => domainOf(part) !== null))',
    'Between two marks nothing is an address.',
    [['/[,;、\\s]+/', '/[,;、\\s]/']],
  ),
  ...onLine(
    'src/domain/leads/column-kind.ts',
    "const first = texts.indexOf(texts[at] ?? '');",
    'Each place that is asked for is there: the compiler alone cannot know.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/leads/column-kind.ts',
    'const cells = first < at ? [] : answersIn(cellsOf(rows, at));',
    'It spares a second look alone.',
    [
      ['first < at', 'false'],
      ['[]', '["Stryker was here"]'],
    ],
  ),
  ...onLine(
    'src/domain/leads/filled-column.ts',
    'return day !== null && day > today;',
    'No day is after today.',
    [['day !== null', 'true']],
  ),
  ...onLine(
    'src/domain/leads/header.ts',
    'const HEADER_KINDS: readonly HeaderKind[] = Object.keys(COMMON_HEADERS).filter(isHeaderKind);',
    'The table has known kinds alone: the compiler alone cannot know.',
    [['Object.keys(COMMON_HEADERS).filter(isHeaderKind)', 'Object.keys(COMMON_HEADERS)']],
  ),
  ...onLine(
    'src/domain/leads/outcome-value.ts',
    'if (lost.length > 0 || won.length !== 1 || values.length !== 2) return lost;',
    'The other of two values that says lost does not say open.',
    [['lost.length > 0', 'false']],
  ),
  ...onLine(
    'src/domain/leads/outcome.ts',
    'return headers.flatMap((cell, at) => (recognize(undatedText(cell)) === kind ? [at] : []));',
    'No row has a cell at such a place.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/leads/outcome.ts',
    'return means === null ? [] : [{ at, means }];',
    'No row has a cell at such a place.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/leads/outcome.ts',
    'let columns: readonly number[] = [];',
    'No row has a cell at such a place.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/leads/outcome.ts',
    "return given === undefined ? '' : textOf(row[given], calendar);",
    'A cell that is not there has no text.',
    [['given === undefined', 'false']],
  ),
  ...onLine(
    'src/domain/leads/heading-form.ts',
    "if (unit === null || !UNIT.test(unit[1]?.trim() ?? '')) return heading.trim();",
    'What stands in brackets is a text.',
    [
      ["''", '"Stryker was here!"'],
      ['unit[1]?.trim', 'unit[1].trim'],
    ],
  ),
];
