import { amount } from '../messages/amount';

/** Writes a change of a count: `+1,200`, `−3`, `±0`. */
export function signedCount(count: number): string {
  return `${count === 0 ? '±' : count > 0 ? '+' : '−'}${amount(Math.abs(count))}`;
}

/** How a change of a count is coloured. */
export function toneOf(difference: number): 'good' | 'bad' | 'even' {
  return difference === 0 ? 'even' : difference > 0 ? 'good' : 'bad';
}
