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
    'if (found === undefined) return null;',
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
    'The three conditions read items, and what is written as one item is read as one.',
    [
      ["operand?.kind === 'items'", 'true'],
      ["operand?.kind === 'items' && operand.items.length === 1", 'true'],
      [
        "operand?.kind === 'items' && operand.items.length === 1",
        "operand?.kind === 'items' || operand.items.length === 1",
      ],
      ['operand?.kind', 'operand.kind'],
      ['operand.items.length === 1', 'true'],
    ],
  ),
  ...onLine(
    'src/domain/insight/columns/text-coding.ts',
    'if (read === null) continue;',
    'What is written as one item is read as one.',
    [['read === null', 'false']],
  ),
  ...onLine(
    'src/domain/insight/columns/text-coding.ts',
    'return Math.ceil(leads < 2000 ? Math.max(8, 0.04 * leads) : Math.max(80, 0.004 * leads));',
    'Of 2,000 leads both give 80.',
    [['leads < 2000', 'leads <= 2000']],
  ),
  ...onLine(
    'src/domain/insight/columns/text-coding.ts',
    'const filled: number[] = [];',
    'No reading is at such a place.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/insight/columns/text-coding.ts',
    'return own === null || own === undefined ? [] : [{ ...test, atoms: own.map((one) => first + one) }];',
    'Each set has its place.',
    [['own === undefined', 'false']],
  ),
  ...onLine(
    'src/domain/insight/columns/text-coding.ts',
    'const words = texts.length > FEW_TEXTS ? wordsOf(texts, support * SUPPORT_OF_WORD) : [];',
    'A test that holds of no cell is left out.',
    [['[]', '["Stryker was here"]']],
  ),
];
