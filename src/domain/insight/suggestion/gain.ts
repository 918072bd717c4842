import { numberAt } from '../columns/numbers';

/** What handing over the best leads first would have brought, by cards that had not seen them. */
export interface CumulativeGain {
  /** The share of the wins that the best 10 %, 20 % … 100 % of the leads hold. */
  readonly held: readonly number[];
  /** What so many leads a month would have brought; null where it isn't known over how many months the leads came in. */
  readonly monthly: {
    readonly leads: number;
    readonly wins: number;
    /** The wins of as many leads taken by chance. */
    readonly byChance: number;
  } | null;
}

const TENTHS = 10;
/** 10 leads a month are handed over in the example, or half of them where fewer than 20 came in. */
const LEADS_A_MONTH = 10;

/**
 * The wins among the best leads, of those that a score can hand over. Leads of one probability count by their mean.
 * @param months over how many months the leads came in; null where that isn't known
 */
export function gainOf(probabilities: Float64Array, won: Uint8Array, months: number | null): CumulativeGain {
  const order = Array.from(probabilities, (_, lead) => lead).sort(
    (one, other) => numberAt(probabilities, other) - numberAt(probabilities, one),
  );
  // By how many leads are taken, the wins among them.
  const wins = new Float64Array(won.length + 1);
  for (let from = 0; from < order.length; ) {
    let to = from;
    const own = (place: number) => numberAt(probabilities, order[place] ?? 0);
    let tied = 0;
    while (to < order.length && own(to) === own(from)) tied += won[order[to++] ?? 0] ?? 0;
    for (let place = from; place < to; place++)
      wins[place + 1] = numberAt(wins, from) + (tied * (place + 1 - from)) / (to - from);
    from = to;
  }
  const all = numberAt(wins, won.length);
  const winsOf = (leads: number) => {
    const whole = Math.min(Math.floor(leads), won.length - 1);
    const [below, above] = [numberAt(wins, whole), numberAt(wins, whole + 1)];
    return below + (above - below) * (leads - whole);
  };
  const held = Array.from({ length: TENTHS }, (_, at) =>
    all === 0 ? 0 : winsOf(((at + 1) / TENTHS) * won.length) / all,
  );
  if (months === null || won.length / months < 2) return { held, monthly: null };
  const leads = Math.min(LEADS_A_MONTH, Math.floor(won.length / months / 2));
  const taken = leads * months;
  return {
    held,
    monthly: { leads, wins: winsOf(taken) / months, byChance: ((all / won.length) * taken) / months },
  };
}
