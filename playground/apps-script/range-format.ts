import type { Area, CellFormat } from '../engine/workbook';
import { alikeAreas } from './alike-areas';
import { emulateRule, validationOf } from './data-validation';
import type { HostContext, RangeHandle } from './host-context';
import { mismatch, requireTable } from './parameters';
import { checkProtection } from './write-guard';

type Range = GoogleAppsScript.Spreadsheet.Range;
type FormatMember =
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getFontWeight'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setFontStyle'
  | 'setFontColor'
  | 'setFontSize'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setWrap'
  | 'setWrapStrategy'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'clearFormat'
  | 'setNote'
  | 'getNote'
  | 'getNotes'
  | 'clearNote'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'clearDataValidations';
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const NOTE = 'note';

export function rangeFormat(
  context: HostContext,
  { sheetId, area }: RangeHandle,
  self: () => Range,
): Pick<Range, FormatMember> {
  const { workbook } = context;

  /** The engine may refuse a number format, or cells that are no longer there: it is asked at once. */
  function format(next: CellFormat, where: Area = area): Range {
    checkProtection(context, sheetId, where);
    const { rows, columns } = workbook.sheet(sheetId);
    const isThere = where.row + where.rows - 1 <= rows && where.column + where.columns - 1 <= columns;
    if (isThere && next.numberFormat === undefined) context.deferFormat(sheetId, where, next);
    else workbook.setFormat(sheetId, where, next);
    return self();
  }

  const tableOf = (method: string, table: unknown) =>
    requireTable(context, `SpreadsheetApp.Range.${method}`, table, area.rows, area.columns);

  /** Formats each rectangle of cells that are to look the same at once. */
  function formatAll<T>(
    method: string,
    table: unknown,
    wanted: (value: unknown) => T,
    formatOf: (wanted: T) => CellFormat,
  ): Range {
    const cells = tableOf(method, table).map((row) => row.map(wanted));
    for (const alike of alikeAreas(cells, area)) format(formatOf(alike.value), alike.area);
    return self();
  }

  const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
  const backgrounds = () =>
    workbook.formats(sheetId, area).map((row) => row.map((cell) => cell.background ?? '#ffffff'));
  const notes = () =>
    workbook
      .marks(NOTE)
      .filter(({ place }) => place.on === 'area' && place.sheetId === sheetId)
      .filter(
        ({ place }) =>
          place.on === 'area' && place.area.row === area.row && place.area.column === area.column,
      );

  function validate(rule: Rule | null, where: Area = area): void {
    const validation = rule === null ? null : validationOf(rule);
    if (validation === undefined) throw mismatch(context, 'SpreadsheetApp.Range.setDataValidation', [rule]);
    checkProtection(context, sheetId, where);
    workbook.setValidation(sheetId, where, validation);
  }

  function validations(): (Rule | null)[][] {
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => {
        const found = workbook.validation(sheetId, area.row + row, area.column + column);
        return found === null ? null : emulateRule(context, found);
      }),
    );
  }

  function clearNotes(): Range {
    for (const note of notes()) workbook.removeMark(note.id);
    return self();
  }

  return {
    getNumberFormats: () => workbook.numberFormats(sheetId, area),
    getNumberFormat: () => workbook.numberFormats(sheetId, area)[0]?.[0] ?? '',
    setNumberFormat: (numberFormat) => format({ numberFormat }),
    setNumberFormats: (table) =>
      formatAll('setNumberFormats', table, textOf, (numberFormat) => ({ numberFormat })),
    getFontWeight: () => (workbook.formats(sheetId, area)[0]?.[0]?.bold ? 'bold' : 'normal'),
    setFontWeight: (weight) => format({ bold: weight === 'bold' }),
    setFontWeights: (table) =>
      formatAll(
        'setFontWeights',
        table,
        (value) => value === 'bold',
        (bold) => ({ bold }),
      ),
    setFontStyle: (style) => format({ italic: style === 'italic' }),
    setFontColor: (color) => format({ color }),
    setFontSize: (fontSize) => format({ fontSize }),
    getBackgrounds: backgrounds,
    getBackground: () => backgrounds()[0]?.[0] ?? '#ffffff',
    setBackground: (background) => format({ background }),
    setBackgrounds: (table) => formatAll('setBackgrounds', table, textOf, (background) => ({ background })),
    setWrap: (wrap) => format({ wrap: wrap ? 'wrap' : 'overflow' }),
    setWrapStrategy(strategy) {
      const name = String(strategy);
      return format({ wrap: name === 'WRAP' ? 'wrap' : name === 'CLIP' ? 'clip' : 'overflow' });
    },
    setHorizontalAlignment: (align) => format({ align: align === 'normal' ? null : align }),
    setVerticalAlignment: (verticalAlign) => format({ verticalAlign }),
    clearFormat() {
      checkProtection(context, sheetId, area);
      workbook.clear(sheetId, area, { formats: true });
      return self();
    },
    getNote: () => textOf(notes()[0]?.data) ?? '',
    getNotes() {
      const all = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ''));
      for (const { place, data } of workbook.marks(NOTE)) {
        if (place.on !== 'area' || place.sheetId !== sheetId) continue;
        const row = all[place.area.row - area.row];
        const right = place.area.column - area.column;
        if (row !== undefined && right in row) row[right] = textOf(data) ?? '';
      }
      return all;
    },
    setNote(note) {
      clearNotes();
      const cell = { ...area, rows: 1, columns: 1 };
      if (note) workbook.addMark(NOTE, { on: 'area', sheetId, area: cell }, note);
      return self();
    },
    clearNote: clearNotes,
    setDataValidation(rule) {
      validate(rule);
      return self();
    },
    setDataValidations(table) {
      tableOf('setDataValidations', table).forEach((row, down) => {
        row.forEach((value, right) => {
          const isRule = typeof value === 'object' && value !== null && validationOf(value) !== undefined;
          if (value !== null && !isRule)
            throw mismatch(context, 'SpreadsheetApp.Range.setDataValidations', [table]);
          const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
          checkProtection(context, sheetId, cell);
          workbook.setValidation(sheetId, cell, isRule ? (validationOf(value) ?? null) : null);
        });
      });
      return self();
    },
    getDataValidations: validations,
    getDataValidation: () => validations()[0]?.[0] ?? null,
    clearDataValidations() {
      validate(null);
      return self();
    },
  };
}
