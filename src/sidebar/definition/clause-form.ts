import type { Condition } from '../../domain/definition/condition';
import { COLUMNS, type Column, findCondition, PARTS, type PartName } from '../../domain/definition/keyword';
import { isMissing } from '../../domain/definition/operand';
import { withCells } from '../../domain/draft/draft-edit';
import type { Cell, Row } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import { shownText, typedCell } from './typed-cell';

/** One row of a clause as its inputs hold it. `row` is the row it was read from; null for a new one. */
export interface TestForm {
  readonly row: Row | null;
  readonly field: string;
  readonly condition: string;
  readonly value: Cell;
}

/** A Criterion, Required or Knock-out with its And rows as the editor holds it. */
export interface ClauseForm {
  readonly name: string;
  readonly points: string;
  readonly group: string;
  readonly note: string;
  readonly tests: readonly TestForm[];
}

const textIn = (row: Row, column: Column) => shownText(row[COLUMNS.indexOf(column)]);

export function readForm(rows: readonly Row[]): ClauseForm {
  const head = rows[0] ?? [];
  return {
    name: textIn(head, 'name'),
    points: textIn(head, 'points'),
    group: textIn(head, 'group'),
    note: textIn(head, 'note'),
    tests: rows.map((row) => ({
      row,
      field: textIn(row, 'field'),
      condition: textIn(row, 'condition'),
      value: row[COLUMNS.indexOf('value')] ?? '',
    })),
  };
}

/** Makes rows of the form. Cells that it doesn't hold stay as they were; new And rows are in the given language. */
export function writeForm(form: ClauseForm, head: Row, language: Language): Row[] {
  const pointsBefore = head[COLUMNS.indexOf('points')];
  return form.tests.map(({ row, field, condition, value }, at) => {
    const test = { field, condition, value };
    if (at > 0) return withCells(row ?? [PARTS.and[language]], test);
    const { name, group, note } = form;
    return withCells(head, { ...test, name, group, note, points: typedCell(form.points, pointsBefore) });
  });
}

/** Gives the test another condition. Its value is kept where the new condition can read it. */
export function withCondition(test: TestForm, condition: Condition, language: Language): TestForm {
  const { operand, keyword } = condition;
  const known = findCondition(test.condition)?.found;
  const sameKind = known?.operand.kind === operand.kind;
  const readable = !isMissing(test.value, operand) && operand.read(test.value, null) !== null;
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
