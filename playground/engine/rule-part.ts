import type { ConditionalFormatRule, DataValidationRule, Range } from '@odoo/o-spreadsheet';
import { areaName, intersects } from './area';
import { isCellIsRule, readConditional, readPlain, writeConditional, writePlain } from './conditions';
import { accept, type Core } from './core';
import { formatOf, styleOf } from './format-part';
import { meets } from './validation-check';
import type { Area, Condition, Mark, Validation, Workbook } from './workbook';
import { areaOf, zoneOf } from './zone';

type RulePart = Pick<
  Workbook,
  'setValidation' | 'validation' | 'meetsValidation' | 'setConditionalFormats' | 'conditionalFormats'
>;
type Criterion = DataValidationRule['criterion'];

/** The engine keeps no help text: a mark of this kind does. */
const HELP = 'validationHelp';

export function rulePart(core: Core, marks: Pick<Workbook, 'marks' | 'addMark' | 'removeMark'>): RulePart {
  const { model } = core;
  const { getters } = model;

  function helpMarks(sheetId: string, area: Area): Mark[] {
    return marks
      .marks(HELP)
      .filter(
        ({ place }) => place.on === 'area' && place.sheetId === sheetId && intersects(place.area, area),
      );
  }

  function rangeText(sheetId: string, area: Area): string {
    return `=${getters.getRangeString(getters.getRangeFromZone(sheetId, zoneOf(area)), '')}`;
  }

  function criterionOf(condition: Condition): { type: string; values: string[]; displayStyle?: string } {
    if (condition.kind === 'list') {
      const { values, dropdown } = condition;
      return { type: 'isValueInList', values: [...values], displayStyle: dropdown ? 'arrow' : 'plainText' };
    }
    if (condition.kind === 'range') {
      const values = [rangeText(condition.sheetId, condition.area).slice(1)];
      return { type: 'isValueInRange', values, displayStyle: condition.dropdown ? 'arrow' : 'plainText' };
    }
    const criterion = writePlain(condition);
    if (criterion === null) throw new Error(`A data validation can't use the condition ${condition.kind}.`);
    return criterion;
  }

  function conditionOf(sheetId: string, criterion: Criterion): Condition | null {
    if (criterion.type === 'isValueInList') {
      return { kind: 'list', values: criterion.values, dropdown: criterion.displayStyle !== 'plainText' };
    }
    if (criterion.type === 'isValueInRange') {
      const range: Range = getters.getRangeFromSheetXC(
        sheetId,
        String(criterion.values[0]).replace(/^=/, ''),
      );
      const dropdown = criterion.displayStyle !== 'plainText';
      return { kind: 'range', sheetId: range.sheetId, area: areaOf(range.zone), dropdown };
    }
    return readPlain(criterion.type, criterion.values);
  }

  function validation(sheetId: string, row: number, column: number): Validation | null {
    const rule = getters.getValidationRuleForCell({ sheetId, row: row - 1, col: column - 1 });
    if (rule === undefined) return null;
    const condition = conditionOf(sheetId, rule.criterion);
    if (condition === null) return null;
    const [help] = helpMarks(sheetId, { row, column, rows: 1, columns: 1 });
    return {
      condition,
      reject: rule.isBlocking === true,
      help: typeof help?.data === 'string' ? help.data : null,
    };
  }

  return {
    validation,
    setValidation(sheetId, area, wanted) {
      const ranges = [getters.getRangeDataFromZone(sheetId, zoneOf(area))];
      core.batch(() => {
        for (const mark of helpMarks(sheetId, area)) marks.removeMark(mark.id);
        // The engine has no command that clears a part of a rule: a rule laid over that part does, and is then taken away.
        const id = core.freshId('dv');
        const criterion =
          wanted === null ? { type: 'isEqual', values: ['0'] } : criterionOf(wanted.condition);
        const rule = { id, criterion, isBlocking: wanted?.reject ?? false };
        const payload = { sheetId, ranges, rule };
        accept(
          Reflect.apply(model.dispatch, model, ['ADD_DATA_VALIDATION_RULE', payload]),
          `validate ${areaName(area)}`,
        );
        if (wanted === null) {
          accept(model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id }), `clear ${areaName(area)}`);
        } else if (wanted.help !== null) {
          marks.addMark(HELP, { on: 'area', sheetId, area }, wanted.help);
        }
      });
    },
    meetsValidation(sheetId, row, column, value) {
      const found = validation(sheetId, row, column);
      if (found === null || value === '') return true;
      const { condition } = found;
      if (condition.kind !== 'range') return meets(condition, value);
      const zone = zoneOf(condition.area);
      for (let at = zone.top; at <= zone.bottom; at++) {
        for (let col = zone.left; col <= zone.right; col++) {
          const cell = getters.getEvaluatedCell({ sheetId: condition.sheetId, row: at, col });
          if (cell.type !== 'empty' && String(cell.value) === String(value)) return true;
        }
      }
      return false;
    },
    setConditionalFormats(sheetId, formats) {
      core.batch(() => {
        for (const { id } of getters.getConditionalFormats(sheetId)) {
          accept(model.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id }), 'remove a conditional format');
        }
        // The engine puts each new rule behind the others, and the first that holds wins, as in Google.
        for (const { areas, condition, format } of formats) {
          const operator = writeConditional(condition);
          if (operator === null)
            throw new Error(`A conditional format can't use the condition ${condition.kind}.`);
          const rule = {
            type: 'CellIsRule',
            operator: operator.type,
            values: operator.values,
            style: styleOf(format),
          };
          const ranges = areas.map((area) => getters.getRangeDataFromZone(sheetId, zoneOf(area)));
          const payload = { sheetId, ranges, cf: { id: core.freshId('cf'), rule } };
          accept(
            Reflect.apply(model.dispatch, model, ['ADD_CONDITIONAL_FORMAT', payload]),
            'add a conditional format',
          );
        }
      });
    },
    conditionalFormats(sheetId) {
      return getters.getConditionalFormats(sheetId).flatMap(({ ranges, rule }) => {
        const known: ConditionalFormatRule = rule;
        if (!isCellIsRule(known)) return [];
        const condition = readConditional(known.operator, known.values);
        if (condition === null) return [];
        const areas = ranges.map((xc) => areaOf(getters.getRangeFromSheetXC(sheetId, xc).zone));
        return [{ areas, condition, format: formatOf(known.style) }];
      });
    },
  };
}
