import { type Equivalent, onLine } from '../on-line';

/** Of `definition`. */
export const DEFINITION: readonly Equivalent[] = [
  ...onLine(
    'src/domain/definition/field.ts',
    'const inAll: Placeholders = everywhere.length === 0 ? NO_PLACEHOLDERS : new Set(everywhere);',
    'An empty set holds nothing, as none does.',
    [['everywhere.length === 0', 'false']],
  ),
  ...onLine(
    'src/domain/definition/field.ts',
    "const column = field === '' ? undefined : locate(field);",
    'No column has no name.',
    [
      ["field === ''", 'false'],
      ["''", '"Stryker was here!"'],
    ],
  ),
  ...onLine(
    'src/domain/definition/field.ts',
    'if (column === undefined) continue;',
    'No column is asked for at no place.',
    [['column === undefined', 'false']],
  ),
  ...onLine(
    'src/domain/definition/field.ts',
    "const normal = isBlank(header) ? '' : normalize(zonedText(header, calendar));",
    'No field has such a name.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/definition/operand.ts',
    "return low === null || high === null || low > high ? null : { kind: 'between', low, high };",
    'Where the text is parted, both parts are numbers; where it is not, neither is.',
    [
      ['low === null || high === null', 'low === null && high === null'],
      ['low === null', 'false'],
      ['high === null', 'false'],
    ],
  ),
  ...onLine(
    'src/domain/definition/operand.ts',
    'return number === null || !Number.isInteger(number) || number < least',
    'What is no number is no whole one.',
    [['number === null', 'false']],
  ),
  ...onLine(
    'src/domain/definition/operand.ts',
    'const fits = number !== null && Number.isInteger(number) && number >= 1 && number <= 1000;',
    'What is no number is no whole one.',
    [['number !== null', 'true']],
  ),
  ...onLine(
    'src/domain/definition/version.ts',
    'return number === null || number < 0 ? 0 : Math.floor(number);',
    'What is no number is rounded to 0, as 0 is.',
    [
      ['number === null', 'false'],
      ['number < 0', 'number <= 0'],
    ],
  ),
  ...onLine(
    'src/domain/definition/part-row.ts',
    'return !isWording(undatedText(cells[0]?.[at]), HEADINGS[column]);',
    'What has headings has a first row.',
    [['cells[0]?.[at]', 'cells[0][at]']],
  ),
];
