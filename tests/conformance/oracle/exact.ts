/** An exact number: `top / bottom`, bottom above 0. */
export interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function exact(top: bigint, bottom = 1n): Exact {
  return { top, bottom };
}

export function times(a: Exact, b: Exact): Exact {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** Below 0, 0 or above 0 as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function roundDown(a: Exact): bigint {
  const whole = a.top / a.bottom;
  return a.top < 0n && whole * a.bottom !== a.top ? whole - 1n : whole;
}

export function roundHalfAwayFromZero(a: Exact): bigint {
  const size = a.top < 0n ? -a.top : a.top;
  const whole = (2n * size + a.bottom) / (2n * a.bottom);
  return a.top < 0n ? -whole : whole;
}

/** The whole number that it is, else undefined. */
export function asWhole(a: Exact): bigint | undefined {
  return a.top % a.bottom === 0n ? a.top / a.bottom : undefined;
}

/** Reads `-12.5` or `1e+21`: digits, an optional fraction, an optional exponent. */
export function exactOfDecimal(decimal: string): Exact {
  const [mantissa = '', exponent = '0'] = decimal.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power >= 0 ? exact(digits * 10n ** BigInt(power)) : exact(digits, 10n ** BigInt(-power));
}
