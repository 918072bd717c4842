import { type Clause, type Definition, type FieldTest, testsOf } from '../definition/definition';
import { type Locate, locator, placeholdersOf } from '../definition/field';
import type { LeadColumns } from '../leads/lead-columns';
import { Reading } from '../values/reading';
import { isBlank } from '../values/text';

/** One of the distinct cells of a column, and in how many leads it stands. */
export interface CountedReading {
  readonly reading: Reading;
  readonly leads: number;
}

const NOTHING: readonly CountedReading[] = [];

/** The columns of the leads at hand as a definition's tests read them. Without leads every column is empty. */
export class SheetColumns {
  /** How many leads there are. Rows in which every cell is blank or FALSE are none. */
  readonly leads: number;
  private readonly locate: Locate;
  private readonly readings = new Map<number, readonly CountedReading[]>();
  private readonly rows: readonly number[];

  constructor(
    private readonly definition: Definition,
    private readonly sheet: LeadColumns | null,
  ) {
    this.locate = locator(definition, sheet?.headers ?? []);
    this.rows = sheet === null ? [] : rowsOfLeads(sheet);
    this.leads = this.rows.length;
  }

  /** The distinct cells of a field's column; none where there is no such column. */
  of(field: string): readonly CountedReading[] {
    const at = this.locate(field);
    return at === undefined ? NOTHING : this.column(at);
  }

  /** How many leads a clause holds for; null where a column of it is missing. */
  holding(clause: Clause): number | null {
    const { sheet } = this;
    const columns = new Map<FieldTest, readonly [codes: readonly number[], holds: readonly boolean[]]>();
    for (const test of testsOf(clause)) {
      const at = this.locate(test.field);
      const codes = at === undefined ? undefined : sheet?.codes[at];
      if (at === undefined || codes === undefined) return null;
      const { holds } = test.condition.compile(test.operand, this.definition.asOf);
      columns.set(test, [codes, this.column(at).map(({ reading }) => holds(reading))]);
    }
    const holdsOf = (test: FieldTest, row: number) => {
      const [codes, holds] = columns.get(test) ?? [[], []];
      return holds[codes[row] ?? -1] === true;
    };
    const { alternatives } = clause;
    return this.rows.filter((row) => alternatives.some((tests) => tests.every((test) => holdsOf(test, row))))
      .length;
  }

  private column(at: number): readonly CountedReading[] {
    const known = this.readings.get(at);
    if (known !== undefined) return known;
    const placeholders = placeholdersOf(this.definition, this.locate)(at);
    const { values = [], counts = [] } = this.sheet?.columns[at] ?? {};
    const read = values.map((cell, place) => ({
      reading: new Reading(cell, this.definition.calendar, placeholders),
      leads: counts[place] ?? 0,
    }));
    this.readings.set(at, read);
    return read;
  }
}

/** The places of the rows that are leads. */
function rowsOfLeads({ columns, codes }: LeadColumns): number[] {
  const filled = columns.map(({ values }) => values.map((cell) => cell !== false && !isBlank(cell)));
  const places = Array.from(codes[0] ?? [], (_, row) => row);
  return places.filter((row) => codes.some((column, at) => filled[at]?.[column[row] ?? -1] === true));
}
