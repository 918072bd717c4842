/** A number of points in whole hundredths, so that sums are exact. */
export type Hundredths = number;

const LARGEST = 1_000_000;

/** Why a number can't be points. */
export type PointsTrouble = 'too many decimals' | 'too large';

/** The number in hundredths, or why it can't be points: at most 2 decimals, within ±1,000,000. */
export function toHundredths(points: number): Hundredths | PointsTrouble {
  if (Math.abs(points) > LARGEST) return 'too large';
  const hundredths = Math.round(points * 100);
  return hundredths / 100 === points ? hundredths : 'too many decimals';
}

/** The number as a cell shows it. */
export function toPoints(hundredths: Hundredths): number {
  return hundredths / 100;
}

/** `+20`, `-0.5`. */
export function signed(hundredths: Hundredths): string {
  return `${hundredths < 0 ? '' : '+'}${toPoints(hundredths)}`;
}

/**
 * What is left of points that fade: points × (whole − age) / whole, in whole points, halves away from zero, exactly: in
 * integers as large as it takes. `points` in hundredths; 0 ≤ age < whole, both whole numbers of days.
 */
export function fade(points: Hundredths, age: number, whole: number): Hundredths {
  const size = Math.abs(points);
  const doubled = size * (whole - age) * 2 + whole * 100;
  const rounded =
    doubled <= Number.MAX_SAFE_INTEGER
      ? Math.floor(doubled / (whole * 200))
      : Number(
          (BigInt(size) * (BigInt(whole) - BigInt(age)) * 2n + BigInt(whole) * 100n) / (BigInt(whole) * 200n),
        );
  return points < 0 ? -rounded * 100 : rounded * 100;
}
