import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { areaName, columnLetters } from '../engine/area';
import type { SheetInfo, Validation, Workbook } from '../engine/workbook';
import { writeFormatRule, writeValidationRule } from './excel-condition';
import type { FormulaPlace } from './excel-formula';
import { writeStyle } from './excel-style';

/** Calls with each run of cells below one another that share a validation. */
function eachRun(
  workbook: Workbook,
  sheet: SheetInfo,
  visit: (range: string, cell: string, rule: Validation) => void,
) {
  for (let column = 1; column <= sheet.columns; column += 1) {
    const letters = columnLetters(column);
    let open: { readonly from: number; readonly key: string; readonly rule: Validation } | null = null;
    for (let row = 1; row <= sheet.rows + 1; row += 1) {
      const rule = row <= sheet.rows ? workbook.validation(sheet.id, row, column) : null;
      const key = rule === null ? '' : JSON.stringify(rule);
      if (open !== null && open.key === key) continue;
      if (open !== null)
        visit(`${letters}${open.from}:${letters}${row - 1}`, `${letters}${open.from}`, open.rule);
      open = rule === null ? null : { from: row, key, rule };
    }
  }
}

/** The tab's validations as far as the format can hold them. */
export function writeValidations(
  workbook: Workbook,
  sheet: SheetInfo,
  place: FormulaPlace,
): DataValidation[] {
  const written: DataValidation[] = [];
  const tabName = (sheetId: string) => {
    const { name } = workbook.sheet(sheetId);
    return place.names.get(name) ?? name;
  };
  eachRun(workbook, sheet, (range, cell, { condition, reject, help }) => {
    const rule = writeValidationRule(condition, cell, place, tabName);
    if (rule === null) return;
    written.push({
      ...rule,
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: reject ? 'stop' : 'warning',
      ...(help !== null && help !== '' && { inputMessage: help, showInputMessage: true }),
    });
  });
  return written;
}

/** The tab's conditional formats as far as the format can hold them, the first one first. */
export function writeConditionalRules(
  workbook: Workbook,
  sheet: SheetInfo,
  place: FormulaPlace,
): ConditionalRule[] {
  return workbook.conditionalFormats(sheet.id).flatMap(({ areas, condition, format }, index) => {
    const [first] = areas;
    const style = writeStyle(format, '');
    if (first === undefined || style === null) return [];
    const rule = writeFormatRule(condition, `${columnLetters(first.column)}${first.row}`, place);
    return rule === null
      ? []
      : [{ ...rule, style, range: areas.map(areaName).join(' '), priority: index + 1 }];
  });
}
