import { type Equivalent, onLine } from '../on-line';

/** Of `insight/card`. */
export const INSIGHT_CARD: readonly Equivalent[] = [
  ...onLine(
    'src/domain/insight/card/existing.ts',
    'const share = shares[place]?.(lead) ?? 0;',
    'Each place that is asked for is there: the compiler alone cannot know.',
    [['shares[place]?.(lead)', 'shares[place](lead)']],
  ),
  ...onLine(
    'src/domain/insight/card/existing.ts',
    'return share === 0 ? -Infinity : share * (criteria[place]?.points ?? 0);',
    'Each place that is asked for is there: the compiler alone cannot know.',
    [['criteria[place]?.points', 'criteria[place].points']],
  ),
  ...onLine(
    'src/domain/insight/card/existing.ts',
    'return isBeaten ? 0 : (shares[place]?.(lead) ?? 0);',
    'Each place that is asked for is there: the compiler alone cannot know.',
    [['shares[place]?.(lead)', 'shares[place](lead)']],
  ),
  ...onLine(
    'src/domain/insight/card/existing.ts',
    'const atoms = new Uint8Array(columns[0]?.rows.length ?? 0);',
    'Each place that is asked for is there: the compiler alone cannot know.',
    [['columns[0]?.rows', 'columns[0].rows']],
  ),
  ...onLine(
    'src/domain/insight/card/existing.ts',
    '(columns[column]?.values ?? []).map(',
    'Each place that is asked for is there: the compiler alone cannot know.',
    [
      ['columns[column]?.values', 'columns[column].values'],
      ['[]', '["Stryker was here"]'],
    ],
  ),
  ...onLine(
    'src/domain/insight/card/existing.ts',
    'const valueAt = (lead: number, column: number) => columns[column]?.rows[lead] ?? 0;',
    'Each place that is asked for is there: the compiler alone cannot know.',
    [['columns[column]?.rows', 'columns[column].rows']],
  ),
  ...onLine(
    'src/domain/insight/card/existing.ts',
    'const { column, levels } = codeCriterion(criterion, columns, shares[at] ?? (() => 0));',
    'Each place that is asked for is there: the compiler alone cannot know.',
    [['() => 0', '() => undefined']],
  ),
  ...onLine(
    'src/domain/insight/card/existing.ts',
    '.sort((one, other) => (criteria[other]?.points ?? 0) - (criteria[one]?.points ?? 0)),',
    'Each place that is asked for is there: the compiler alone cannot know.',
    [
      ['criteria[other]?.points', 'criteria[other].points'],
      ['criteria[one]?.points', 'criteria[one].points'],
    ],
  ),
];
