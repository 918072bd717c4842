import { type Equivalent, onLine } from '../on-line';

/** Of `setup`. */
export const SETUP: readonly Equivalent[] = [
  ...onLine(
    'src/domain/setup/starting-definition.ts',
    'const keyword = (condition: string) => findCondition(condition)?.found.keyword[language] ?? condition;',
    'The table names conditions that there are.',
    [['findCondition(condition)?.found', 'findCondition(condition).found']],
  ),
  ...onLine(
    'src/domain/setup/starting-definition.ts',
    'name: REACHABLE[reachable]?.[language],',
    'The kinds that are asked for are in the table.',
    [['REACHABLE[reachable]?.[language]', 'REACHABLE[reachable][language]']],
  ),
  ...onLine(
    'src/domain/setup/starting-definition.ts',
    'field: known.get(reachable)?.heading,',
    'The kind was found among those that are known.',
    [['known.get(reachable)?.heading', 'known.get(reachable).heading']],
  ),
  ...onLine(
    'src/domain/setup/suggested-criterion.ts',
    'if (column === undefined || (unless !== undefined && known.has(unless))) return [];',
    'No column is known by no kind.',
    [['unless !== undefined', 'true']],
  ),
  ...onLine(
    'src/domain/setup/suggested-criterion.ts',
    'const found = findCondition(condition)?.found;',
    'The table names conditions that there are.',
    [['findCondition(condition)?.found', 'findCondition(condition).found']],
  ),
  ...onLine(
    'src/domain/setup/suggested-criterion.ts',
    'const operand = found?.operand.read(value, null) ?? null;',
    'The table names conditions that there are.',
    [['found?.operand', 'found.operand']],
  ),
];
