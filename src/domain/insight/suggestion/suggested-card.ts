import type { Card, Line } from '../card/card';
import type { ExistingCriterion } from '../card/existing';
import type { FieldCriterion } from '../card/feature';
import { informationOf } from '../card/gains';
import { stateOf, type Training } from '../card/state';
import type { Found } from '../card/steadiness';
import type { Case } from '../columns/case';
import type { CodedColumn } from '../columns/coding';
import { byteAt, numberAt } from '../columns/numbers';
import { evidenceOf } from './evidence';
import { Z } from './interval';
import type { SuggestedCard, SuggestedLine } from './suggestion';

type Source = ExistingCriterion | FieldCriterion;

/** A card that is to be suggested. */
export interface Chosen {
  readonly card: Card<Source>;
  /** Its area under the curve minus that of the first card. */
  readonly aucAgainstFirst: number;
  foundOf(line: Line<Source>): Found;
}

const named = ({ feature: { source } }: Line<Source>) => ({
  pinned: 'criterion' in source ? source.criterion.name : null,
  criterion: 'criterion' in source ? null : source,
});

/**
 * A card as it is suggested, with the evidence of each criterion. Its lines come by the size of their points.
 * @param won by lead, 1 for a lead that was won
 * @param historyOf gives the history of a lead
 */
export function suggestedCard(
  { card, aucAgainstFirst, foundOf }: Chosen,
  training: Training,
  won: Uint8Array,
  historyOf: (lead: number) => Case | undefined,
): SuggestedCard {
  const { columns } = training;
  const errors = errorsOf(card, training);
  const lines = card.lines.map((line, at): SuggestedLine => {
    const { points } = line;
    const evidence = evidenceOf((lead) => meets(line, columns, lead), won, historyOf);
    const { rateMet, rateUnmet } = evidence;
    const spread = Z * (errors[at] ?? 0);
    const isAgainst = rateMet !== null && rateUnmet !== null && points * (rateMet.rate - rateUnmet.rate) < 0;
    const reason = isAgainst ? explaining(line, card, columns, won.length) : undefined;
    return {
      ...named(line),
      points,
      odds: Math.exp(card.slope * points),
      evidence,
      found: foundOf(line),
      between: { low: points - spread, high: points + spread },
      because: reason === undefined ? null : named(reason),
    };
  });
  lines.sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  return { aucAgainstFirst, lines, intercept: card.intercept, slope: card.slope };
}

function meets({ feature: { column, levels } }: Line<Source>, columns: readonly CodedColumn[], lead: number) {
  const atoms = columns[column]?.atoms;
  return atoms !== undefined && numberAt(levels, byteAt(atoms, lead)) > 0;
}

/** The standard error of each line's points, by the information that the outcomes have of its coefficient. */
function errorsOf({ lines }: Card<Source>, training: Training): number[] {
  const state = stateOf(
    lines.map(({ feature }) => feature),
    { ...training, outcomes: training.won },
  );
  const { size, solve } = informationOf(state);
  let [mixed, squared] = [0, 0];
  lines.forEach(({ points }, at) => {
    mixed += points * numberAt(state.fit.coefficients, at + 1);
    squared += points * points;
  });
  // How many log odds a point is worth.
  const worth = squared === 0 ? 0 : Math.abs(mixed / squared);
  return lines.map((_, at) => {
    const unit = new Float64Array(size);
    unit[at + 1] = 1;
    return worth === 0 ? 0 : Math.sqrt(numberAt(solve(unit), at + 1)) / worth;
  });
}

/** The line that explains best why the evidence of another one is against its points. */
function explaining(
  line: Line<Source>,
  { lines }: Card<Source>,
  columns: readonly CodedColumn[],
  leads: number,
): Line<Source> | undefined {
  const own = Array.from({ length: leads }, (_, lead) => meets(line, columns, lead));
  const met = own.filter((one) => one).length;
  const weight = (other: Line<Source>) => {
    let [both, its] = [0, 0];
    for (let lead = 0; lead < leads; lead++) {
      if (!meets(other, columns, lead)) continue;
      its++;
      if (own[lead] === true) both++;
    }
    // What the other line adds to the leads that meet this one, against those that don't.
    return -Math.sign(line.points) * other.points * (both / met - (its - both) / (leads - met));
  };
  const others = lines.filter((other) => other !== line).map((other) => ({ other, weight: weight(other) }));
  others.sort((one, other) => other.weight - one.weight);
  const [best] = others;
  return best !== undefined && best.weight > 0 ? best.other : undefined;
}

/** The lines of which the leads of the latest fifth say the reverse. */
export function turnedLines(
  { lines }: Card<Source>,
  columns: readonly CodedColumn[],
  won: Uint8Array,
  from: number,
): Pick<SuggestedLine, 'pinned' | 'criterion'>[] {
  return lines
    .filter((line) => {
      let [met, metWon, wins] = [0, 0, 0];
      for (let lead = from; lead < won.length; lead++) {
        const own = won[lead] ?? 0;
        wins += own;
        if (!meets(line, columns, lead)) continue;
        met++;
        metWon += own;
      }
      const others = won.length - from - met;
      return met > 0 && others > 0 && line.points * (metWon / met - (wins - metWon) / others) < 0;
    })
    .map(named);
}
