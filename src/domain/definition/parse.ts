import type { Cells } from '../values/cell';
import { splitList } from '../values/list';
import { readNumber } from '../values/number';
import { isBlank, normalize } from '../values/text';
import type { Criterion, Definition, Named } from './definition';
import { type Fault, fault } from './fault';
import { COLUMNS, PARTS, type PartName } from './keyword';
import { NUMBER } from './operand';
import { type ClauseRows, gatherClauses, noteUndated, readClause, type Setting } from './parse-clause';
import { checkHandOver, gatherScales, readGrade } from './parse-grade';
import { readPoints } from './parse-points';
import { noteDates, readAsOf, readTimeZone } from './parse-time';
import { languageOfCells, type PartRow, readPartRows } from './part-row';

/** A definition, or everything that is wrong with its cells, top to bottom. */
export type Parsed =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the cells of a definition (rows of eight, headings row optional, blank rows skipped). */
export function parseDefinition(cells: Cells): Parsed {
  const faults: Fault[] = [];
  const { name: timeZone, calendar } = readTimeZone(cells, faults);
  const rows = readPartRows(cells, calendar, faults);
  if (timeZone === undefined) noteDates(rows, faults);
  noteRepeats(rows, faults);
  const asOf = readAsOf(rows, calendar, faults);
  const clauses = gatherClauses(rows, faults);
  const read = readClauses(clauses, { calendar, asOf: asOf ?? null, faults });
  if (asOf === undefined) noteUndated([...read.criteria, ...read.required, ...read.knockOuts], faults);
  const definition: Definition = {
    ...read,
    ...readOthers(rows, faults),
    language: languageOfCells(cells),
    asOf: asOf ?? null,
    timeZone: timeZone ?? null,
    calendar,
  };
  return faults.length === 0 ? { ok: true, definition } : { ok: false, faults: topDown(faults) };
}

function topDown(faults: readonly Fault[]): Fault[] {
  const place = ({ row, column }: Fault) => row * COLUMNS.length + COLUMNS.indexOf(column);
  return [...faults].sort((one, other) => place(one) - place(other));
}

const STAND_ONCE: ReadonlySet<PartName> = new Set(['version', 'asOf', 'timeZone', 'floor', 'cap']);

/** Notes the parts that stand once and stand again; a Cap stands once for each Group. */
function noteRepeats(rows: readonly PartRow[], faults: Fault[]): void {
  const seen = new Map<string, number>();
  for (const { row, part, text } of rows) {
    if (part === undefined || !STAND_ONCE.has(part)) continue;
    const key = part === 'cap' ? `cap ${normalize(text('group'))}` : part;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else faults.push(fault(row, 'part', 'stands once', PARTS[part], String(first)));
  }
}

function readClauses(
  clauses: readonly ClauseRows[],
  setting: Setting,
): Pick<Definition, 'criteria' | 'required' | 'knockOuts'> {
  const those = (part: PartName) => clauses.filter(({ head }) => head.part === part);
  const criteria = those('criterion').map((rows) => ({
    ...readClause(rows, setting),
    points: readPoints(rows.head, setting.faults),
    group: rows.head.text('group'),
  }));
  noteSameNames(criteria, setting.faults);
  const read = (rows: ClauseRows) => readClause(rows, setting);
  return { criteria, required: those('required').map(read), knockOuts: those('knockOut').map(read) };
}

function noteSameNames(criteria: readonly Criterion[], faults: Fault[]): void {
  const seen = new Map<string, number>();
  for (const { row, name } of criteria) {
    if (name === '') continue;
    const first = seen.get(normalize(name));
    if (first === undefined) seen.set(normalize(name), row);
    else faults.push(fault(row, 'name', 'same name', name, String(first)));
  }
}

type Clauses = 'criteria' | 'required' | 'knockOuts';
type Framing = 'language' | 'asOf' | 'timeZone' | 'calendar';

/** The parts that are one row each. */
function readOthers(rows: readonly PartRow[], faults: Fault[]): Omit<Definition, Clauses | Framing> {
  const those = (part: PartName) => rows.filter((row) => row.part === part);
  const named = (row: PartRow): Named => ({ row: row.row, name: row.text('name') });
  const measured = (row: PartRow) => ({
    ...named(row),
    number: readMeasure(row, faults),
    note: row.text('note'),
  });
  const grades = those('grade').flatMap((row) => readGrade(row, faults));
  const scales = gatherScales(grades, faults);
  const handOver = those('handOver').map(named);
  checkHandOver(handOver, scales, faults);
  const caps = those('cap').map((row) => ({
    row: row.row,
    group: row.text('group'),
    limit: readPoints(row, faults),
  }));
  const floors = those('floor').map((row) => readPoints(row, faults));
  return {
    version: those('version')[0]?.text('name') ?? '',
    members: those('member').map((row) => ({ ...named(row), department: row.text('group') })),
    fields: those('field').map((row) => ({ row: row.row, names: readNames(row, faults) })),
    caps,
    floor: floors[0] ?? null,
    scales,
    handOver,
    briefs: those('brief').map((row) => ({ row: row.row, field: readBrief(row, faults) })),
    targets: those('target').map((row) => ({ ...measured(row), counts: row.text('field') })),
    serviceLevels: those('serviceLevel').map(measured),
  };
}

function readBrief(row: PartRow, faults: Fault[]): string {
  const field = row.text('field');
  if (field === '') faults.push(fault(row.row, 'field', 'missing field'));
  return field;
}

const OTHER_HEADINGS = {
  en: 'the other headings, such as: Employees, Staff',
  ja: '「従業員数, 社員数」のような別の見出し',
};

function readNames(row: PartRow, faults: Fault[]): string[] {
  const others = splitList(row.text('value'));
  if (others.length === 0) faults.push(fault(row.row, 'value', 'missing value', '', OTHER_HEADINGS));
  return [row.text('name'), ...others].filter((name) => name !== '');
}

function readMeasure(row: PartRow, faults: Fault[]): number {
  const cell = row.cell('value');
  const number = readNumber(cell);
  if (number !== null) return number;
  const kind = isBlank(cell) ? 'missing value' : 'unreadable value';
  faults.push(fault(row.row, 'value', kind, row.text('value'), NUMBER.wanted));
  return 0;
}
