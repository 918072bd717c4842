import { NoTimeZone } from './calendar';
import type { Fault, GroupPoints } from './definition';
import { asWhole, exact, exactOfDecimal, times } from './exact';
import type { Column } from './keywords';
import { readList } from './list';
import { readNumber } from './number';
import { type Row, shown } from './rows';
import { isBlank, normalize, textOf } from './text';

/** §4: Points, caps, floors and minimums lie within ±1,000,000. */
const greatestHundredths = 100_000_000n;

/** Reads the cells of a definition's rows, and notes their faults. */
export class CellReader {
  readonly faults: Fault[] = [];

  constructor(readonly zone: string | null) {}

  fault(row: Row, column: Column | null, reason: string): void {
    this.faults.push({ row: row.row, column, reason });
  }

  /** The text of a cell before it is normalised; where there is no time zone, a Date is a fault that is noted elsewhere. */
  text(row: Row, column: Column): string {
    return this.inZone(() => textOf(row.cells[column], this.zone)) ?? '';
  }

  shown(row: Row, column: Column): string {
    return this.inZone(() => shown(row.cells[column], this.zone)) ?? '';
  }

  /** The items of a Value. */
  items(row: Row): string[] {
    if (isBlank(row.cells.value)) return [];
    return this.inZone(() => readList(row.cells.value, this.zone)) ?? [];
  }

  group(row: Row): string {
    return normalize(this.text(row, 'group'));
  }

  need(row: Row, column: Column): string {
    if (isBlank(row.cells[column])) this.fault(row, column, 'missing');
    return this.shown(row, column);
  }

  /** Like `need`, but as it was written: a Field is normalised from that. */
  needField(row: Row): string {
    this.need(row, 'field');
    return this.text(row, 'field');
  }

  /** §4: Points, a cap, a floor or a minimum, at most 2 decimals, within ±1,000,000. */
  hundredths(row: Row, column: Column): bigint {
    const number = readNumber(row.cells[column]);
    const hundredths =
      number === undefined ? undefined : asWhole(times(exactOfDecimal(String(number)), exact(100n)));
    if (hundredths === undefined) {
      this.fault(row, column, number === undefined ? 'not a number' : 'more than 2 decimals');
      return 0n;
    }
    const size = hundredths < 0n ? -hundredths : hundredths;
    if (size > greatestHundredths) this.fault(row, column, 'beyond ±1,000,000');
    return hundredths;
  }

  groupPoints(row: Row): GroupPoints {
    return {
      row: row.row,
      name: this.shown(row, 'name'),
      group: this.group(row),
      hundredths: this.hundredths(row, 'points'),
    };
  }

  /** What is read of a Value; §7: a moment in it, without a Time zone row, is a fault of that cell. */
  value<Result>(row: Row, read: () => Result | undefined, reason: string): Result | undefined {
    const result = this.inZone(read);
    if (result === undefined) this.fault(row, 'value', reason);
    return result;
  }

  private inZone<Result>(read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (error instanceof NoTimeZone) return undefined;
      throw error;
    }
  }
}
