import type { Cell } from '../../values/cell';
import { joinList } from '../../values/list';
import { normalize } from '../../values/text';
import { atomsWithin, type CodedColumn } from '../columns/coding';
import { roundest } from '../columns/cuts';
import { sumOver, supportOf } from '../columns/support';
import type { CodedText } from '../columns/text-coding';
import type { Counts, Feature, FieldCriterion } from './feature';

/** Lists of more values than this are no criterion that people argue about. */
const LONGEST = 8;
/** From so many leads on several values are put together. */
const MANY = 300;

/** A number as it can be read from a text. */
const WRITTEN = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** What a state leaves to explain of a column's atoms. */
export interface Residual {
  /** How much more often leads of these atoms are won than the state explains. */
  rate(atoms: readonly number[]): number;
  /** False for an atom that a criterion of the state holds of already. */
  isFree(atom: number): boolean;
}

/** Criteria of several atoms: ranges of numbers, and of texts, words and entries those that are won most, and least, often. */
export function compositesOf(
  coded: CodedColumn,
  column: number,
  counts: Counts,
  residual: Residual,
): Feature<FieldCriterion>[] {
  const total = counts.leads.reduce((sum, count) => sum + count, 0);
  if (total < MANY) return [];
  const support = supportOf(total);
  const features: Feature<FieldCriterion>[] = [];
  const add = (atoms: Iterable<number>, condition: FieldCriterion['condition'], value: () => Cell) => {
    const levels = new Float64Array(coded.counts.length);
    let met = 0;
    for (const atom of atoms) {
      if (levels[atom] === 0) met += counts.leads[atom] ?? 0;
      levels[atom] = 1;
    }
    if (met < support || total - met < support) return;
    const told = { field: coded.header, condition, value: value() };
    features.push({ column, levels, isShared: condition === 'contains' || condition === 'includes', told });
  };

  const { cuts, tops } = coded;
  if (cuts !== null) {
    for (let first = 1; first < cuts.length; first++) {
      const low = cuts[first - 1] ?? 0;
      for (let last = first; last < cuts.length; last++) {
        // Both ends count: the upper one is the roundest number that parts the range from the next one.
        const [top = low, end = low] = [tops[last], cuts[last]];
        if (top <= low) continue;
        const range = [low, -roundest(-end, -top)].map(String);
        if (range.every((one) => WRITTEN.test(one)))
          add(atomsWithin(coded, first, last), 'is between', () => range.join('..'));
      }
    }
    return features;
  }
  for (const condition of ['includes', 'is', 'contains'] as const) {
    const all = coded.texts.filter(
      (text) => text.condition === condition && sumOver(counts.leads, text.atoms) > 0,
    );
    const isFree = ({ atoms }: CodedText) =>
      condition === 'is' ? atoms.every(residual.isFree) : atoms.some(residual.isFree);
    const ranked = all
      .filter(isFree)
      .map((text) => ({ text, rate: residual.rate(text.atoms) }))
      .sort((one, other) => other.rate - one.rate)
      .map(({ text }) => text);
    // Where all leads have one of the texts, the others say the same as most of them, in fewer words.
    const filled = all.reduce((sum, { atoms }) => sum + sumOver(counts.leads, atoms), 0);
    const share = condition === 'is' && total - filled < support ? 1 / 2 : 2 / 3;
    const most = Math.min(LONGEST, Math.floor(all.length * share), ranked.length);
    for (const sorted of [ranked, [...ranked].reverse()]) {
      for (let size = 2; size <= most; size++) {
        const chosen = sorted.slice(0, size);
        const taken = condition === 'contains' ? chosen.filter((one) => !isTold(one, chosen)) : chosen;
        if (taken.length < 2) continue;
        const written = () => all.filter((one) => taken.includes(one)).map(({ text }) => text);
        add(new Set(taken.flatMap(({ atoms }) => atoms)), condition, () => joinList(written()));
      }
    }
  }
  return features;
}

/** True for a word that another one is part of, 代表取締役 beside 取締役: in a list it says nothing more. */
const isTold = (word: CodedText, others: readonly CodedText[]) =>
  others.some((other) => other !== word && normalize(word.text).includes(normalize(other.text)));
