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

const bitsOfDouble = 53;

/** The double nearest to an exact number that is neither huge nor tiny; of two equally near ones the even one. */
export function nearestDouble({ top, bottom }: Exact): number {
  if (top < 0n) return -nearestDouble({ top: -top, bottom });
  if (top === 0n) return 0;
  // Shifted so that the quotient has 53 bits: what is left then decides how to round.
  let shift = bitsOfDouble - (top.toString(2).length - bottom.toString(2).length);
  const divide = () => {
    const dividend = shift > 0 ? top << BigInt(shift) : top;
    const divisor = shift > 0 ? bottom : bottom << BigInt(-shift);
    return { quotient: dividend / divisor, twiceLeft: 2n * (dividend % divisor), divisor };
  };
  if (divide().quotient.toString(2).length > bitsOfDouble) shift -= 1;
  const { quotient, twiceLeft, divisor } = divide();
  const up = twiceLeft > divisor || (twiceLeft === divisor && quotient % 2n === 1n);
  return Number(up ? quotient + 1n : quotient) * 2 ** -shift;
}
