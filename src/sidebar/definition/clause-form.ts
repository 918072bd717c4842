import type { Condition } from '../../domain/definition/condition';
import { COLUMNS, type Column, findCondition, PARTS, type PartName } from '../../domain/definition/keyword';
import { isMissing } from '../../domain/definition/operand';
import { partOf } from '../../domain/definition/part-row';
import { withCells } from '../../domain/draft/draft-edit';
import type { Cell, Row } from '../../domain/values/cell';
import type { Calendar } from '../../domain/values/day';
import type { Language } from '../../domain/values/language';
import { shownText, typedCell } from './typed-cell';

/** How a test goes with those above it: an Or begins an alternative. It is of no account for the first one. */
type Joint = 'and' | 'or';

/** One row of a clause as its inputs hold it. `row` is the row it was read from; null for a new one. */
export interface TestForm {
  readonly row: Row | null;
  readonly joint: Joint;
  readonly field: string;
  readonly condition: string;
  readonly value: Cell;
}

/** A Criterion, Required, Knock-out or Owner with its And and Or rows as the editor holds it. */
export interface ClauseForm {
  readonly name: string;
  readonly points: string;
  readonly group: string;
  readonly note: string;
  /** How many leads a month an Owner takes at most; '' for other parts. */
  readonly most: string;
  readonly tests: readonly TestForm[];
}

/** Reads the rows of a clause. The own row of an Owner holds no test, that of any other clause its first one. */
export function readForm(rows: readonly Row[], calendar: Calendar): ClauseForm {
  const textIn = (row: Row, column: Column) => shownText(row[COLUMNS.indexOf(column)], calendar);
  const head = rows[0] ?? [];
  const isOwner = partOf(head) === 'owner';
  return {
    name: textIn(head, 'name'),
    points: textIn(head, 'points'),
    group: textIn(head, 'group'),
    note: textIn(head, 'note'),
    most: isOwner ? textIn(head, 'value') : '',
    tests: rows.slice(isOwner ? 1 : 0).map((row) => ({
      row,
      joint: partOf(row) === 'or' ? 'or' : 'and',
      field: textIn(row, 'field'),
      condition: textIn(row, 'condition'),
      value: row[COLUMNS.indexOf('value')] ?? '',
    })),
  };
}

/** Makes rows of the form. Cells that it doesn't hold stay as they were; new And and Or rows are in the given language. */
export function writeForm(form: ClauseForm, head: Row, language: Language, calendar: Calendar): Row[] {
  const { name, group, note, points, most, tests } = form;
  const before = (column: Column) => head[COLUMNS.indexOf(column)];
  if (partOf(head) === 'owner') {
    const value = typedCell(most, before('value'), calendar);
    return [withCells(head, { name, note, value }), ...tests.map((test) => furtherRow(test, language))];
  }
  return tests.map((test, at) => {
    if (at > 0) return furtherRow(test, language);
    const { field, condition, value } = test;
    const own = { name, group, note, points: typedCell(points, before('points'), calendar) };
    return withCells(head, { ...own, field, condition, value });
  });
}

/** The And or Or row of a test. Its Part is written anew only where it says something else. */
function furtherRow({ row, joint, field, condition, value }: TestForm, language: Language): Row {
  const part = row !== null && partOf(row) === joint ? row[0] : PARTS[joint][language];
  return withCells(row ?? [], { part, field, condition, value });
}

/** The tests without one of them. Where it began an alternative, the one below it begins that alternative now. */
export function withoutTest(tests: readonly TestForm[], removed: TestForm): TestForm[] {
  const at = tests.indexOf(removed);
  return tests.flatMap((test, place): TestForm[] => {
    if (place === at) return [];
    return [place === at + 1 && removed.joint === 'or' ? { ...test, joint: 'or' } : test];
  });
}

/** Gives the test another condition. Its value is kept where the new condition can read it. */
export function withCondition(
  test: TestForm,
  condition: Condition,
  language: Language,
  calendar: Calendar,
): TestForm {
  const { operand, keyword } = condition;
  const known = findCondition(test.condition)?.found;
  const sameKind = known?.operand.kind === operand.kind;
  const readable = !isMissing(test.value, operand) && operand.read(test.value, calendar) !== null;
  const keeps = operand.kind !== 'nothing' && (sameKind || readable);
  return { ...test, condition: keyword[language], value: keeps ? test.value : '' };
}

/** Makes the row of a new part in the user's language, filled with what it most likely starts from. */
export function freshRow(
  part: PartName,
  language: Language,
  start: Readonly<Partial<Record<Column, Cell>>>,
): Row {
  return withCells([PARTS[part][language]], start);
}
