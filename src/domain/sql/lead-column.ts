import type { SqlCell } from '../definition/condition-sql';
import type { Sql, SqlDialect } from '../notation/sql-dialect';
import type { Placeholders } from '../values/reading';
import { ERRORS } from '../values/text';
import { BLANK, SEEN } from './characters';
import { isMoment, secondsOf, writtenDay } from './date-forms';
import {
  digitsOf,
  firstOfRange,
  isBelow,
  isOpen,
  numberOf,
  numberText,
  pointOf,
  readNumber,
  secondOfRange,
} from './number-forms';
import type { Step } from './step';
import { domain, entries, lowered, normalized, plain, visible } from './text-forms';

/** What a column of the table holds. A `date` is a day; a `timestamp` is a moment. */
export type ColumnType = 'string' | 'number' | 'date' | 'timestamp' | 'boolean';

/** What all columns of a query share. */
export interface Circumstances {
  readonly dialect: SqlDialect;
  /** The step that brings cells to their texts. */
  readonly folded: Step;
  /** The step that reads these. */
  readonly clean: Step;
  /** The definition's time zone; null for none. */
  readonly zone: string | null;
}

/** The forms of a column's cells: each is a column of the step in which it is computed, once it was asked for. */
export abstract class LeadColumn implements SqlCell {
  readonly dialect: SqlDialect;

  /** @param cell the column's name in the query */
  constructor(
    protected readonly cell: Sql,
    protected readonly circumstances: Circumstances,
    private readonly placeholders: Placeholders,
  ) {
    this.dialect = circumstances.dialect;
  }

  protected folded(expression: Sql): Sql {
    return this.circumstances.folded.column(expression);
  }

  protected clean(expression: Sql): Sql {
    return this.circumstances.clean.column(expression);
  }

  protected none(type: keyof SqlDialect['types']): Sql {
    return `CAST(NULL AS ${this.dialect.types[type]})`;
  }

  /** Blank by itself, whatever the definition's Blank rows name. */
  abstract readonly empty: Sql;
  /** False for what makes no lead of a row. */
  abstract readonly saysSomething: Sql;
  /** As a person would read the cell; never NULL. */
  abstract readonly written: Sql;
  abstract readonly text: Sql;

  get blank(): Sql {
    const named = [...this.placeholders].map((text) => this.dialect.text(text));
    return this.clean(
      named.length === 0 ? this.empty : `(${this.empty} OR ${this.text} IN (${named.join(', ')}))`,
    );
  }

  /** What is seen of the cell. */
  get visible(): Sql {
    return this.written;
  }

  get number(): Sql {
    return this.none('number');
  }

  get low(): Sql {
    return this.none('number');
  }

  get high(): Sql {
    return this.none('number');
  }

  get open(): Sql {
    return 'FALSE';
  }

  get day(): Sql {
    return this.none('whole');
  }

  get entries(): Sql {
    const lineBreak = this.dialect.text('\n');
    return this.clean(`${lineBreak} || ${this.text} || ${lineBreak}`);
  }

  get domain(): Sql {
    return this.clean(domain(this.dialect, this.text));
  }
}

class TextColumn extends LeadColumn {
  private asksPlain = false;

  private get plain(): Sql {
    this.asksPlain = true;
    return this.folded(plain(this.dialect, this.written));
  }

  get written(): Sql {
    return `COALESCE(${this.cell}, '')`;
  }

  override get visible(): Sql {
    return this.clean(visible(this.dialect, this.written));
  }

  get text(): Sql {
    return this.folded(normalized(this.dialect, this.plain));
  }

  get empty(): Sql {
    const { dialect, plain: text } = this;
    const errors = [...ERRORS].map((error) => dialect.text(error)).join(', ');
    return `CASE WHEN ${text} = '' THEN TRUE WHEN STARTS_WITH(${text}, '#') THEN ${text} IN (${errors}) ELSE FALSE END`;
  }

  get saysSomething(): Sql {
    const { dialect, cell } = this;
    if (this.asksPlain) return `NOT ${this.clean(this.empty)}`;
    const slowly = dialect.matches(plain(dialect, cell), BLANK);
    return `CASE WHEN ${cell} IS NULL THEN FALSE WHEN ${dialect.matches(cell, SEEN)} THEN TRUE ELSE NOT ${slowly} END`;
  }

  override get number(): Sql {
    return this.clean(`CASE WHEN NOT ${this.blank} THEN ${numberOf(this.dialect, this.text)} END`);
  }

  private get first(): Sql {
    const { dialect, text } = this;
    const isKnown = `${this.blank} OR ${this.number} IS NOT NULL`;
    const written = this.clean(
      `CASE WHEN ${isKnown} THEN NULL WHEN ${dialect.matches(text, '\\d')} THEN ${firstOfRange(dialect, text)} END`,
    );
    return this.clean(`CASE WHEN ${written} IS NOT NULL THEN ${readNumber(dialect, written)} END`);
  }

  private get second(): Sql {
    const { dialect, first } = this;
    const written = this.clean(
      `CASE WHEN ${first} IS NOT NULL THEN ${secondOfRange(dialect, this.text)} END`,
    );
    return this.clean(`CASE WHEN ${written} IS NOT NULL THEN ${readNumber(dialect, written)} END`);
  }

