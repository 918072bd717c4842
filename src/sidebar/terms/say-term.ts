import type { WordFinding } from '../../domain/words/word-finding';
import type { StatedTerm, Term } from '../../rpc/contract';
import type { Messages } from '../messages/messages';
import type { TermStand } from './term-stand';

/** What was found and what to do, in a sentence or two. The card tells beside it where that is. */
export function sayFinding(
  finding: WordFinding,
  terms: readonly Term[],
  { wordFindings: m }: Messages,
): string {
  const nameOf = (at: number) => terms[at]?.name ?? '';
  const { found } = finding;
  switch (finding.kind) {
    case 'vague word':
      return m.vague(found);
    case 'undefined term':
      return finding.term === null ? m.noSuchTerm(found) : m.unsettled(found);
    case 'circular':
      return m.circular([...finding.circle, ...finding.circle.slice(0, 1)].map(nameOf).join(' → '));
    case 'unmeasured':
      return m.unmeasured;
    case 'unknown measure':
      return finding.near.length === 0
        ? m.unknownMeasure(found)
        : m.unknownMeasureNear(found, finding.near.map(m.quoted).join(m.or));
    case 'incomplete count':
      return m.incompleteCount(found, finding.missing.map((part) => m[part]).join(m.comma));
    case 'same word':
      return m.sameWord(found, nameOf(finding.term));
    case 'unexplained':
      return m.unexplained(found);
  }
}

/** Tells in a line how far a term is agreed on. */
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
