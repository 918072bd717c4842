import type { CellFormat, Condition, ConditionalFormat } from '../engine/workbook';
import { emulate } from './emulate';
import { keptFormula } from './formula';
import type { HostContext } from './host-context';
import { mismatch } from './parameters';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Look = ConditionalFormat['format'];

/** A rule knows its ranges with their sheet; the sheet it is set on must be that one. */
export interface RuleContent {
  readonly sheetId: string;
  readonly format: ConditionalFormat;
}

const contents = new WeakMap<object, RuleContent>();

export function ruleContent(rule: object): RuleContent | undefined {
  return contents.get(rule);
}

export function newConditionalFormatRule(context: HostContext, start?: RuleContent): Builder {
  let condition: Condition | null = start?.format.condition ?? null;
  let look: Look = start?.format.format ?? {};
  let ranges: readonly Range[] =
    start?.format.areas.map((area) => context.make.range(start.sheetId, area)) ?? [];

  function when(next: Condition): Builder {
    condition = next;
    return builder;
  }

  function show(next: Pick<CellFormat, 'bold' | 'italic' | 'color' | 'background'>): Builder {
    look = { ...look, ...next };
    return builder;
  }

  const builder: Builder = emulate<Builder>(context, 'ConditionalFormatRuleBuilder', {
    setRanges(next) {
      if (!Array.isArray(next) || next.some((range) => !context.ranges.has(range))) {
        throw mismatch(context, 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', [next]);
      }
      ranges = [...next];
      return builder;
    },
    getRanges: () => [...ranges],
    setBackground: (background) => show({ background }),
    setFontColor: (color) => show({ color }),
    setBold: (bold) => show({ bold }),
    setItalic: (italic) => show({ italic }),
    whenCellEmpty: () => when({ kind: 'empty' }),
    whenCellNotEmpty: () => when({ kind: 'notEmpty' }),
    whenFormulaSatisfied: (formula) => when({ kind: 'formula', formula: keptFormula(context, formula) }),
    whenNumberBetween: (from, to) => when({ kind: 'numberBetween', from, to }),
    whenNumberEqualTo: (value) => when({ kind: 'numberEqual', value }),
    whenNumberGreaterThan: (value) => when({ kind: 'numberGreater', value }),
    whenNumberGreaterThanOrEqualTo: (value) => when({ kind: 'numberAtLeast', value }),
    whenNumberLessThan: (value) => when({ kind: 'numberLess', value }),
    whenNumberLessThanOrEqualTo: (value) => when({ kind: 'numberAtMost', value }),
    whenTextContains: (value) => when({ kind: 'textContains', value }),
    whenTextDoesNotContain: (value) => when({ kind: 'textNotContains', value }),
    whenTextEqualTo: (value) => when({ kind: 'textIs', value }),
    whenTextStartsWith: (value) => when({ kind: 'textStartsWith', value }),
    whenTextEndsWith: (value) => when({ kind: 'textEndsWith', value }),
    build() {
      const handles = ranges.flatMap((range) => context.ranges.get(range) ?? []);
      const sheetId = handles[0]?.sheetId;
      if (condition === null || sheetId === undefined) {
        throw context.error('A conditional format rule needs a condition and at least one range.');
      }
      const areas = handles.map((handle) => handle.area);
      return emulateConditionalFormat(context, { sheetId, format: { areas, condition, format: look } });
    },
  });
  return builder;
}

export function emulateConditionalFormat(context: HostContext, content: RuleContent): Rule {
  const { sheetId, format } = content;
  const rule: Rule = emulate<Rule>(context, 'ConditionalFormatRule', {
    copy: () => newConditionalFormatRule(context, content),
    getRanges: () => format.areas.map((area) => context.make.range(sheetId, area)),
    getGradientCondition: () => null,
    getBooleanCondition: () => emulateBooleanCondition(context, format.condition),
  });
  contents.set(rule, content);
  return rule;
}

function emulateBooleanCondition(context: HostContext, condition: Condition): BooleanCondition {
  return emulate<BooleanCondition>(context, 'BooleanCondition', {
    getCriteriaValues(): unknown[] {
      if (condition.kind === 'formula') return [context.workbook.writtenFormula(condition.formula)];
      if (condition.kind === 'numberBetween') return [condition.from, condition.to];
      return 'value' in condition ? [condition.value] : [];
    },
  });
}
