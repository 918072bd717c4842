import { type Equivalent, onLine } from '../on-line';

/** Of `rejections`. */
export const REJECTIONS: readonly Equivalent[] = [
  ...onLine(
    'src/domain/rejections/rejection.ts',
    'if (known !== undefined) return known;',
    'It spares a second reckoning alone.',
    [['known !== undefined', 'false']],
  ),
  ...onLine(
    'src/domain/rejections/rejection.ts',
    'const finding = judge(rows[row] ?? [], record, byName.get(normalize(reason)) ?? null);',
    'Each record has its row.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/rejections/rejection.ts',
    'return day === null || then === null ? then : Math.max(day, then);',
    'A day that is not there counts as 1970, before any other; without a day of its own no condition of a version looks at one.',
    [
      ['day === null || then === null', 'false'],
      ['day === null || then === null', 'day === null && then === null'],
      ['day === null', 'false'],
      ['then === null', 'false'],
    ],
  ),
  ...onLine(
    'src/domain/rejections/rejection.ts',
    'const reading = read(row, locate(field) ?? -1);',
    'A version whose fields are not all there is not judged by.',
    [['-1', '+1']],
  ),
  ...onLine(
    'src/domain/rejections/rejection.ts',
    "const names = splitList(reason?.contradicts ?? '').map(normalize);",
    'No criterion has such a name.',
    [["''", '"Stryker was here!"']],
  ),
  ...onLine(
    'src/domain/rejections/rejection.ts',
    'const isHeld = planned !== undefined && holds(planned, (column) => reading(row, column));',
    'Each clause of a version is planned.',
    [['planned !== undefined', 'true']],
  ),
  ...onLine(
    'src/domain/rejections/rejection.ts',
    'const minimum = lowestGradeHandedOver(definition)?.minimum ?? null;',
    'A lead is handed over by a version that hands over a grade.',
    [['lowestGradeHandedOver(definition)?.minimum', 'lowestGradeHandedOver(definition).minimum']],
  ),
  ...onLine(
    'src/domain/rejections/rejection.ts',
    'return handedOver === null || calendar === null ? undefined : calendar(handedOver);',
    'A day that moves by itself needs a time zone.',
    [['calendar === null', 'false']],
  ),
  ...onLine(
    'src/domain/rejections/came-back.ts',
    'return record !== undefined && isSince(record);',
    'A rejection is of a record that is there.',
    [['record !== undefined', 'true']],
  ),
  ...onLine(
    'src/domain/rejections/decision-check.ts',
    "waitingSince !== null && overdueBefore !== null && waitingSince < overdueBefore ? '' : null,",
    'No day is before none.',
    [['overdueBefore !== null', 'true']],
  ),
  ...onLine(
    'src/domain/rejections/decision-check.ts',
    'const cell = (column: HandOverColumn): Cell => cells[row]?.[places[column] ?? -1];',
    'Each record has its cells.',
    [['cells[row]?.[places[column] ?? -1]', 'cells[row][places[column] ?? -1]']],
  ),
  ...onLine(
    'src/domain/rejections/starting-reasons.ts',
    '{ name, meaning, kind, reads = [], noteNeeded = false }: StartingReason,',
    'No column is of such a kind.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/rejections/starting-reasons.ts',
    'return found !== undefined && reads.includes(found);',
    'No kind that is asked for is none.',
    [['found !== undefined', 'true']],
  ),
];
