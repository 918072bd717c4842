import type { Host } from '../../playground/apps-script/host';
import type { CellValue } from '../../playground/engine/workbook';

/** One tab as it is in the grid. */
export interface TabPicture {
  readonly id: string;
  readonly name: string;
  /** Each cell: its formula, else its value with its kind. */
  readonly cells: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** What of LeadPact's it was made as, or is a duplicate of; '' for a tab of the team's. */
  readonly madeAs: string;
}

/** LeadPact's metadata on a column. */
interface ColumnNote {
  readonly sheetId: string;
  /** 0-based. */
  readonly at: number;
  readonly key: string;
  readonly value: string;
}

/** Everything in the spreadsheet that a call could change. */
export interface Picture {
  readonly tabs: readonly TabPicture[];
  readonly columns: readonly ColumnNote[];
  readonly marks: string;
  readonly properties: string;
}

const told = (value: CellValue) =>
  value instanceof Date ? `d${value.getTime()}` : `${typeof value} ${value}`;

export function pictureOf({ workbook }: Host): Picture {
  const marks = workbook.marks('developerMetadata');
  const madeAs = new Map(
    marks.flatMap(({ place, data }): [string, string][] => {
      if (place.on !== 'sheet' || typeof data !== 'object' || data === null || !('key' in data)) return [];
      return data.key === 'leadpact.tab' ? [[place.sheetId, String(data.value).replace(/ .*/, '')]] : [];
    }),
  );
  return {
    tabs: workbook.sheets().map(({ id, name }): TabPicture => {
      const { rows, columns } = workbook.extent(id);
      const tab = { id, name, madeAs: madeAs.get(id) ?? '' };
      if (rows === 0) return { ...tab, cells: [], formulas: [], values: [], formats: [] };
      const area = { row: 1, column: 1, rows, columns };
      const values = workbook.values(id, area);
      const formulas = workbook.formulas(id, area);
      return {
        ...tab,
        values,
        formulas,
        formats: workbook.numberFormats(id, area),
        cells: values.map((row, down) => row.map((cell, right) => formulas[down]?.[right] || told(cell))),
      };
    }),
    columns: marks.flatMap(({ place, data }): ColumnNote[] => {
      if (place.on !== 'columns' || typeof data !== 'object' || data === null || !('key' in data)) return [];
      const { sheetId, area } = place;
      return [{ sheetId, at: area.column - 1, key: String(data.key), value: String(data.value) }];
    }),
    marks: JSON.stringify(marks),
    properties: JSON.stringify(workbook.allStored()),
  };
}

/** The spreadsheet as one text: equal where a call has left no effect at all. */
export function textOfPicture({ tabs, marks, properties }: Picture): string {
  return JSON.stringify([
    tabs.map(({ id, name, cells, formats }) => [id, name, cells, formats]),
    marks,
    properties,
  ]);
}

/** Own columns of a tab by their name in metadata, 0-based. */
export function ownColumns({ columns }: Picture, sheetId: string): ReadonlyMap<number, string> {
  return new Map(
    columns
      .filter((one) => one.sheetId === sheetId && one.key === 'leadpact.column')
      .map(({ at, value }): [number, string] => [at, value]),
  );
}
