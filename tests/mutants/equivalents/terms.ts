import { type Equivalent, onLine } from '../on-line';

/** Of `terms`. */
export const TERMS: readonly Equivalent[] = [
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
