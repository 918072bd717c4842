import { type Day, isTimeZone } from './calendar';
import { readDate } from './date';
import type { Blank, Grade, GroupPoints, NamedField } from './definition';
import { asOfRules, findKeyword, type Part, permissions, serviceLevelRules } from './keywords';
import { readNumber } from './number';
import type { CellReader } from './read-cells';
import type { Row } from './rows';
import { isBlank, normalize } from './text';

/** Reads the rows that have no tests. */
export class PartReader {
  readonly fieldRows: string[][] = [];
  readonly blanks: Blank[] = [];
  readonly bases: GroupPoints[] = [];
  readonly highest: string[] = [];
  readonly caps: GroupPoints[] = [];
  readonly grades: Grade[] = [];
  readonly handOver: string[] = [];
  readonly brief: NamedField[] = [];
  floor: bigint | null = null;
  asOf: Day | null = null;

  constructor(private readonly cells: CellReader) {}

  private readonly readers: Partial<Record<Part, (row: Row) => void>> = {
    field: (row) => {
      this.fieldRows.push([normalize(this.cells.text(row, 'name')), ...this.cells.items(row)]);
    },
    blank: (row) => {
      const items = this.cells.items(row);
      if (items.length === 0) this.cells.fault(row, 'value', 'no item');
      this.blanks.push({ row: row.row, field: this.cells.text(row, 'field'), items });
    },
    base: (row) => this.bases.push(this.cells.groupPoints(row)),
    cap: (row) => this.caps.push(this.cells.groupPoints(row)),
    highest: (row) => {
      this.cells.need(row, 'group');
      this.highest.push(this.cells.group(row));
    },
    floor: (row) => {
      this.floor = this.cells.hundredths(row, 'points');
    },
    grade: (row) =>
      this.grades.push({
        row: row.row,
        name: this.cells.need(row, 'name'),
        group: this.cells.group(row),
        minimum: isBlank(row.cells.value) ? null : this.cells.hundredths(row, 'value'),
      }),
    handOver: (row) => this.handOver.push(normalize(this.cells.text(row, 'name'))),
    brief: (row) => this.brief.push({ row: row.row, field: this.cells.needField(row) }),
    asOf: (row) => {
      const { condition, value } = row.cells;
      if (!isBlank(condition) && !findKeyword(asOfRules, condition)) {
        this.cells.fault(row, 'condition', 'other than every day');
      }
      this.asOf = this.cells.value(row, () => readDate(value, this.cells.zone), 'no date') ?? null;
    },
    timeZone: (row) => {
      if (!isTimeZone(this.cells.shown(row, 'value'))) this.cells.fault(row, 'value', 'no time zone');
    },
    target: (row) => this.needNumber(row),
    serviceLevel: (row) => {
      this.needNumber(row);
      const { condition } = row.cells;
      if (!isBlank(condition) && !findKeyword(serviceLevelRules, condition)) {
        this.cells.fault(row, 'condition', 'other than working days');
      }
    },
    permission: (row) => {
      if (!findKeyword(permissions, row.cells.value)) this.cells.fault(row, 'value', 'members or editors');
    },
  };

  read(row: Row): void {
    this.readers[row.part]?.(row);
  }

  private needNumber(row: Row): void {
    if (readNumber(row.cells.value) === undefined) this.cells.fault(row, 'value', 'no number');
  }
}
