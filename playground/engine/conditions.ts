import type { ConditionalFormatRule } from '@odoo/o-spreadsheet';
import type { Condition } from './workbook';

type CellIsRule = Extract<ConditionalFormatRule, { type: 'CellIsRule' }>;

/** Conditions with a fixed number of values, by the engine's names: where each serves and how its values are read. */
interface Plain {
  readonly engine: string;
  readonly write: (condition: Condition) => readonly string[] | null;
  readonly read: (values: readonly string[]) => Condition;
}

function numeric(
  kind: 'numberAtLeast' | 'numberGreater' | 'numberAtMost' | 'numberLess' | 'numberEqual',
  engine: string,
): Plain {
  return {
    engine,
    write: (condition) => (condition.kind === kind ? [String(condition.value)] : null),
    read: ([value]) => ({ kind, value: Number(value) }),
  };
}

function textual(
  kind: 'textIs' | 'textContains' | 'textNotContains' | 'textStartsWith' | 'textEndsWith',
  engine: string,
): Plain {
  return {
    engine,
    write: (condition) => (condition.kind === kind ? [condition.value] : null),
    read: ([value]) => ({ kind, value: value ?? '' }),
  };
}

function bare(kind: 'empty' | 'notEmpty' | 'validDate' | 'checkbox', engine: string): Plain {
  return { engine, write: (condition) => (condition.kind === kind ? [] : null), read: () => ({ kind }) };
}

const plain: readonly Plain[] = [
  numeric('numberAtLeast', 'isGreaterOrEqualTo'),
  numeric('numberGreater', 'isGreaterThan'),
  numeric('numberAtMost', 'isLessOrEqualTo'),
  numeric('numberLess', 'isLessThan'),
  numeric('numberEqual', 'isEqual'),
  textual('textIs', 'isEqualText'),
  textual('textContains', 'containsText'),
  textual('textNotContains', 'notContainsText'),
  textual('textStartsWith', 'beginsWithText'),
  textual('textEndsWith', 'endsWithText'),
  bare('empty', 'isEmpty'),
  bare('notEmpty', 'isNotEmpty'),
  bare('validDate', 'dateIsValid'),
  bare('checkbox', 'isBoolean'),
  {
    engine: 'isBetween',
    write: (condition) =>
      condition.kind === 'numberBetween' ? [String(condition.from), String(condition.to)] : null,
    read: ([from, to]) => ({ kind: 'numberBetween', from: Number(from), to: Number(to) }),
  },
  {
    engine: 'customFormula',
    write: (condition) => (condition.kind === 'formula' ? [condition.formula] : null),
    read: ([formula]) => ({ kind: 'formula', formula: formula ?? '' }),
  },
];

/** The engine's name and values for a condition, or null for a list or range, which have more to them. */
export function writePlain(condition: Condition): { type: string; values: string[] } | null {
  for (const { engine, write } of plain) {
    const values = write(condition);
    if (values !== null) return { type: engine, values: [...values] };
  }
  return null;
}

export function readPlain(type: string, values: readonly string[]): Condition | null {
  return plain.find(({ engine }) => engine === type)?.read(values) ?? null;
}

const NEVER_CONDITIONAL: readonly Condition['kind'][] = ['list', 'range', 'checkbox', 'validDate'];

/** As `writePlain`, for a conditional format, whose equality takes numbers and texts alike; null where it has no such rule. */
export function writeConditional(condition: Condition): { type: string; values: string[] } | null {
  if (NEVER_CONDITIONAL.includes(condition.kind)) return null;
  if (condition.kind === 'textIs') return { type: 'isEqual', values: [condition.value] };
  return writePlain(condition);
}

export function readConditional(type: string, values: readonly string[]): Condition | null {
  const [value = ''] = values;
  if (type === 'isEqual' && !Number.isFinite(Number(value))) return { kind: 'textIs', value };
  return readPlain(type, values);
}

export function isCellIsRule(rule: ConditionalFormatRule): rule is CellIsRule {
  return rule.type === 'CellIsRule';
}
