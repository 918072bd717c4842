import type { Cell } from '../../values/cell';
import { joinList } from '../../values/list';
import { normalize } from '../../values/text';
import { atomsWithin, type CodedColumn } from '../columns/coding';
import { roundest } from '../columns/cuts';
import { numberAt, sumOfAll, sumOver } from '../columns/numbers';
import { type CodedText, supportOf } from '../columns/text-coding';
import type { Counts, Feature, FieldCriterion } from './feature';

/** A criterion lists at most 8 values, since people don't argue about longer lists. */
const MAX_VALUES = 8;
/** Composite criteria are made from 300 leads on. */
const LEAST_LEADS = 300;

/** The numbers that can be read again from the text of a range. */
const READABLE_NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** What a state leaves unexplained of a column's atoms. */
export interface Residual {
  /** By how much the log odds of the leads in these atoms are above those that the state gives them, about. */
  rate(atoms: readonly number[]): number;
  /** False for an atom of which a criterion of the state holds already. */
  isFree(atom: number): boolean;
}

/**
 * The criteria of several atoms on one column: ranges of numbers, and lists of the texts, words or entries with the highest rates, and
 * with the lowest. Enough leads meet each of them, and enough don't (`supportOf`).
 */
export function compositesOf(
  coded: CodedColumn,
  column: number,
  counts: Counts,
  residual: Residual,
): Feature<FieldCriterion>[] {
  const total = sumOfAll(counts.leads);
  if (total < LEAST_LEADS) return [];
  const support = supportOf(total);
  const features: Feature<FieldCriterion>[] = [];
  const add = (atoms: Iterable<number>, condition: FieldCriterion['condition'], value: () => Cell) => {
    const levels = new Float64Array(coded.counts.length);
    let met = 0;
    for (const atom of atoms) {
      if (levels[atom] === 0) met += numberAt(counts.leads, atom);
      levels[atom] = 1;
    }
    if (met < support || total - met < support) return;
    const source = { field: coded.header, condition, value: value() };
    features.push({ column, levels, isShared: condition === 'contains' || condition === 'includes', source });
  };

  const { cuts, tops } = coded;
  if (cuts !== null) {
    for (let first = 1; first < cuts.length; first++) {
      const low = cuts[first - 1] ?? 0;
      for (let last = first; last < cuts.length; last++) {
        // Both ends belong to the range. The upper one is the roundest number below the next range.
        const [top = low, end = low] = [tops[last], cuts[last]];
        if (top <= low) continue;
        const range = [low, -roundest(-end, -top)].map(String);
        if (range.every((one) => READABLE_NUMBER.test(one)))
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
    // Where every lead has one of the texts, a list of most of them says the same as a list of the others, in more words.
    const filled = all.reduce((sum, { atoms }) => sum + sumOver(counts.leads, atoms), 0);
    const share = condition === 'is' && total - filled < support ? 1 / 2 : 2 / 3;
    const most = Math.min(MAX_VALUES, Math.floor(all.length * share), ranked.length);
    for (const sorted of [ranked, [...ranked].reverse()]) {
      for (let size = 2; size <= most; size++) {
        const chosen = sorted.slice(0, size);
        const taken = condition === 'contains' ? chosen.filter((one) => !isImplied(one, chosen)) : chosen;
        if (taken.length < 2) continue;
        const written = () => all.filter((one) => taken.includes(one)).map(({ text }) => text);
        add(new Set(taken.flatMap(({ atoms }) => atoms)), condition, () => joinList(written()));
      }
    }
  }
  return features;
}

/** True for a word that has another one as its part, 代表取締役 beside 取締役: in a list it says nothing more. */
const isImplied = (word: CodedText, others: readonly CodedText[]) =>
  others.some((other) => other !== word && normalize(word.text).includes(normalize(other.text)));
