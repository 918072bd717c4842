import type { Column } from '../../domain/definition/keyword';
import type { Block } from '../../domain/draft/draft-edit';
import type { Remedy } from '../../domain/lint/finding';
import type { Wording } from '../../domain/values/language';
import type { Preview } from '../session/preview';

/** Something said about a cell of the draft: a fault keeps it from scoring, a remark doesn't. */
export interface Issue {
  readonly serious: boolean;
  /** 1-based row in the draft. */
  readonly row: number;
  readonly column: Column;
  readonly message: Wording;
  readonly remedy?: Remedy | undefined;
}

/** Everything that parse and lint found, and more issues if given, from top to bottom. */
export function issuesOf(
  { faults, findings }: Pick<Preview, 'faults' | 'findings'>,
  more: readonly Issue[] = [],
): Issue[] {
  return [
    ...faults.map(({ row, column, message }) => ({ serious: true, row, column, message })),
    ...findings.map(({ row, column, message, remedy }) => ({ serious: false, row, column, message, remedy })),
    ...more,
  ].sort((one, other) => one.row - other.row);
}

/** The issues of a block, those of its And rows included. */
export function issuesIn(issues: readonly Issue[], { at, end }: Block): Issue[] {
  return issues.filter(({ row }) => row > at && row <= end);
}
