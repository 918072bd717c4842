const [SHORT, LONG] = [5_000, 50_000];
/** Each length is worked on so often at a time that the short one takes at least half a millisecond: less is too short for the clock. */
const LEAST_MICROSECONDS = 500;
/** What seems to grow too fast is measured once more for this long, so that what else the machine does weighs less. */
export const SURE_MICROSECONDS = 10_000;
const TIMES = 5;
/** So many times as long is linear beyond doubt. The long text is not worked on again then: that could but show less. */
const CERTAINLY_LINEAR = 15;

/**
 * How many times as long the work takes on 50,000 characters as on 5,000, in CPU time, each the best of five: some 10 where it grows
 * with the text, 100 where it grows with its square.
 */
export function growthOf(
  unit: string,
  work: (text: string) => unknown,
  least: number = LEAST_MICROSECONDS,
): number {
  const [short = '', long = ''] = [SHORT, LONG].map((length) => unit.repeat(length / unit.length));
  // The first run lets the engine compile the work for both lengths.
  work(long);
  let times = 1;
  while (microseconds(short, work, times) < least && times < 10_000) times *= 4;
  const measure = (text: string) => microseconds(text, work, times);
  const atShort = Math.max(1, Math.min(...Array.from({ length: TIMES }, () => measure(short))));
  let atLong = measure(long);
  for (let at = 1; at < TIMES && atLong > CERTAINLY_LINEAR * atShort; at++)
    atLong = Math.min(atLong, measure(long));
  return atLong / atShort;
}

function microseconds(text: string, work: (text: string) => unknown, times: number): number {
  const start = process.cpuUsage();
  for (let at = 0; at < times; at++) work(text);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
