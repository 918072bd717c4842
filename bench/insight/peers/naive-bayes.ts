import { BLANK } from '../../../src/domain/insight/columns/coding';
import { countOutcomes, type Peer } from './peer';

/** No value has been seen less often: what Odoo's frequency tables begin with. */
const LEAST = 0.1;

/**
 * Odoo's predictive lead scoring: naive Bayes on how often each value comes with won and with lost leads. A blank field says
 * nothing. (crm.lead, "Predictive Lead Scoring")
 */
export const naiveBayes: Peer = (columns, won, train) => {
  const tables = columns.map((column) => {
    const found = countOutcomes(column, won, train);
    const share = (counts: Float64Array) => {
      const filled = counts.map((count, atom) => (atom === BLANK ? 0 : count + LEAST));
      const total = filled.reduce((sum, count) => sum + count, 0);
      return filled.map((count) => count / total);
    };
    return { won: share(found.won), lost: share(found.lost) };
  });
  const wins = train.reduce((sum, lead) => sum + (won[lead] ?? 0), 0);
  return (lead) => {
    let odds = wins / (train.length - wins);
    columns.forEach(({ atoms }, at) => {
      const atom = atoms[lead] ?? BLANK;
      if (atom === BLANK) return;
      odds *= (tables[at]?.won[atom] ?? 1) / (tables[at]?.lost[atom] ?? 1);
    });
    return odds / (1 + odds);
  };
};