  private end(side: 'low' | 'high'): Sql {
    const { first, second } = this;
    const below = isBelow(this.dialect, this.text);
    const [own, alone] = side === 'low' ? [first, `NOT ${below}`] : [second, below];
    return this.clean(
      `CASE WHEN ${first} IS NULL THEN NULL WHEN ${second} IS NULL THEN CASE WHEN ${alone} THEN ${first} END WHEN ${first} <= ${second} THEN ${own} END`,
    );
  }

  override get low(): Sql {
    return this.end('low');
  }

  override get high(): Sql {
    return this.end('high');
  }

  override get open(): Sql {
    return this.clean(
      `CASE WHEN ${this.first} IS NULL THEN FALSE ELSE ${isOpen(this.dialect, this.text)} END`,
    );
  }

  override get day(): Sql {
    const { dialect, plain: text } = this;
    const { zone } = this.circumstances;
    const moment = this.clean(isMoment(dialect, text));
    const written = this.clean(`CASE WHEN NOT ${this.blank} THEN ${writtenDay(dialect, text)} END`);
    const seconds = this.clean(`CASE WHEN ${moment} THEN ${secondsOf(dialect, text, written)} END`);
    const needsZone = dialect.text('A Time zone row is needed to read ');
    const day =
      zone === null
        ? `CASE WHEN ${moment} THEN ${dialect.fail(`${needsZone} || ${text}`)} ELSE ${written} END`
        : `CASE WHEN ${seconds} IS NULL THEN ${written} ELSE COALESCE(${dialect.dayOfSeconds(seconds, zone)}, ${written}) END`;
    return this.clean(day);
  }

  override get entries(): Sql {
    return this.clean(entries(this.dialect, this.folded(lowered(this.plain))));
  }
}

class NumberColumn extends LeadColumn {
  private get double(): Sql {
    return this.folded(`CAST(${this.cell} AS ${this.dialect.types.number})`);
  }

  get empty(): Sql {
    return `COALESCE(${this.dialect.isNaN(this.double)}, TRUE)`;
  }

  get saysSomething(): Sql {
    return `NOT ${this.empty}`;
  }

  get written(): Sql {
    const { dialect, double } = this;
    const finitely = `${double} IS NOT NULL AND NOT ${dialect.isNaN(double)} AND NOT ${dialect.isInfinite(double)}`;
    const shortest = this.folded(`CASE WHEN ${finitely} THEN ${dialect.shortest(`ABS(${double})`)} END`);
    const digits = this.folded(digitsOf(dialect, shortest));
    const point = this.folded(pointOf(dialect, shortest));
    const finite = numberText(dialect, double, digits, point);
    return this.folded(
      `CASE WHEN ${this.empty} THEN '' WHEN ${shortest} IS NOT NULL THEN ${finite} WHEN ${double} < 0e0 THEN '-Infinity' ELSE 'Infinity' END`,
    );
  }

  get text(): Sql {
    return this.folded(`LOWER(${this.written})`);
  }

  override get number(): Sql {
    const { dialect, double } = this;
    return this.clean(`CASE WHEN NOT ${this.blank} AND NOT ${dialect.isInfinite(double)} THEN ${double} END`);
  }
}

class BooleanColumn extends LeadColumn {
  get empty(): Sql {
    return `(${this.cell} IS NULL)`;
  }

  get saysSomething(): Sql {
    return `COALESCE(${this.cell}, FALSE)`;
  }

  get written(): Sql {
    return this.folded(`CASE WHEN ${this.cell} THEN 'true' WHEN NOT ${this.cell} THEN 'false' ELSE '' END`);
  }

  get text(): Sql {
    return this.written;
  }
}

/** A column of days, or of moments that fall on days. */
class DayColumn extends LeadColumn {
  constructor(
    private readonly type: 'date' | 'timestamp',
    ...given: ConstructorParameters<typeof LeadColumn>
  ) {
    super(...given);
  }

  private get own(): Sql {
    const { dialect, cell } = this;
    const { zone } = this.circumstances;
    return this.folded(
      this.type === 'date' || zone === null ? dialect.dayOfDate(cell) : dialect.dayOfMoment(cell, zone),
    );
  }

  get empty(): Sql {
    return `(${this.cell} IS NULL)`;
  }

  get saysSomething(): Sql {
    return `${this.cell} IS NOT NULL`;
  }

  get written(): Sql {
    return this.folded(`COALESCE(${this.dialect.textOfDay(this.own)}, '')`);
  }

  get text(): Sql {
    return this.written;
  }

  override get day(): Sql {
    return this.clean(`CASE WHEN NOT ${this.blank} THEN ${this.own} END`);
  }
}

type Given = ConstructorParameters<typeof LeadColumn>;

const COLUMNS: Readonly<Record<ColumnType, (...given: Given) => LeadColumn>> = {
  string: (...given) => new TextColumn(...given),
  number: (...given) => new NumberColumn(...given),
  boolean: (...given) => new BooleanColumn(...given),
  date: (...given) => new DayColumn('date', ...given),
  timestamp: (...given) => new DayColumn('timestamp', ...given),
};

export function leadColumn(type: ColumnType, ...given: Given): LeadColumn {
  return COLUMNS[type](...given);
}
