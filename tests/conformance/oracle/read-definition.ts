import { type Day, isTimeZone, NoTimeZone, readDate } from './calendar';
import type { Cell, Range } from './cell';
import type { Definition, Fault, Grade, Limit, NamedField, Reading, Rule, Test } from './definition';
import { asWhole, compare, exact, exactOfDecimal, times } from './exact';
import { type Column, computing, conditions, findKeyword, onDates } from './keywords';
import { readList } from './list';
import { readNumber } from './number';
import { type Row, readRows, written } from './rows';
import { isBlank, normalize } from './text';
import { readValue } from './value';
import { findWholeFaults } from './whole';

const greatest = exact(1_000_000n);
const least = exact(-1_000_000n);

/** Reads one definition from top to bottom, noting every fault that the page names. */
class Reader {
  readonly faults: Fault[] = [];
  readonly fieldRows: string[][] = [];
  readonly criteria: Rule[] = [];
  readonly required: Rule[] = [];
  readonly knockOuts: Rule[] = [];
  readonly caps: Limit[] = [];
  readonly grades: Grade[] = [];
  readonly handOver: string[] = [];
  readonly brief: NamedField[] = [];
  floor: bigint | null = null;
  asOf: Day | null = null;
  /** The rule that an `And` row would join. */
  private owner: Rule | null = null;

  constructor(private readonly zone: string | null) {}

  fault(row: Row, column: Column | null, reason: string): void {
    this.faults.push({ row: row.row, column, reason });
  }

  read(row: Row): void {
    if (row.part === 'and') this.readAnd(row);
    else {
      this.owner = null;
      this.readOther(row);
    }
  }

  private readOther(row: Row): void {
    switch (row.part) {
      case 'criterion':
        this.criteria.push(this.readRule(row, this.hundredths(row, 'points') ?? 0n));
        break;
      case 'required':
        this.required.push(this.readRule(row, 0n));
        break;
      case 'knockOut':
        this.knockOuts.push(this.readRule(row, 0n));
        break;
      case 'field':
        this.fieldRows.push([normalize(this.text(row, 'name')), ...readList(row.cells.value, this.zone)]);
        break;
      case 'cap':
        this.caps.push({
          group: normalize(this.text(row, 'group')),
          hundredths: this.hundredths(row, 'points') ?? 0n,
        });
        break;
      case 'floor':
        this.floor = this.hundredths(row, 'points') ?? 0n;
        break;
      case 'grade':
        this.readGrade(row);
        break;
      case 'handOver':
        this.handOver.push(normalize(this.text(row, 'name')));
        break;
      case 'brief':
        this.brief.push({ row: row.row, field: this.need(row, 'field') });
        break;
      case 'asOf':
        this.asOf = this.readAsOf(row);
        break;
      case 'timeZone':
        if (!isTimeZone(this.text(row, 'value'))) this.fault(row, 'value', 'no time zone');
        break;
      case 'target':
      case 'serviceLevel':
        if (!readNumber(row.cells.value)) this.fault(row, 'value', 'no number');
        break;
      default:
    }
  }

  private text(row: Row, column: Column): string {
    return written(row.cells[column], this.zone);
  }

  private need(row: Row, column: Column): string {
    if (isBlank(row.cells[column])) this.fault(row, column, 'missing');
    return this.text(row, column);
  }

  private readRule(row: Row, points: bigint): Rule {
    const test = this.readTest(row);
    if (test && row.part !== 'criterion' && computing.has(test.condition)) {
      this.fault(row, 'condition', 'for criteria only');
    }
    const rule = {
      row: row.row,
      name: this.need(row, 'name'),
      tests: test ? [test] : [],
      points,
      group: normalize(this.text(row, 'group')),
    };
    this.owner = rule;
    return rule;
  }

  private readAnd(row: Row): void {
    const test = this.readTest(row);
    if (this.owner === null) this.fault(row, 'part', 'nothing above it to join');
    else if (test) this.owner.tests.push(test);
    if (test && computing.has(test.condition)) this.fault(row, 'condition', 'not in an And row');
    for (const column of ['name', 'points', 'group'] as const) {
      if (!isBlank(row.cells[column])) this.fault(row, column, 'an And row has none');
    }
  }

  private readTest(row: Row): Test | null {
    const field = this.need(row, 'field');
    const condition = findKeyword(conditions, row.cells.condition);
    if (!condition) {
      this.fault(row, 'condition', 'unknown Condition');
      return null;
    }
    const value = this.withZone(row, () => readValue(condition.key, row.cells.value, this.zone));
    if (!value) {
      this.fault(row, 'value', 'missing or unreadable');
      return null;
    }
    return { row: row.row, field, condition: condition.key, value };
  }

  /** Points, a cap, a floor or a minimum: at most 2 decimals, within ±1,000,000. */
  private hundredths(row: Row, column: Column): bigint | null {
    const number = readNumber(row.cells[column]);
    const inHundredths = number && asWhole(times(number, exactOfDecimal('100')));
    if (!number || inHundredths === undefined) {
      this.fault(row, column, number ? 'more than 2 decimals' : 'not a number');
      return null;
    }
    if (compare(number, greatest) > 0 || compare(number, least) < 0)
      this.fault(row, column, 'beyond ±1,000,000');
    return inHundredths;
  }

  private readGrade(row: Row): void {
    const minimum = isBlank(row.cells.value) ? null : this.hundredths(row, 'value');
    this.grades.push({
      row: row.row,
      name: this.need(row, 'name'),
      group: normalize(this.text(row, 'group')),
      minimum,
    });
  }

  private readAsOf(row: Row): Day | null {
    const day = this.withZone(row, () => readDate(row.cells.value, this.zone));
    if (day === undefined) this.fault(row, 'value', 'no date');
    return day ?? null;
  }

  private withZone<Result>(row: Row, read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof NoTimeZone)) throw error;
      this.fault(row, null, 'a Date, and no Time zone row');
      return undefined;
    }
  }
}

function findZone(rows: readonly Row[]): string | null {
  const cell: Cell = rows.find((row) => row.part === 'timeZone')?.cells.value;
  return typeof cell === 'string' && isTimeZone(cell) ? cell : null;
}

/** Reads the cells of a definition, or lists its faults by row. */
export function readDefinition(range: Range): Reading {
  const { language, rows, faults } = readRows(range);
  const zone = findZone(rows);
  const reader = new Reader(zone);
  for (const row of rows) reader.read(row);
  const needsAsOf = rows.filter((row) => {
    const condition = findKeyword(conditions, row.cells.condition);
    return condition !== undefined && onDates.has(condition.key);
  });
  if (!rows.some((row) => row.part === 'asOf')) {
    for (const row of needsAsOf) reader.fault(row, null, 'a condition on dates, and no As of row');
  }
  const all = [...faults, ...reader.faults, ...findWholeFaults(rows, reader)];
  if (all.length > 0) return { ok: false, faults: all.sort((a, b) => a.row - b.row) };
  const { fieldRows, criteria, required, knockOuts, caps, floor, grades, handOver, brief, asOf } = reader;
  const definition: Definition = {
    language,
    zone,
    asOf,
    fieldRows,
    criteria,
    required,
    knockOuts,
    caps,
    floor,
    grades,
    handOver,
    brief,
  };
  return { ok: true, definition };
}
