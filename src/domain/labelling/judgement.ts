import type { Answers, Round } from './round';

/** What a department says of one lead, in all its answers to it. */
export interface Judgement {
  readonly hot: number;
  readonly not: number;
  /** The first answer that says hot or not; null where every one was unsure, or none was given. */
  readonly first: 'hot' | 'not' | null;
}

/** By lead of the round, what a department says of it. */
export function judgementsOf({ leads, questions }: Round, answers: Answers): Judgement[] {
  return leads.map((_, lead) => {
    const own = answers.filter((_, at) => questions[at] === lead);
    const [hot, not] = [own.filter((one) => one === 'hot'), own.filter((one) => one === 'not')];
    return { hot: hot.length, not: not.length, first: own.find((one) => one !== 'unsure') ?? null };
  });
}

/** True for a lead that was judged hot once and not hot once: the answers contradict each other. */
export const isContradiction = ({ hot, not }: Judgement) => hot > 0 && not > 0;
