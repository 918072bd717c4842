import { isDate } from './cell-content';
import type { CellValue, Condition } from './workbook';

/** Whether the value meets the condition. A formula is not evaluated here and refuses nothing. */
export function meets(condition: Exclude<Condition, { kind: 'range' }>, value: CellValue): boolean {
  const text = String(value);
  const number = typeof value === 'number' ? value : Number.NaN;
  switch (condition.kind) {
    case 'list':
      return condition.values.includes(typeof value === 'boolean' ? text.toUpperCase() : text);
    case 'checkbox':
      return typeof value === 'boolean';
    case 'numberBetween':
      return number >= condition.from && number <= condition.to;
    case 'numberAtLeast':
      return number >= condition.value;
    case 'numberGreater':
      return number > condition.value;
    case 'numberAtMost':
      return number <= condition.value;
    case 'numberLess':
      return number < condition.value;
    case 'numberEqual':
      return number === condition.value;
    case 'textIs':
      return text === condition.value;
    case 'textContains':
      return text.includes(condition.value);
    case 'textNotContains':
      return !text.includes(condition.value);
    case 'textStartsWith':
      return text.startsWith(condition.value);
    case 'textEndsWith':
      return text.endsWith(condition.value);
    case 'empty':
      return text === '';
    case 'notEmpty':
      return text !== '';
    case 'validDate':
      return isDate(value);
    case 'formula':
      return true;
  }
}
