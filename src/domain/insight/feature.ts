import type { Cell } from '../cell';
import { joinList } from '../list';
import { normalize } from '../text';
import { BLANK, type CodedColumn, FIRST } from './coding';
import { supportOf } from './support';
import type { CodedText } from './text-coding';

/** What a suggested criterion tests, as it will be written into a definition's cells. */
export interface FieldCriterion {
  readonly field: string;
  /** The condition's English keyword. */
  readonly condition: 'is' | 'contains' | 'includes' | 'is empty' | 'is at least' | 'is less than';
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

/** Lists of more values than this are no criterion that people argue about. */
const LONGEST = 8;
/** From so many leads on several values are put together. */
const MANY = 300;
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

  for (const { condition, text, atoms } of coded.texts) add(atoms, condition, joinList([text]));
  if (total < MANY) return features;
  const rate = ({ atoms }: CodedText) => {
    const [own, all] = [sumOver(counts.won, atoms), sumOver(counts.leads, atoms)];
    return (own + (SHRINK * won) / total) / (all + SHRINK);
  };
  for (const condition of ['includes', 'is', 'contains'] as const) {
    const texts = coded.texts.filter(
      (text) => text.condition === condition && sumOver(counts.leads, text.atoms) > 0,
    );
    for (const sign of [-1, 1]) {
      const sorted = [...texts].sort((one, other) => sign * (rate(one) - rate(other)));
      const most = Math.min(LONGEST, Math.floor((texts.length * 2) / 3));
      for (let size = 2; size <= most; size++) {
        const chosen = texts.filter((text) => sorted.indexOf(text) < size);
        const taken = condition === 'contains' ? chosen.filter((one) => !isTold(one, chosen)) : chosen;
        if (taken.length < 2) continue;
        add(new Set(taken.flatMap(({ atoms }) => atoms)), condition, joinList(taken.map(({ text }) => text)));
      }
    }
  }
  return features;
}

/** True for a word that another one is part of, 代表取締役 beside 取締役: in a list it says nothing more. */
const isTold = (word: CodedText, others: readonly CodedText[]) =>
  others.some((other) => other !== word && normalize(word.text).includes(normalize(other.text)));

const sumOver = (sums: Float64Array, atoms: readonly number[]) =>
  atoms.reduce((sum, atom) => sum + (sums[atom] ?? 0), 0);
