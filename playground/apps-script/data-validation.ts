import type { Condition, Validation } from '../engine/workbook';
import { emulate } from './emulate';
import { keptFormula } from './formula';
import type { HostContext } from './host-context';
import { mismatch } from './parameters';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type CriteriaName = keyof typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const validations = new WeakMap<object, Validation>();

/** What a rule made here demands; undefined for anything else. */
export function validationOf(rule: object): Validation | undefined {
  return validations.get(rule);
}

export function newDataValidation(context: HostContext, start: Partial<Validation> = {}): Builder {
  let condition: Condition | null = start.condition ?? null;
  let reject = start.reject ?? false;
  let help: string | null = start.help ?? null;

  function demand(next: Condition): Builder {
    condition = next;
    return builder;
  }

  function needed(): Condition {
    if (condition === null)
      throw context.error('Data validation rule needs a criterion before it can be built.');
    return condition;
  }

  const builder: Builder = emulate<Builder>(context, 'DataValidationBuilder', {
    requireValueInList(values: unknown, dropdown: boolean = true) {
      if (!Array.isArray(values)) {
        throw mismatch(context, 'SpreadsheetApp.DataValidationBuilder.requireValueInList', [values]);
      }
      return demand({ kind: 'list', values: values.map(String), dropdown });
    },
    requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, dropdown: boolean = true) {
      const handle = context.ranges.get(range);
      if (handle === undefined) {
        throw mismatch(context, 'SpreadsheetApp.DataValidationBuilder.requireValueInRange', [range]);
      }
      return demand({ kind: 'range', sheetId: handle.sheetId, area: handle.area, dropdown });
    },
    requireCheckbox: () => demand({ kind: 'checkbox' }),
    requireDate: () => demand({ kind: 'validDate' }),
    requireFormulaSatisfied: (formula) => demand({ kind: 'formula', formula: keptFormula(context, formula) }),
    requireNumberBetween: (from, to) => demand({ kind: 'numberBetween', from, to }),
    requireNumberEqualTo: (value) => demand({ kind: 'numberEqual', value }),
    requireNumberGreaterThan: (value) => demand({ kind: 'numberGreater', value }),
    requireNumberGreaterThanOrEqualTo: (value) => demand({ kind: 'numberAtLeast', value }),
    requireNumberLessThan: (value) => demand({ kind: 'numberLess', value }),
    requireNumberLessThanOrEqualTo: (value) => demand({ kind: 'numberAtMost', value }),
    requireTextContains: (value) => demand({ kind: 'textContains', value }),
    requireTextDoesNotContain: (value) => demand({ kind: 'textNotContains', value }),
    requireTextEqualTo: (value) => demand({ kind: 'textIs', value }),
    setAllowInvalid(allow) {
      reject = !allow;
      return builder;
    },
    setHelpText(text) {
      help = text;
      return builder;
    },
    getAllowInvalid: () => !reject,
    getHelpText: () => help,
    getCriteriaType: () => criteria(context, needed()),
    getCriteriaValues: () => criteriaValues(context, needed()),
    copy: () => newDataValidation(context, { condition: needed(), reject, help }),
    build: () => emulateRule(context, { condition: needed(), reject, help }),
  });
  return builder;
}

export function emulateRule(context: HostContext, validation: Validation): Rule {
  const rule: Rule = emulate<Rule>(context, 'DataValidation', {
    copy: () => newDataValidation(context, validation),
    getAllowInvalid: () => !validation.reject,
    getHelpText: () => validation.help ?? '',
    getCriteriaType: () => criteria(context, validation.condition),
    getCriteriaValues: () => criteriaValues(context, validation.condition),
  });
  validations.set(rule, validation);
  return rule;
}

const CRITERIA: Readonly<Partial<Record<Condition['kind'], CriteriaName>>> = {
  list: 'VALUE_IN_LIST',
  range: 'VALUE_IN_RANGE',
  checkbox: 'CHECKBOX',
  validDate: 'DATE_IS_VALID_DATE',
  formula: 'CUSTOM_FORMULA',
  numberBetween: 'NUMBER_BETWEEN',
  numberEqual: 'NUMBER_EQUAL_TO',
  numberGreater: 'NUMBER_GREATER_THAN',
  numberAtLeast: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  numberLess: 'NUMBER_LESS_THAN',
  numberAtMost: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  textContains: 'TEXT_CONTAINS',
  textNotContains: 'TEXT_DOES_NOT_CONTAIN',
  textIs: 'TEXT_EQUAL_TO',
};

export const CRITERIA_NAMES: readonly CriteriaName[] = Object.values(CRITERIA);

function criteria(context: HostContext, condition: Condition): Criteria {
  const name = CRITERIA[condition.kind];
  if (name === undefined) throw context.error(`A data validation has no criterion ${condition.kind}.`);
  return context.make.dataValidationCriteria[name];
}

function criteriaValues(context: HostContext, condition: Condition): unknown[] {
  switch (condition.kind) {
    case 'list':
      return [[...condition.values], condition.dropdown];
    case 'range':
      return [context.make.range(condition.sheetId, condition.area), condition.dropdown];
    case 'numberBetween':
      return [condition.from, condition.to];
    case 'formula':
      return [context.workbook.writtenFormula(condition.formula)];
    default:
      return 'value' in condition ? [condition.value] : [];
  }
}
