import { type Definition, testsOf } from '../../src/domain/definition/definition';
import { parseDefinition } from '../../src/domain/definition/parse';
import type { JudgeLine } from '../../src/domain/labelling/card-lines';
import { chooseLeads } from '../../src/domain/labelling/choose-leads';
import type { Table } from '../../src/domain/labelling/kappa';
import { rowOf } from '../../src/domain/labelling/lead-rows';
import type { Answer, Round } from '../../src/domain/labelling/round';
import { type TriedCriterion, triedCriteria } from '../../src/domain/labelling/tried-criteria';
import { fingerprintOf } from '../../src/domain/leads/lead-name';
import { Chance } from '../../src/domain/values/chance';
import type { DataSet } from './data-set';
import { makeLeads } from './made-leads';

/** A definition for made leads: ten criteria, of which a judge goes by five. */
const CELLS = [
  ['Version', '1'],
  ['Criterion', 'Invited', 'Channel', 'is', 'Referral, Seminar', 15],
  ['Criterion', 'Cold call', 'Channel', 'is', 'Cold call', -10],
  ['Criterion', 'Size', 'Employees', 'is at least', 100, 20],
  ['Criterion', 'Head', 'Role', 'contains', 'Manager, Director', 15],
  ['Criterion', 'Reader', 'Pages', 'is at least', 6, 20],
  ['Criterion', 'Budget', 'Budget', 'is not empty', '', 20],
  ['Criterion', 'Product', 'Product', 'is', 'Product 1', 5],
  ['Criterion', 'Rating', 'Rating', 'is at least', 4, 5],
  ['Criterion', 'Letter', 'Newsletter', 'is', 'TRUE', 5],
  ['Criterion', 'Fax', 'Fax', 'is not empty', '', -5],
  ['Grade', 'A', '', 'is at least', 40],
  ['Grade', 'B'],
  ['Hand over', 'A'],
];

function judgedDefinition(): Definition {
  const parsed = parseDefinition(CELLS);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.definition;
}

/** What a judge's criteria are worth to him, the larger three first. */
const WORTH = [30, 20, 15, 10, 5];
/** This share of all leads is hot to a judge. */
const HOT_SHARE = 0.4;
const LEADS = 400;
const WANTED = 30;
/** A seed's first numbers are much like those of its neighbours. */
const PASSED_OVER = 20;

/** How judges, and what the fitting knows of them, differ from the plain case. */
export interface Wishes {
  /** The share of answers that say the reverse of the judge's card, 0 to 1. */
  readonly slips?: number;
  /** True where the second criterion of each judge counts the other way than in the definition. */
  readonly isReversed?: boolean;
  /** The place of the criterion of the first judge that the definition lacks. */
  readonly lacking?: number;
  /** True where there is no definition at all. */
  readonly isBare?: boolean;
  /** True where the leads are drawn by chance instead of being chosen. */
  readonly isDrawn?: boolean;
}

/** A simulated judge. */
export interface Judge {
  /** The criteria of his card, those that are worth most first. */
  readonly criteria: readonly TriedCriterion[];
  /** By lead of the table, whether it is hot by his card. */
  readonly hot: readonly boolean[];
  readonly answers: readonly Answer[];
}

/** One round that two judges have answered. */
export interface Trial {
  readonly data: DataSet;
  /** What the fitting knows. */
  readonly definition: Definition | null;
  readonly round: Round;
  readonly marketing: Judge;
  readonly sales: Judge;
  /** What both would say of all leads of the table by their cards. */
  readonly everywhere: Table;
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(chance.int(0, rest.length - 1), 1));
}

/** A judge who goes by five criteria of the definition, drawn by chance. */
function drawJudge(own: readonly TriedCriterion[], chance: Chance, { isReversed }: Wishes): Judge {
  const criteria = shuffled(own, chance).slice(0, WORTH.length);
  const worth = criteria.map(
    ({ points }, at) => Math.sign(points) * (WORTH[at] ?? 0) * (isReversed === true && at === 1 ? -1 : 1),
  );
  const sums = Array.from({ length: LEADS }, (_, lead) =>
    criteria.reduce((sum, { levels }, at) => sum + (levels[lead] ?? 0) * (worth[at] ?? 0), 0),
  );
  const from = [...sums].sort((one, other) => other - one)[Math.floor(LEADS * HOT_SHARE)] ?? 0;
  return { criteria, hot: sums.map((sum) => sum >= from), answers: [] };
}

function answered(judge: Judge, { leads, questions }: Round, chance: Chance, slips: number): Judge {
  const answers = questions.map((place): Answer => {
    const isHot = judge.hot[leads[place]?.row ?? 0] === true;
    return (chance.next() < slips ? !isHot : isHot) ? 'hot' : 'not';
  });
  return { ...judge, answers };
}

/** Two judges answer for 30 of 400 made leads. */
export function makeTrial(seed: number, wishes: Wishes = {}): Trial {
  const data = makeLeads(LEADS, seed);
  const full = judgedDefinition();
  const own = triedCriteria(data.columns, full).filter(({ criterion }) => criterion === null);
  const chance = new Chance(seed * 31 + 7);
  for (let draw = 0; draw < PASSED_OVER; draw++) chance.next();
  const [first, second] = [drawJudge(own, chance, wishes), drawJudge(own, chance, wishes)];
  const lacking = first.criteria[wishes.lacking ?? -1]?.pinned;
  const known = { ...full, criteria: full.criteria.filter(({ name }) => name !== lacking) };
  const definition = wishes.isBare === true ? null : known;
  const round =
    wishes.isDrawn === true
      ? drawnRound(data, chance)
      : chooseLeads({ columns: data.columns, definition, wanted: WANTED, seed });
  const count = (marketing: boolean, sales: boolean) =>
    first.hot.filter((hot, lead) => hot === marketing && second.hot[lead] === sales).length;
  return {
    data,
    definition,
    round,
    marketing: answered(first, round, chance, wishes.slips ?? 0),
    sales: answered(second, round, chance, wishes.slips ?? 0),
    everywhere: {
      hotHot: count(true, true),
      hotNot: count(true, false),
      notHot: count(false, true),
      notNot: count(false, false),
    },
  };
}

function drawnRound({ columns }: DataSet, chance: Chance): Round {
  const rows = shuffled(
    Array.from({ length: LEADS }, (_, row) => row),
    chance,
  ).slice(0, WANTED);
  return {
    leads: rows.map((row) => ({ row, print: fingerprintOf(rowOf(columns, row)) })),
    questions: rows.map((_, at) => at),
  };
}

/** True where a line of a card is a judge's criterion, or a new one on the same field. */
export function isSame({ pinned, criterion }: JudgeLine, own: TriedCriterion): boolean {
  if (criterion === null) return pinned === own.pinned;
  const written = judgedDefinition().criteria.find(({ name }) => name === own.pinned);
  return written !== undefined && testsOf(written).some(({ field }) => field === criterion.field);
}
