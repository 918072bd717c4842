import type { Cell } from '../cell';
import { joinList } from '../list';
import { BLANK, type CodedColumn, FIRST } from './coding';

/** What a suggested criterion tests, as it will be written into a definition's cells. */
export interface FieldCriterion {
  readonly field: string;
  /** The condition's English keyword. */
  readonly condition: 'is' | 'is empty' | 'is at least' | 'is less than' | 'is between';
  readonly value: Cell;
}

/** A criterion as the learning sees it. */
export interface Feature<Told = unknown> {
  /** Place of the coded column. */
  readonly column: number;
  /** By atom, the share of its points that a lead there earns: 0 or 1, or between them for points that are computed. */
  readonly levels: Float64Array;
  readonly told: Told;
}

/** A candidate must hold of so many leads, and fail as many. */
export function supportOf(leads: number): number {
  return Math.ceil(leads < 2000 ? Math.max(8, 0.04 * leads) : Math.max(80, 0.004 * leads));
}

/** Lists of more values than this are no criterion that people argue about. */
export const LONGEST = 8;
/** From so many leads on several values are put together. */
export const MANY = 300;
/** As if so many leads at the base rate were added to each value. */
const SHRINK = 20;

/** The leads of the training, as far as one column tells. */
export interface Counts {
  /** By atom, how many leads, and the sum of their outcomes. */
  readonly leads: Float64Array;
  readonly won: Float64Array;
}

export function countAtoms({ counts }: CodedColumn, atoms: Uint8Array, outcomes: Float64Array): Counts {
  const [leads, won] = [new Float64Array(counts.length), new Float64Array(counts.length)];
  atoms.forEach((atom, lead) => {
    leads[atom] = (leads[atom] ?? 0) + 1;
    won[atom] = (won[atom] ?? 0) + (outcomes[lead] ?? 0);
  });
  return { leads, won };
}

/** All criteria on one column that enough leads meet and enough don't. */
export function featuresOf(coded: CodedColumn, column: number, counts: Counts): Feature<FieldCriterion>[] {
  const total = counts.leads.reduce((sum, count) => sum + count, 0);
  const won = counts.won.reduce((sum, count) => sum + count, 0);
  const support = supportOf(total);
  const features: Feature<FieldCriterion>[] = [];
  const add = (atoms: Iterable<number>, condition: FieldCriterion['condition'], value: Cell) => {
    const levels = new Float64Array(coded.counts.length);
    let met = 0;
    for (const atom of atoms) {
      levels[atom] = 1;
      met += counts.leads[atom] ?? 0;
    }
    if (met < support || total - met < support) return;
    features.push({ column, levels, told: { field: coded.header, condition, value } });
  };

  add([BLANK], 'is empty', '');
  const { cuts } = coded;
  if (cuts !== null) {
    const from = (first: number, end: number) =>
      Array.from({ length: end - first }, (_, at) => FIRST + first + at);
    const numbers = from(0, cuts.length + 1).reduce((sum, atom) => sum + (counts.leads[atom] ?? 0), 0);
    cuts.forEach((cut, at) => {
      const above = from(at + 1, cuts.length + 1);
      const met = above.reduce((sum, atom) => sum + (counts.leads[atom] ?? 0), 0);
      // Without blanks the one says what the other says: the one that fewer leads meet is the one to name.
      const isWhole = total - numbers < support;
      if (!isWhole || 2 * met <= total) add(above, 'is at least', cut);
      if (!isWhole || 2 * met > total) add(from(0, at + 1), 'is less than', cut);
    });
    return features;
  }

  const texts = coded.texts.map((text, at) => ({ text, atom: FIRST + at }));
  for (const { text, atom } of texts) add([atom], 'is', joinList([text]));
  if (total < MANY) return features;
  const rate = (atom: number) =>
    ((counts.won[atom] ?? 0) + (SHRINK * won) / total) / ((counts.leads[atom] ?? 0) + SHRINK);
  const ranked = texts.filter(({ atom }) => (counts.leads[atom] ?? 0) > 0);
  for (const sign of [-1, 1]) {
    const sorted = [...ranked].sort((one, other) => sign * (rate(one.atom) - rate(other.atom)));
    const most = Math.min(LONGEST, Math.floor((ranked.length * 2) / 3));
    for (let size = 2; size <= most; size++) {
      const taken = sorted.slice(0, size);
      const written = [...taken].sort((one, other) => one.atom - other.atom);
      add(
        taken.map(({ atom }) => atom),
        'is',
        joinList(written.map(({ text }) => text)),
      );
    }
  }
  return features;
}
