import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { areaName } from '../engine/area';
import type { Area, Condition } from '../engine/workbook';
import { type FormulaPlace, writeExcelFormula } from './excel-formula';

/** Excel's limit for a list that stands in the rule itself. */
const MAX_LIST_LENGTH = 255;

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
const absolute = (area: Area) => areaName(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

const COMPARISONS = {
  numberAtLeast: 'greaterThanOrEqual',
  numberGreater: 'greaterThan',
  numberAtMost: 'lessThanOrEqual',
  numberLess: 'lessThan',
  numberEqual: 'equal',
} as const;

/** The condition as a formula about the first cell of its area; null for those that Excel has a rule of its own for. */
function asFormula(condition: Condition, cell: string, place: FormulaPlace): string | null {
  switch (condition.kind) {
    case 'textIs':
      return `${cell}=${quote(condition.value)}`;
    case 'textContains':
      return `ISNUMBER(SEARCH(${quote(condition.value)},${cell}))`;
    case 'textNotContains':
      return `ISERROR(SEARCH(${quote(condition.value)},${cell}))`;
    case 'textStartsWith':
      return `LEFT(${cell},${condition.value.length})=${quote(condition.value)}`;
    case 'textEndsWith':
      return `RIGHT(${cell},${condition.value.length})=${quote(condition.value)}`;
    case 'empty':
      return `LEN(${cell})=0`;
    case 'notEmpty':
      return `LEN(${cell})>0`;
    case 'checkbox':
      return `ISLOGICAL(${cell})`;
    case 'formula':
      return writeExcelFormula(condition.formula, place);
    default:
      return null;
  }
}

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

/** Null for a condition that the format can't hold. `tabName` gives the file's name of the tab with an id. */
export function writeValidationRule(
  condition: Condition,
  cell: string,
  place: FormulaPlace,
  tabName: (sheetId: string) => string,
): Rule | null {
  switch (condition.kind) {
    case 'list': {
      const joined = condition.values.join(',');
      const fits =
        joined.length <= MAX_LIST_LENGTH && condition.values.every((value) => !value.includes(','));
      return fits ? { type: 'list', formula1: quote(joined) } : null;
    }
    case 'range':
      return {
        type: 'list',
        formula1: `'${tabName(condition.sheetId).replaceAll("'", "''")}'!${absolute(condition.area)}`,
      };
    case 'numberBetween':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: `${condition.from}`,
        formula2: `${condition.to}`,
      };
    case 'numberAtLeast':
    case 'numberGreater':
    case 'numberAtMost':
    case 'numberLess':
    case 'numberEqual':
      return { type: 'decimal', operator: COMPARISONS[condition.kind], formula1: `${condition.value}` };
    case 'validDate':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '0' };
    default: {
      const formula = asFormula(condition, cell, place);
      return formula === null ? null : { type: 'custom', formula1: formula };
    }
  }
}

/** Null for a condition that the format can't hold. */
export function writeFormatRule(
  condition: Condition,
  cell: string,
  place: FormulaPlace,
): Pick<ConditionalRule, 'type' | 'operator' | 'formula'> | null {
  switch (condition.kind) {
    case 'numberBetween':
      return { type: 'cellIs', operator: 'between', formula: [`${condition.from}`, `${condition.to}`] };
    case 'numberAtLeast':
    case 'numberGreater':
    case 'numberAtMost':
    case 'numberLess':
    case 'numberEqual':
      return { type: 'cellIs', operator: COMPARISONS[condition.kind], formula: `${condition.value}` };
    default: {
      const formula = asFormula(condition, cell, place);
      return formula === null ? null : { type: 'expression', formula };
    }
  }
}
