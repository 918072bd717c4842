import { columnLetters } from '../../domain/notation/column-letters';
import type { Sheet } from './document';

/** Developer metadata on a column: it is still known by it when its heading is renamed or it is moved. */
export type MarkKey = 'leadpact.column' | 'leadpact.taken';

export interface ColumnMark {
  /** 1-based. */
  readonly column: number;
  readonly value: string;
}

/** The columns that are marked so, left to right. */
export function readMarks(sheet: Sheet, key: MarkKey): ColumnMark[] {
  const marks = sheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((metadata): ColumnMark[] => {
      const column = metadata.getLocation().getColumn()?.getColumn();
      return column === undefined ? [] : [{ column, value: metadata.getValue() ?? '' }];
    });
  return marks.sort((one, other) => one.column - other.column);
}

export function markColumn(sheet: Sheet, column: number, key: MarkKey, value: string): void {
  const letters = columnLetters(column);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, value);
}
