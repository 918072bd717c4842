/**
 * One rule of a check of words: one idea, written as a pattern over folded text (`fold`). The texts that each rule has to find and
 * to leave alone are in `tests/domain/words/rule-examples.ts`: a rule without examples fails there, and users don't load them.
 */
export interface WordRule {
  /** Names the rule in tests. It is unique within its table. */
  readonly id: string;
  /** The source of a regular expression with the `u` flag. */
  readonly pattern: string;
}

/** One expression for all rules of a table. Of several rules that match from the same place on, the first one of the table counts. */
export function anyOf(rules: readonly WordRule[], flags: 'u' | 'gu'): RegExp {
  return new RegExp(rules.map(({ pattern }) => pattern).join('|'), flags);
}
