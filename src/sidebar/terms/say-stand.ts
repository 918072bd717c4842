import type { StatedTerm } from '../../rpc/contract';
import type { Messages } from '../messages/messages';
import type { TermStand } from './term-stand';

/** Where a term stands, in a line. */
export function summarise(
  { state, agreedMeaning }: StatedTerm,
  { waiting, lacking, blind }: TermStand,
  { terms: m }: Messages,
): string {
  const [waits] = blind ? [] : waiting;
  const [lacks] = lacking;
  if (state === 'settled') return agreedMeaning;
  if (waits !== undefined) return waiting.length > 1 ? m.neitherAgreed : m.waiting(m[waits]);
  if (lacks !== undefined) return lacking.length > 1 ? m.neitherSaid : m.lacking(m[lacks]);
  return state === 'open' ? m.alike : m.differ;
}
