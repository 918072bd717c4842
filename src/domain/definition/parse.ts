import type { Cells } from '../values/cell';
import type { Day } from '../values/day';
import { normalize } from '../values/text';
import type { Definition, Named } from './definition';
import { type Fault, fault } from './fault';
import { COLUMNS, PARTS, type PartName } from './keyword';
import { type ClauseRows, gatherClauses, noteUndated, readClause, type Setting } from './parse-clause';
import { checkHandOver, gatherScales, readGrade } from './parse-grade';
import {
  readBlank,
  readBrief,
  readHighest,
  readMeasure,
  readNames,
  readOwner,
  readPermission,
  readServiceLevel,
} from './parse-other';
import { readPoints } from './parse-points';
import { noteDates, readAsOf, readTimeZone } from './parse-time';
import { languageOfCells, type PartRow, readPartRows, unknownParts } from './part-row';

/** A definition, or everything that is wrong with its cells, top to bottom. */
export type Parsed =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What is known beside the cells. */
interface Circumstances {
  /** The day that it is; left out where the cells say it themselves, as a formula that follows the day does. */
  readonly today?: Day | null;
}

/** Reads the cells of a definition (rows of eight, headings row optional, blank rows skipped). */
export function parseDefinition(cells: Cells, { today = null }: Circumstances = {}): Parsed {
  const faults: Fault[] = [];
  const undated = readPartRows(cells, null);
  const [{ name: timeZone, calendar }, zoneFaults] = readTimeZone(undated);
  const rows = calendar === null ? undated : undated.map((row) => row.datedBy(calendar));
  faults.push(...unknownParts(rows), ...zoneFaults);
  if (timeZone === undefined) noteDates(rows, faults);
  noteRepeats(rows, faults);
  const asOf = readAsOf(rows, calendar, today, faults);
  const clauses = gatherClauses(rows, faults);
  const read = readClauses(clauses, { calendar, asOf: asOf.day ?? null, faults });
  const { criteria, required, knockOuts, owners } = read;
  if (asOf.day === undefined) noteUndated([...criteria, ...required, ...knockOuts, ...owners], faults);
  const definition: Definition = {
    ...read,
    ...readOthers(rows, faults),
    language: languageOfCells(cells),
    asOf: asOf.day ?? null,
    isEveryDay: asOf.isEveryDay,
    timeZone: timeZone ?? null,
    calendar,
  };
  return faults.length === 0 ? { ok: true, definition } : { ok: false, faults: topDown(faults) };
}

function topDown(faults: readonly Fault[]): Fault[] {
  const place = ({ row, column }: Fault) => row * COLUMNS.length + COLUMNS.indexOf(column);
  return [...faults].sort((one, other) => place(one) - place(other));
}

/** The parts that stand once, or once for each Group. */
const STANDS_ONCE: Partial<Readonly<Record<PartName, 'in all' | 'for each Group'>>> = {
  version: 'in all',
  asOf: 'in all',
  timeZone: 'in all',
  floor: 'in all',
  permission: 'in all',
  cap: 'for each Group',
  base: 'for each Group',
  highest: 'for each Group',
};

/** Notes the parts that stand once and stand again. */
function noteRepeats(rows: readonly PartRow[], faults: Fault[]): void {
  const seen = new Map<string, number>();
  for (const { row, part, text } of rows) {
    const once = part && STANDS_ONCE[part];
    if (part === undefined || once === undefined) continue;
    const key = once === 'in all' ? part : `${part} ${normalize(text('group'))}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else faults.push(fault(row, 'part', 'stands once', PARTS[part], String(first)));
  }
}

function readClauses(
  clauses: readonly ClauseRows[],
  setting: Setting,
): Pick<Definition, 'criteria' | 'required' | 'knockOuts' | 'owners'> {
  const those = (part: PartName) => clauses.filter(({ head }) => head.part === part);
  const read = (rows: ClauseRows) => readClause(rows, setting);
  const criteria = those('criterion').map((rows) => ({
    ...read(rows),
    points: readPoints(rows.head, setting.faults),
    group: rows.head.text('group'),
  }));
  const owners = those('owner').map((rows) => readOwner(rows.head, read(rows), setting.faults));
  noteSameNames(criteria, setting.faults);
  noteSameNames(owners, setting.faults);
  return { criteria, required: those('required').map(read), knockOuts: those('knockOut').map(read), owners };
}

function noteSameNames(clauses: readonly Named[], faults: Fault[]): void {
  const seen = new Map<string, number>();
  for (const { row, name } of clauses) {
    if (name === '') continue;
    const first = seen.get(normalize(name));
    if (first === undefined) seen.set(normalize(name), row);
    else faults.push(fault(row, 'name', 'same name', name, String(first)));
  }
}

type Clauses = 'criteria' | 'required' | 'knockOuts' | 'owners';
type Framing = 'language' | 'asOf' | 'isEveryDay' | 'timeZone' | 'calendar';

/** The parts that are one row each. */
function readOthers(rows: readonly PartRow[], faults: Fault[]): Omit<Definition, Clauses | Framing> {
  const those = (part: PartName) => rows.filter((row) => row.part === part);
  const named = (row: PartRow): Named => ({ row: row.row, name: row.text('name') });
  const inGroup = (row: PartRow) => ({ row: row.row, group: row.text('group') });
  const grades = those('grade').flatMap((row) => readGrade(row, faults));
  const [scales, clashes] = gatherScales(grades);
  faults.push(...clashes);
  const handOver = those('handOver').map(named);
  checkHandOver(handOver, scales, faults);
  const floors = those('floor').map((row) => readPoints(row, faults));
  const permissions = those('permission').map((row) => readPermission(row, faults));
  return {
    version: those('version')[0]?.text('name') ?? '',
    members: those('member').map((row) => ({ ...named(row), department: row.text('group') })),
    fields: those('field').map((row) => ({ row: row.row, names: readNames(row, faults) })),
    blanks: those('blank').map((row) => readBlank(row, faults)),
    bases: those('base').map((row) => ({
      ...named(row),
      ...inGroup(row),
      points: readPoints(row, faults),
    })),
    highest: those('highest').map((row) => ({ ...inGroup(row), group: readHighest(row, faults) })),
    caps: those('cap').map((row) => ({ ...inGroup(row), limit: readPoints(row, faults) })),
    floor: floors[0] ?? null,
    scales,
    handOver,
    briefs: those('brief').map((row) => ({ row: row.row, field: readBrief(row, faults) })),
    targets: those('target').map((row) => ({
      ...named(row),
      counts: row.text('field'),
      number: readMeasure(row, faults),
      note: row.text('note'),
    })),
    serviceLevels: those('serviceLevel').map((row) => ({ ...named(row), ...readServiceLevel(row, faults) })),
    permission: permissions[0] ?? 'editors',
  };
}
