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
];
