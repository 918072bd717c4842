import type { Answer, Answers } from '../../domain/labelling/round';
import type { LabellingRound } from '../../rpc/contract';

type Asked = Pick<LabellingRound, 'leads' | 'questions'>;

/** True for a question whose lead is gone, or was changed. */
const isGone = ({ leads, questions }: Asked, question: number) => leads[questions[question] ?? -1] === null;

/** The answers, with the leads passed over that come next and are gone: nobody can judge them. */
export function withGone(round: Asked, answers: Answers): Answers {
  const passed: Answer[] = [...answers];
  while (isGone(round, passed.length)) passed.push('unsure');
  return passed;
}

/** The place of the last answer that a person gave; -1 for none. */
export function lastGiven(round: Asked, answers: Answers): number {
  let last = answers.length - 1;
  while (last >= 0 && isGone(round, last) && answers[last] === 'unsure') last--;
  return last;
}

/** How many leads of a round are gone, or were changed. */
export function countGone({ leads }: Asked): number {
  return leads.filter((lead) => lead === null).length;
}
