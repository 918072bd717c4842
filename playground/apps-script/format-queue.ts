import type { Area, CellFormat, Workbook } from '../engine/workbook';

interface Waiting {
  readonly sheetId: string;
  readonly area: Area;
  readonly format: CellFormat;
}

/** Formats that wait to be set: those set one after another on the same cells become one command of the engine. */
export class FormatQueue {
  private readonly workbook: Workbook;
  private waiting: Waiting[] = [];

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  add(sheetId: string, area: Area, format: CellFormat): void {
    const last = this.waiting[this.waiting.length - 1];
    const joins = last !== undefined && last.sheetId === sheetId && isSame(last.area, area);
    // Of two formats of the same kind the second is a command of its own, since null leaves some kinds as they are.
    if (joins && Object.keys(format).every((kind) => !(kind in last.format)))
      this.waiting[this.waiting.length - 1] = { ...last, format: { ...last.format, ...format } };
    else this.waiting.push({ sheetId, area, format });
  }

  readonly write = (): void => {
    const { waiting } = this;
    this.waiting = [];
    for (const { sheetId, area, format } of waiting) this.workbook.setFormat(sheetId, area, format);
  };
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
