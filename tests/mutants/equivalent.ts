import { AGREEMENT } from './equivalents/agreement';
import { DEFINITION } from './equivalents/definition';
import { DRAFT } from './equivalents/draft';
import { HAND_OVER } from './equivalents/hand-over';
import { INSIGHT_COLUMNS } from './equivalents/insight-columns';
import { LEADS } from './equivalents/leads';
import { REJECTIONS } from './equivalents/rejections';
import { TERMS } from './equivalents/terms';
import type { Mutant } from './mutant';
import type { Equivalent } from './on-line';
import { type Living, livingOf } from './results';

export const EQUIVALENTS: readonly Equivalent[] = [
  ...AGREEMENT,
  ...DEFINITION,
  ...DRAFT,
  ...HAND_OVER,
  ...INSIGHT_COLUMNS,
  ...LEADS,
  ...REJECTIONS,
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
