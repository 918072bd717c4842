import type { Prospect, Rank, Source, Timeline } from './prospect';
import type { Random } from './random';

export type Outcome = 'won' | 'lost' | 'open';
export type Loss = 'budget' | 'timing' | 'competitor' | 'authority' | 'size' | 'silent';

export interface Verdict {
  readonly outcome: Outcome;
  readonly loss: Loss | null;
}

/*
 * The hidden truth of both samples, in log-odds of winning (times the clarity below). Whoever looks at the outcomes should be able to find it:
 * deciders, mid-sized companies, people who were referred or asked, who read the price list, and who plan to buy soon,
 * become customers. Reading more than ten pages adds nothing; the industry and the region never mattered.
 */
const BASE = -4.3;
/** So clear that 200 outcomes are enough to see it. */
const CLARITY = 2;
const RANK: Readonly<Record<Rank, number>> = {
  executive: 1,
  head: 1.3,
  manager: 0.7,
  leader: 0.1,
  staff: -0.8,
  unknown: -0.6,
};
const SOURCE: Readonly<Record<Source, number>> = {
  referral: 1.2,
  inquiry: 0.9,
  exhibition: -0.2,
  webinar: 0.2,
  whitepaper: 0,
  search: 0,
  ads: -1,
};
const TIMELINE: Readonly<Record<Timeline, number>> = {
  now: 1.2,
  quarter: 0.9,
  half: 0.3,
  year: -0.4,
  undecided: -0.7,
  unknown: -0.3,
};

function weighSize(employees: number): number {
  if (employees < 20) return -1.3;
  if (employees < 50) return -0.3;
  if (employees < 1000) return 0.7;
  return employees < 5000 ? 0 : -0.6;
}

/** The chance that the prospect becomes a customer, 0 to 1. */
function chanceOfWinning(prospect: Prospect): number {
  const merits =
    RANK[prospect.rank] +
    SOURCE[prospect.source] +
    TIMELINE[prospect.timeline] +
    weighSize(prospect.employees) +
    0.12 * Math.min(prospect.pages, 10) +
    (prospect.materials.includes('price') ? 1.1 : 0) +
    (prospect.freeMail ? -1.8 : 0);
  return 1 / (1 + Math.exp(-(BASE + CLARITY * merits)));
}

/** Why it was most plausibly lost: the first weakness that holds, now and then another. */
function explainLoss(prospect: Prospect, random: Random): Loss {
  if (random.chance(0.2)) return random.pick(['budget', 'timing', 'competitor', 'silent']);
  if (prospect.employees < 20) return 'size';
  if (prospect.timeline === 'undecided' || prospect.timeline === 'year') return 'timing';
  if (prospect.rank === 'staff' || prospect.rank === 'unknown') return 'authority';
  if (prospect.budget !== null && prospect.budget < 100) return 'budget';
  return random.pick(['competitor', 'silent']);
}

export function decideOutcome(prospect: Prospect, random: Random): Verdict {
  const stillTalking = prospect.knownDays < 60 ? 0.75 : prospect.idleDays < 14 ? 0.5 : 0.15;
  const won = random.chance(chanceOfWinning(prospect));
  if (random.chance(stillTalking)) return { outcome: 'open', loss: null };
  return won ? { outcome: 'won', loss: null } : { outcome: 'lost', loss: explainLoss(prospect, random) };
}
