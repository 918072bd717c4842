import { joinList } from '../../values/list';
import type { CodedColumn } from '../columns/coding';
import { numberAt, sumOfAll, sumOver } from '../columns/numbers';
import { type CodedText, supportOf } from '../columns/text-coding';
import type { Counts, Feature, FieldCriterion } from './feature';
import { rangeFeature } from './range-feature';

/** A criterion lists at most 20 values. People don't argue about long lists: each value beyond 8 has to add this much more. */
const MAX_VALUES = 20;
const FREE_VALUES = 8;
const COST_OF_VALUE = 0.25;
/** A list has to add this much more for each value among which its own are chosen: the best part of chance alone adds about as much. */
const COST_OF_CHOICE = 0.32;
/** A range has to add this much more than a threshold, since both of its ends are chosen. */
const COST_OF_RANGE = 1.5;
/** What hardly any lead doesn't meet is said by what the others meet: a criterion of several atoms holds of at most this share of the leads. */
const LARGEST_SHARE = 0.85;
/** Where a column's texts share words, a list of whole texts has to add this much more for each: the words say it shorter. */
const COST_BESIDE_WORDS = 0.5;
/** Composite criteria are made from 300 leads on. */
const LEAST_LEADS = 300;

/** What a state leaves unexplained of a column's atoms. */
export interface Residual {
  /** By how much the log odds of the leads in these atoms are above those that the state gives them, about. */
  rate(atoms: readonly number[]): number;
  /** False for an atom of which a criterion of the state holds already. */
  isFree(atom: number): boolean;
}

/**
 * The criteria of several atoms on one column: ranges of numbers, and lists of the texts, words or entries with the highest rates, and
 * with the lowest. Enough leads meet each of them (`supportOf`), and not too many.
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
  const isSupported = (met: number) => met >= support && met <= total * LARGEST_SHARE;
  const { cuts } = coded;
  if (cuts !== null) {
    for (let first = 1; first < cuts.length; first++) {
      for (let last = first; last < cuts.length; last++) {
        const feature = rangeFeature(coded, column, { first, last });
        if (feature === null) continue;
        let met = 0;
        for (let atom = 0; atom < counts.leads.length; atom++)
          met += numberAt(feature.levels, atom) * numberAt(counts.leads, atom);
        if (isSupported(met)) features.push({ ...feature, cost: COST_OF_RANGE });
      }
    }
    return features;
  }
  const hasWords = coded.texts.some((text) => text.condition === 'contains the word');
  const add = (taken: readonly CodedText[], condition: CodedText['condition'], all: readonly CodedText[]) => {
    const levels = new Float64Array(coded.counts.length);
    let met = 0;
    for (const { atoms } of taken)
      for (const atom of atoms) {
        if (levels[atom] === 0) met += numberAt(counts.leads, atom);
        levels[atom] = 1;
      }
    if (!isSupported(met)) return;
    const written = all.filter((one) => taken.includes(one)).map(({ text }) => text);
    const source = { field: coded.header, condition, value: joinList(written) };
    const cost =
      COST_OF_CHOICE * (all.length - 1) +
      COST_OF_VALUE * Math.max(0, taken.length - FREE_VALUES) +
      (condition === 'is' && hasWords ? COST_BESIDE_WORDS * taken.length : 0);
    features.push({ column, levels, isShared: condition !== 'is', cost, source });
  };
  for (const condition of ['includes', 'is', 'contains the word'] as const) {
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
        const taken =
          condition === 'contains the word' ? chosen.filter((one) => !isImplied(one, chosen)) : chosen;
        if (taken.length >= 2) add(taken, condition, all);
      }
    }
  }
  return features;
}

/** True for a word whose texts all have another word of the list too, 代表取締役 beside 取締役: it says nothing more. */
const isImplied = (word: CodedText, others: readonly CodedText[]) =>
  others.some(
    (other) =>
      other !== word &&
      other.atoms.length > word.atoms.length &&
      word.atoms.every((atom) => other.atoms.includes(atom)),
  );
