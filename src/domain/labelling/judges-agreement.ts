import { DEPARTMENTS, type Department } from '../agreement/department';
import { isContradiction, judgementsOf } from './judgement';
import { type Kappa, kappaWithin } from './kappa';
import type { BothAnswers, Round } from './round';

/** A lead on which the departments differ. */
export interface Difference {
  /** Its place among the round's leads. */
  readonly lead: number;
  /** The department that finds it hot. The other one doesn't. */
  readonly hot: Department;
}

/** How far both departments agree on the leads of a round. */
export interface JudgesAgreement {
  /** How many leads both judged as hot or not hot. All counts but `unsure` and the contradictions are of these. */
  readonly leads: number;
  readonly bothHot: number;
  readonly bothNot: number;
  /** The leads on which they differ, in the order of the round. */
  readonly differing: readonly Difference[];
  /** Cohen's κ with its interval; null where it has no meaning: no lead, or both say the same one thing of every lead. */
  readonly kappa: Kappa | null;
  /** True for fewer than `FEWEST_FOR_KAPPA` leads: then the figures say little. */
  readonly isSmall: boolean;
  /** How many leads of the round one department or both could not judge. */
  readonly unsure: number;
  /** By department, the leads that it judged hot once and not hot once (places among the round's leads). */
  readonly contradictions: Readonly<Record<Department, readonly number[]>>;
  /** How many leads were asked twice. */
  readonly repeated: number;
}

/** With fewer than 20 leads that both have judged, the agreement is told as one of a small sample. */
const FEWEST_FOR_KAPPA = 20;

/** How far both departments agree. Of a lead that was judged twice the first answer counts. */
export function agreementOf(round: Round, answers: BothAnswers): JudgesAgreement {
  const judged = {
    marketing: judgementsOf(round, answers.marketing),
    sales: judgementsOf(round, answers.sales),
  };
  const pairs = round.leads.flatMap((_, lead) => {
    const [marketing, sales] = [judged.marketing[lead]?.first ?? null, judged.sales[lead]?.first ?? null];
    return marketing === null || sales === null ? [] : [{ lead, marketing, sales }];
  });
  const count = (marketing: 'hot' | 'not', sales: 'hot' | 'not') =>
    pairs.filter((pair) => pair.marketing === marketing && pair.sales === sales).length;
  const [bothHot, bothNot] = [count('hot', 'hot'), count('not', 'not')];
  const contradicted = (department: Department) =>
    judged[department].flatMap((one, lead) => (isContradiction(one) ? [lead] : []));
  return {
    leads: pairs.length,
    bothHot,
    bothNot,
    differing: pairs.flatMap(({ lead, marketing, sales }) =>
      marketing === sales ? [] : [{ lead, hot: marketing === 'hot' ? DEPARTMENTS[0] : DEPARTMENTS[1] }],
    ),
    kappa: kappaWithin({
      hotHot: bothHot,
      hotNot: count('hot', 'not'),
      notHot: count('not', 'hot'),
      notNot: bothNot,
    }),
    isSmall: pairs.length < FEWEST_FOR_KAPPA,
    unsure: round.leads.length - pairs.length,
    contradictions: { marketing: contradicted('marketing'), sales: contradicted('sales') },
    repeated: round.questions.length - round.leads.length,
  };
}
