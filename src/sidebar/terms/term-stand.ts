import { DEPARTMENTS, type Department } from '../../domain/agreement/department';
import { agreeableBy } from '../../domain/terms/term-state';
import { isBlankText } from '../../domain/values/text';
import type { AgreementState, StatedTerm } from '../../rpc/contract';

/** Where a term stands for who looks at it. */
export interface TermStand {
  /** Who still has to say what it means. */
  readonly lacking: readonly Department[];
  /** Who still has to agree; none as long as there is nothing to agree to. */
  readonly waiting: readonly Department[];
  /**
   * True when the other department has written its meaning and the looker's hasn't. It is not shown, so that the looker's is
   * written freely.
   */
  readonly blind: boolean;
  /** The department for which the looker can agree. */
  readonly agreeable: Department | null;
  /** It waits for the looker's department. */
  readonly isMyTurn: boolean;
}

/** The departments, those of the looker first. */
export function ownFirst({ departments }: AgreementState): Department[] {
  return [...departments, ...DEPARTMENTS.filter((one) => !departments.includes(one))];
}

/** The departments whose meaning a user may write: the user's own, and those without a member. */
export function writableBy(agreement: AgreementState): Department[] {
  const { departments, signatories } = agreement;
  return ownFirst(agreement).filter(
    (one) => departments.includes(one) || !signatories.some(({ department }) => department === one),
  );
}

export function standOf(term: StatedTerm, { departments }: AgreementState, user: string): TermStand {
  const { state, agreed } = term;
  const lacking = DEPARTMENTS.filter((one) => isBlankText(term[`${one}Means`]));
  const missing = state === 'settled' ? [] : departments.filter((one) => lacking.includes(one));
  const blind =
    missing.length > 0 && missing.length === departments.length && lacking.length < DEPARTMENTS.length;
  const waiting = isBlankText(term.agreedMeaning) ? [] : DEPARTMENTS.filter((one) => agreed[one] === null);
  const agreeable = blind || waiting.length === 0 ? null : agreeableBy(agreed, user, departments);
  return {
    lacking,
    waiting,
    blind,
    agreeable,
    isMyTurn: agreeable !== null || missing.length > 0,
  };
}
