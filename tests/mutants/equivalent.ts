import { AGREEMENT } from './equivalents/agreement';
import { DEFINITION } from './equivalents/definition';
import { DRAFT } from './equivalents/draft';
import { EFFECT } from './equivalents/effect';
import { HAND_OVER } from './equivalents/hand-over';
import { INSIGHT_CARD } from './equivalents/insight-card';
import { INSIGHT_COLUMNS } from './equivalents/insight-columns';
import { INSIGHT_SUGGESTION } from './equivalents/insight-suggestion';
import { LEADS } from './equivalents/leads';
import { NOTATION } from './equivalents/notation';
import { REJECTIONS } from './equivalents/rejections';
import { SETUP } from './equivalents/setup';
import { TERMS } from './equivalents/terms';
import type { Mutant } from './mutant';
import type { Equivalent } from './on-line';
import { type Living, livingOf } from './results';

export const EQUIVALENTS: readonly Equivalent[] = [
  ...AGREEMENT,
  ...DEFINITION,
  ...DRAFT,
  ...EFFECT,
  ...HAND_OVER,
  ...INSIGHT_CARD,
  ...INSIGHT_COLUMNS,
  ...INSIGHT_SUGGESTION,
  ...LEADS,
  ...NOTATION,
  ...REJECTIONS,
  ...SETUP,
  ...TERMS,
];

/** True where the table has what lives in a file. */
export function isEquivalent(file: string, living: Living): boolean {
  return EQUIVALENTS.some(
    (one) =>
      one.file === file &&
      one.text === living.text &&
      one.original === living.original &&
      one.replacement === living.replacement,
  );
}

/** True where the table has the mutant. */
export const isKnownEquivalent = (mutant: Mutant): boolean => isEquivalent(mutant.file, livingOf(mutant));
