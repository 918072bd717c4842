import type { Cell, Range } from '../oracle/cell';
import { type Column, columns, type Language, type Part, parts } from '../oracle/keywords';
import type { Random } from './random';
import { varyKeyword } from './write-text';

export type RowCells = Partial<Record<Column, Cell>>;

/** A row of a definition that is being made: still known by what it is. */
export interface DraftRow {
  readonly kind: Part | 'headings' | 'empty';
  cells: RowCells;
}

/** Rows that stay together: a rule with its `And` rows. */
export type Block = DraftRow[];

export interface Draft {
  readonly language: Language;
  rows: DraftRow[];
}

/** Writes keywords in one language, now and then in the other. */
export class Speaker {
  constructor(
    private readonly random: Random,
    private readonly language: Language,
    private readonly mixed: boolean,
  ) {}

  say(words: Readonly<Record<Language, string>>): string {
    const other = this.language === 'en' ? 'ja' : 'en';
    const language = this.mixed && this.random.chance(0.1) ? other : this.language;
    return varyKeyword(this.random, words[language]);
  }

  row(part: Part, cells: RowCells): DraftRow {
    return { kind: part, cells: { part: this.say(parts[part]), ...cells } };
  }
}

export function toRange(draft: Draft): Range {
  return draft.rows.map(({ cells }) => columns.map((column) => cells[column] ?? ''));
}
