import type { Wording } from '../values/language';
import { splitList } from '../values/list';
import { readNumber } from '../values/number';
import { isBlank } from '../values/text';
import type { Blank, Clause, Owner, Permission, ServiceLevel } from './definition';
import { type Fault, fault } from './fault';
import { isWording, PERMISSIONS, WORKING_DAYS } from './keyword';
import { ITEMS, isMissing, NUMBER } from './operand';
import type { PartRow } from './part-row';

/** Notes that the row's Value is missing or can't be read, and what would be right. */
function noteValue(row: PartRow, wanted: Wording, faults: Fault[]): void {
  const kind = isBlank(row.cell('value')) ? 'missing value' : 'unreadable value';
  faults.push(fault(row.row, 'value', kind, row.text('value'), wanted));
}

const PLACEHOLDERS: Wording = {
  en: 'one or more texts such as: N/A, unknown',
  ja: '「不明, 未回答」のような1つ以上の文字列',
};

/** The texts that a Blank row names. */
export function readBlank(row: PartRow, faults: Fault[]): Blank {
  const value = row.cell('value');
  const read = isMissing(value, ITEMS) ? null : ITEMS.read(value, null);
  const items = read?.kind === 'items' ? read.items.map(({ text }) => text) : [];
  if (items.length === 0) faults.push(fault(row.row, 'value', 'missing value', '', PLACEHOLDERS));
  return { row: row.row, field: row.text('field'), items };
}

/** The Group of a Highest row. */
export function readHighest(row: PartRow, faults: Fault[]): string {
  const group = row.text('group');
  if (group === '') faults.push(fault(row.row, 'group', 'missing group'));
  return group;
}

export function readBrief(row: PartRow, faults: Fault[]): string {
  const field = row.text('field');
  if (field === '') faults.push(fault(row.row, 'field', 'missing field'));
  return field;
}

const OTHER_HEADINGS: Wording = {
  en: 'the other headings, such as: Employees, Staff',
  ja: '「従業員数, 社員数」のような別の見出し',
};

/** The headings that a Field row calls one. */
export function readNames(row: PartRow, faults: Fault[]): string[] {
  const others = splitList(row.text('value'));
  if (others.length === 0) faults.push(fault(row.row, 'value', 'missing value', '', OTHER_HEADINGS));
  return [row.text('name'), ...others].filter((name) => name !== '');
}

/** The number of a Target or a Service level; 0 with a fault noted. */
export function readMeasure(row: PartRow, faults: Fault[]): number {
  const number = readNumber(row.cell('value'));
  if (number === null) noteValue(row, NUMBER.wanted, faults);
  return number ?? 0;
}

export function readServiceLevel(row: PartRow, faults: Fault[]): Omit<ServiceLevel, 'row' | 'name'> {
  const condition = row.text('condition');
  const inWorkingDays = isWording(condition, WORKING_DAYS);
  if (condition !== '' && !inWorkingDays)
    faults.push(fault(row.row, 'condition', 'only condition', condition, WORKING_DAYS));
  return { number: readMeasure(row, faults), inWorkingDays, note: row.text('note') };
}

const MOST: Wording = {
  en: 'a whole number of leads a month, 1 or more, or nothing',
  ja: '1か月あたりの件数（1以上の整数）を書くか、空欄のままに',
};

/** An Owner row with its conditions. */
export function readOwner(row: PartRow, clause: Clause, faults: Fault[]): Owner {
  const cell = row.cell('value');
  const number = readNumber(cell);
  const isFit = number !== null && Number.isInteger(number) && number >= 1;
  if (!isFit && !isBlank(cell)) noteValue(row, MOST, faults);
  return { ...clause, most: isFit ? number : null, note: row.text('note') };
}

const WHO: Wording = {
  en: `“${PERMISSIONS.members.en}” or “${PERMISSIONS.editors.en}”`,
  ja: `「${PERMISSIONS.members.ja}」か「${PERMISSIONS.editors.ja}」`,
};

export function readPermission(row: PartRow, faults: Fault[]): Permission {
  const found = row.text('value');
  if (isWording(found, PERMISSIONS.members)) return 'members';
  if (!isWording(found, PERMISSIONS.editors)) noteValue(row, WHO, faults);
  return 'editors';
}
