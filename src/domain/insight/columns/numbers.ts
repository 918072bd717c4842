/**
 * Reads typed arrays of the learning's inner loops. A wrong index is a bug and throws, where `?? 0` would hide it. There is one function
 * for each kind of array, so that an engine compiles each to a plain access.
 */

function noSuchPlace(place: number, { length }: ArrayLike<number>): RangeError {
  return new RangeError(`place ${place} of ${length}`);
}

/** @throws RangeError where the array has no such place */
export function numberAt(numbers: Float64Array, place: number): number {
  const found = numbers[place];
  if (found === undefined) throw noSuchPlace(place, numbers);
  return found;
}

/** @throws RangeError where the array has no such place */
export function byteAt(bytes: Uint8Array, place: number): number {
  const found = bytes[place];
  if (found === undefined) throw noSuchPlace(place, bytes);
  return found;
}

/** @throws RangeError where the array has no such place */
export function integerAt(integers: Int32Array, place: number): number {
  const found = integers[place];
  if (found === undefined) throw noSuchPlace(place, integers);
  return found;
}

/**
 * Adds an amount to the number at a place.
 * @throws RangeError where the array has no such place
 */
export function addTo(numbers: Float64Array, place: number, amount: number): void {
  numbers[place] = numberAt(numbers, place) + amount;
}

/** The sum over some places of an array. */
export const sumOver = (numbers: Float64Array, places: readonly number[]) =>
  places.reduce((sum, place) => sum + numberAt(numbers, place), 0);

/** The sum of an array. */
export const sumOfAll = (numbers: Float64Array) => numbers.reduce((sum, one) => sum + one, 0);

/** How many leads have each value of a column. */
export function countValues({
  values,
  rows,
}: {
  readonly values: readonly unknown[];
  readonly rows: ArrayLike<number>;
}): number[] {
  const counts = new Array<number>(values.length).fill(0);
  for (let lead = 0; lead < rows.length; lead++) {
    const value = rows[lead] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
