import type { Cell } from '../oracle/cell';
import { columns as definitionColumns, type Language } from '../oracle/keywords';
import { type LeadColumn, type Setting, writeBlank } from './column';
import type { DraftRow } from './draft';
import type { Random } from './random';
import { writeNumber } from './write-number';
import { fullWidth } from './write-text';

/** What a definition is made for. */
export interface Plan {
  readonly language: Language;
  readonly columns: readonly LeadColumn[];
  readonly setting: Setting;
  /** Whether keywords of the other language may come in. */
  readonly mixed: boolean;
}

export const groups = ['Fit', 'Interest', '関心度', 'ＡＢ'];

/** A group, spelt in some way. */
export function spellGroup(random: Random, group: string): string {
  return random.pick([
    group,
    group,
    fullWidth(group),
    group.toLowerCase(),
    ` ${group}\u3000`,
    `${group}\u200b`,
  ]);
}

export function groupCell(random: Random): Cell {
  return spellGroup(random, random.pick([...groups, 'Fit', 'Interest', 'Fit']));
}

/** Points: mostly whole, often 0 or below, now and then at the limits. */
export function pointsCell(random: Random): Cell {
  const hundredths = random.chance(0.8)
    ? random.int(-20, 50) * 100
    : random.pick([250, 25, -150, 1, 333, 100_000_000, -99_999_999, random.int(-5000, 5000)]);
  return random.chance(0.8) ? hundredths / 100 : writeNumber(random, hundredths);
}

export function blankRow(random: Random): DraftRow {
  const cell = () => random.pick<Cell>(['', '', writeBlank(random)]);
  return { kind: 'empty', cells: Object.fromEntries(definitionColumns.map((column) => [column, cell()])) };
}
