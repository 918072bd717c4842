/** A symmetric positive definite system, factorised to be solved for several right sides. `matrix`: rows, n × n. */
export function cholesky(matrix: Float64Array, n: number): (right: ArrayLike<number>) => Float64Array {
  const lower = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * n + column] ?? 0;
      for (let at = 0; at < column; at++) sum -= (lower[row * n + at] ?? 0) * (lower[column * n + at] ?? 0);
      // A direction that the data don't tell apart gets a pivot so large that nothing moves along it.
      if (row === column) lower[row * n + row] = sum > 1e-10 ? Math.sqrt(sum) : 1e10;
      else lower[row * n + column] = sum / (lower[column * n + column] ?? 1);
    }
  }
  return (right) => {
    const solved = Float64Array.from(right);
    for (let row = 0; row < n; row++) {
      let sum = solved[row] ?? 0;
      for (let at = 0; at < row; at++) sum -= (lower[row * n + at] ?? 0) * (solved[at] ?? 0);
      solved[row] = sum / (lower[row * n + row] ?? 1);
    }
    for (let row = n - 1; row >= 0; row--) {
      let sum = solved[row] ?? 0;
      for (let at = row + 1; at < n; at++) sum -= (lower[at * n + row] ?? 0) * (solved[at] ?? 0);
      solved[row] = sum / (lower[row * n + row] ?? 1);
    }
    return solved;
  };
}
