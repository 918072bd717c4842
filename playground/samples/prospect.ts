import type { Random } from './random';

export type Rank = 'executive' | 'head' | 'manager' | 'leader' | 'staff' | 'unknown';
export type Source = 'referral' | 'inquiry' | 'exhibition' | 'webinar' | 'whitepaper' | 'search' | 'ads';
export type Industry =
  | 'manufacturing'
  | 'software'
  | 'retail'
  | 'finance'
  | 'construction'
  | 'logistics'
  | 'services'
  | 'medical'
  | 'education'
  | 'estate';
export type Timeline = 'now' | 'quarter' | 'half' | 'year' | 'undecided' | 'unknown';
export type Material = 'price' | 'case' | 'overview' | 'security';

/** What is true of a lead, before anybody typed it into a sheet. Both samples are written from this. */
export interface Prospect {
  readonly rank: Rank;
  readonly employees: number;
  readonly industry: Industry;
  readonly source: Source;
  readonly pages: number;
  readonly materials: readonly Material[];
  /** Days between the registration and the day the sample was made on. */
  readonly knownDays: number;
  /** Days since the lead last did anything; at most `knownDays`. */
  readonly idleDays: number;
  /** In units of 10,000 yen or 100 dollars; null when never asked. */
  readonly budget: number | null;
  readonly timeline: Timeline;
  readonly freeMail: boolean;
}

const RANKS = [
  ['executive', 10],
  ['head', 18],
  ['manager', 24],
  ['leader', 16],
  ['staff', 26],
  ['unknown', 6],
] as const;
const SOURCES = [
  ['referral', 9],
  ['inquiry', 16],
  ['exhibition', 20],
  ['webinar', 17],
  ['whitepaper', 18],
  ['search', 9],
  ['ads', 11],
] as const;
const INDUSTRIES = [
  ['manufacturing', 22],
  ['software', 20],
  ['retail', 11],
  ['finance', 8],
  ['construction', 8],
  ['logistics', 8],
  ['services', 10],
  ['medical', 6],
  ['education', 4],
  ['estate', 3],
] as const;
const TIMELINES = [
  ['now', 8],
  ['quarter', 18],
  ['half', 20],
  ['year', 15],
  ['undecided', 27],
  ['unknown', 12],
] as const;
const SIZES: readonly (readonly [range: readonly [number, number], weight: number])[] = [
  [[3, 19], 14],
  [[20, 49], 18],
  [[50, 299], 34],
  [[300, 999], 20],
  [[1000, 4999], 10],
  [[5000, 42000], 4],
];
const MATERIALS = [
  ['overview', 0.55],
  ['case', 0.35],
  ['price', 0.28],
  ['security', 0.12],
] as const;

export function drawProspect(random: Random): Prospect {
  const [low, high] = random.weigh(SIZES);
  const exact = random.between(low, high);
  const knownDays = random.between(3, 330);
  return {
    rank: random.weigh(RANKS),
    // Larger companies give their size in round numbers.
    employees: exact < 50 ? exact : Math.round(exact / 10) * 10,
    industry: random.weigh(INDUSTRIES),
    source: random.weigh(SOURCES),
    // Few read much: the square of an even draw leans to the low end.
    pages: Math.floor(random.next() ** 2 * 26),
    materials: MATERIALS.filter(([, share]) => random.chance(share)).map(([material]) => material),
    knownDays,
    idleDays: Math.floor(random.next() ** 1.6 * (knownDays + 1)),
    budget: random.chance(0.3) ? null : random.pick([30, 50, 80, 100, 120, 150, 200, 300, 500, 1000, 2500]),
    timeline: random.weigh(TIMELINES),
    freeMail: random.chance(0.13),
  };
}
