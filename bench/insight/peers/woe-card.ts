import { fitLogistic, logistic } from '../../../src/domain/insight/card/logistic';
import { countOutcomes, type Peer } from './peer';

const VARIABLES = 10;
/** Points that double the odds, as credit scoring has them. */
const DOUBLE = 20;

/**
 * The credit scorer's card: weight of evidence by bin, the 10 variables of the most information value, a logistic regression on
 * them, and whole points by bin (20 points double the odds). (Siddiqi, Credit Risk Scorecards, 2006)
 */
export const woeCard: Peer = (columns, won, train) => {
  const wins = train.reduce((sum, lead) => sum + (won[lead] ?? 0), 0);
  const losses = train.length - wins;
  const variables = columns
    .map((column) => {
      const found = countOutcomes(column, won, train);
      let information = 0;
      const evidence = found.won.map((own, atom) => {
        const one = (own + 0.5) / (wins + 0.5);
        const other = ((found.lost[atom] ?? 0) + 0.5) / (losses + 0.5);
        if (own + (found.lost[atom] ?? 0) === 0) return 0;
        information += (one - other) * Math.log(one / other);
        return Math.log(one / other);
      });
      return { atoms: column.atoms, evidence, information };
    })
    .sort((one, other) => other.information - one.information)
    .slice(0, VARIABLES);
  const width = variables.length;
  const levels = new Float64Array(train.length * width);
  train.forEach((lead, row) => {
    variables.forEach(({ atoms, evidence }, at) => {
      levels[row * width + at] = evidence[atoms[lead] ?? 0] ?? 0;
    });
  });
  const { coefficients } = fitLogistic(
    {
      count: train.length,
      width,
      levels,
      leads: new Float64Array(train.length).fill(1),
      won: Float64Array.from(train, (lead) => won[lead] ?? 0),
    },
    0,
  );
  const factor = DOUBLE / Math.LN2;
  const points = variables.map(({ evidence }, at) =>
    evidence.map((one) => Math.round(factor * one * (coefficients[at + 1] ?? 0))),
  );
  return (lead) => {
    const sum = variables.reduce((total, { atoms }, at) => total + (points[at]?.[atoms[lead] ?? 0] ?? 0), 0);
    return logistic((coefficients[0] ?? 0) + sum / factor);
  };
};
