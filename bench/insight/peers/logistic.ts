import { fitLogistic, logistic } from '../../../src/domain/insight/card/logistic';
import type { Peer } from './peer';

const RIDGE = 1;

/** Ridge logistic regression on every atom of every column. Its fit is checked against R's in `tests/domain/insight`. */
export const logisticRegression: Peer = (columns, won, train) => {
  const starts: number[] = [];
  let width = 0;
  for (const { counts } of columns) {
    starts.push(width);
    width += counts.length;
  }
  const places = (lead: number) => columns.map(({ atoms }, at) => (starts[at] ?? 0) + (atoms[lead] ?? 0));
  const levels = new Float64Array(train.length * width);
  train.forEach((lead, row) => {
    for (const at of places(lead)) levels[row * width + at] = 1;
  });
  const { coefficients } = fitLogistic(
    {
      count: train.length,
      width,
      levels,
      leads: new Float64Array(train.length).fill(1),
      won: Float64Array.from(train, (lead) => won[lead] ?? 0),
    },
    RIDGE,
  );
  return (lead) =>
    logistic(places(lead).reduce((sum, at) => sum + (coefficients[at + 1] ?? 0), coefficients[0] ?? 0));
};
