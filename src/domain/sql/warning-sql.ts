import type { FieldTest } from '../definition/definition';
import type { Trouble } from '../definition/trouble';
import { any, type Sql } from '../notation/sql-dialect';
import type { JudgedTest } from './judgement';
import type { LeadColumn } from './lead-column';

/** A warning that a lead can have: by the test that has the trouble first of those that may have it with the column's cell. */
export interface WarningSql {
  readonly source: FieldTest;
  readonly column: LeadColumn;
  readonly trouble: Trouble;
  readonly when: Sql;
}

/** All warnings, in the order of the definition's rows: of each cell each trouble is told once. */
export function warningsOf(tests: readonly JudgedTest[]): WarningSql[] {
  const earlier = new Map<LeadColumn, Map<Trouble, Sql[]>>();
  return tests.flatMap(({ source, column, troubles }) =>
    troubles.flatMap(({ trouble, when }): WarningSql[] => {
      const ofColumn = earlier.get(column) ?? new Map<Trouble, Sql[]>();
      earlier.set(column, ofColumn);
      const told = ofColumn.get(trouble) ?? [];
      if (told.includes(when)) return [];
      ofColumn.set(trouble, [...told, when]);
      return [{ source, column, trouble, when: told.length === 0 ? when : `${when} AND NOT ${any(told)}` }];
    }),
  );
}
