import { numberAt } from '../columns/numbers';

/** The least pivot that counts as different from 0. */
const LEAST_PIVOT = 1e-10;
/** The pivot of a direction that the data don't tell apart: it is so large that nothing moves along it. */
const FIXED_PIVOT = 1e10;

/** Factorises a symmetric positive definite matrix (Cholesky). @returns the lower triangle whose product with its own transpose it is */
function factorised(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    const own = row * size;
    for (let column = 0; column <= row; column++) {
      const other = column * size;
      let rest = numberAt(matrix, own + column);
      for (let at = 0; at < column; at++) rest -= numberAt(lower, own + at) * numberAt(lower, other + at);
      if (row === column) lower[own + row] = rest > LEAST_PIVOT ? Math.sqrt(rest) : FIXED_PIVOT;
      else lower[own + column] = rest / numberAt(lower, other + column);
    }
  }
  return lower;
}

/** The logarithm of the determinant of such a matrix. */
export function logDeterminant(matrix: Float64Array, size: number): number {
  const lower = factorised(matrix, size);
  let sum = 0;
  for (let at = 0; at < size; at++) sum += 2 * Math.log(numberAt(lower, at * size + at));
  return sum;
}

/**
 * Factorises a symmetric positive definite matrix, so that it can be solved for several right sides.
 * @param matrix size × size numbers by rows; only the lower triangle is read
 * @returns gives the solution for a right side of `size` numbers
 */
export function cholesky(matrix: Float64Array, size: number): (right: Float64Array) => Float64Array {
  const lower = factorised(matrix, size);
  return (right) => {
    const solved = Float64Array.from(right);
    for (let row = 0; row < size; row++) {
      let rest = numberAt(solved, row);
      for (let at = 0; at < row; at++) rest -= numberAt(lower, row * size + at) * numberAt(solved, at);
      solved[row] = rest / numberAt(lower, row * size + row);
    }
    for (let row = size - 1; row >= 0; row--) {
      let rest = numberAt(solved, row);
      for (let at = row + 1; at < size; at++) rest -= numberAt(lower, at * size + row) * numberAt(solved, at);
      solved[row] = rest / numberAt(lower, row * size + row);
    }
    return solved;
  };
}
