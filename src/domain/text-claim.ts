import type { FieldTest } from './definition';
import type { Item } from './operand';
import type { TextFact } from './text-fact';

/** What a condition on texts asks: that one item is met, or (`negated`) none. */
export interface TextClaim {
  readonly kind: TextFact['kind'] | 'equals';
  readonly negated: boolean;
}

/** By the English keyword. A condition that isn't listed may hold or fail whatever else does. */
const CLAIMS: ReadonlyMap<string, TextClaim> = new Map([
  ['is', { kind: 'equals', negated: false }],
  ['is not', { kind: 'equals', negated: true }],
  ['contains', { kind: 'contains', negated: false }],
  ['does not contain', { kind: 'contains', negated: true }],
  ['starts with', { kind: 'starts', negated: false }],
  ['ends with', { kind: 'ends', negated: false }],
  ['includes', { kind: 'lists', negated: false }],
  ['does not include', { kind: 'lists', negated: true }],
  ['email domain is', { kind: 'domain', negated: false }],
  ['email domain is not', { kind: 'domain', negated: true }],
]);

export function claimOf({ condition }: FieldTest): TextClaim | undefined {
  return CLAIMS.get(condition.keyword.en);
}

export function itemsOf({ operand }: FieldTest): readonly Item[] {
  return operand.kind === 'items' ? operand.items : [];
}
