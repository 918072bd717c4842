/** All numbers from one end to the other; an end that is infinite is not in it. */
export interface Interval {
  readonly low: number;
  readonly lowIn: boolean;
  readonly high: number;
  readonly highIn: boolean;
}

export function fromTo(low: number, high: number): Interval {
  return { low, lowIn: true, high, highIn: true };
}

export function above(low: number, lowIn: boolean): Interval {
  return { low, lowIn, high: Number.POSITIVE_INFINITY, highIn: false };
}

export function below(high: number, highIn: boolean): Interval {
  return { low: Number.NEGATIVE_INFINITY, lowIn: false, high, highIn };
}

export function isWithin(inner: Interval, outer: Interval): boolean {
  const starts = inner.low > outer.low || (inner.low === outer.low && (outer.lowIn || !inner.lowIn));
  const ends = inner.high < outer.high || (inner.high === outer.high && (outer.highIn || !inner.highIn));
  return starts && ends;
}

function liesBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && !(a.highIn && b.lowIn));
}

export function areApart(a: Interval, b: Interval): boolean {
  return liesBelow(a, b) || liesBelow(b, a);
}
