import { type Equivalent, onLine } from '../on-line';

/** Of `insight/columns`. */
export const INSIGHT_COLUMNS: readonly Equivalent[] = [
  ...onLine(
    'src/domain/insight/columns/entries.ts',
    "if (typeof reading.cell === 'string' && SEPARATOR.test(reading.cell) && reading.entries.size > 1)",
    'What is no text has one entry.',
    [
      ["typeof reading.cell === 'string' && SEPARATOR.test(reading.cell)", 'true'],
      [
        "typeof reading.cell === 'string' && SEPARATOR.test(reading.cell)",
        "typeof reading.cell === 'string' || SEPARATOR.test(reading.cell)",
      ],
      ["typeof reading.cell === 'string'", 'true'],
    ],
  ),
  ...onLine(
    'src/domain/insight/columns/cuts.ts',
    'while (end < values.length - 1 && reached + (counts[end] ?? 0) <= to) reached += counts[end++] ?? 0;',
    'Below the last number there are fewer leads than all, so that the loop has ended before it.',
    [
      ['end < values.length - 1', 'true'],
      ['end < values.length - 1', 'end <= values.length - 1'],
      ['values.length - 1', 'values.length + 1'],
    ],
  ),
  ...onLine(
    'src/domain/insight/columns/cuts.ts',
    'if (low !== undefined && high !== undefined && low < high) cuts.add(roundest(low, high));',
    'Each place that is asked for has a number.',
    [
      ['low !== undefined && high !== undefined', 'true'],
      ['low !== undefined && high !== undefined', 'low !== undefined || high !== undefined'],
      ['low !== undefined', 'true'],
      ['high !== undefined', 'true'],
    ],
  ),
  ...onLine(
    'src/domain/insight/columns/entries.ts',
    'if (leads === 0 || reading.blank) return;',
    'A cell that no lead has adds nothing.',
    [['leads === 0', 'false']],
  ),
  ...onLine(
    'src/domain/insight/columns/entries.ts',
    'if (lists === 0 || lists < filled * LIST_SHARE) return [];',
    'Where no cell is filled there is no entry, and else none is fewer than a fifth.',
    [['lists === 0', 'false']],
  ),
  ...onLine(
    'src/domain/insight/columns/learnable.ts',
    'if (isBlank(value)) blank += count;',
    'It is asked only whether there is one.',
    [['blank += count', 'blank -= count']],
  ),
  ...onLine(
    'src/domain/insight/columns/learnable.ts',
    "const whole = cells.filter((one): one is number => typeof one === 'number' && Number.isInteger(one));",
    'What is no number is no whole one.',
    [["typeof one === 'number'", 'true']],
  ),
  ...onLine(
    'src/domain/insight/columns/text-coding.ts',
    'const found = findCondition(condition)?.found;',
    'The three conditions are known ones.',
    [['findCondition(condition)?.found', 'findCondition(condition).found']],
  ),
  ...onLine(
    'src/domain/insight/columns/text-coding.ts',
    'if (found === undefined || isMissing(value, found.operand)) return null;',
    'The three conditions are known ones.',
    [['found === undefined', 'false']],
  ),
  ...onLine(
    'src/domain/insight/columns/text-coding.ts',
    'return reading !== undefined && read.holds(reading);',
    'Each place that is asked for has a reading.',
    [['reading !== undefined', 'true']],
  ),
  ...onLine(
    'src/domain/insight/columns/text-coding.ts',
    "return operand?.kind === 'items' && operand.items.length === 1 ? found.compile(operand, null) : null;",
    'The three conditions read items.',
    [["operand?.kind === 'items'", 'true']],
  ),
];
