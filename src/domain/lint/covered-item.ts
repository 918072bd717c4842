import type { Condition } from '../definition/condition';
import { standsAsWord } from '../values/word';

/** True where every cell that one item matches is matched by the other as well. Texts are normalised. */
type Covers = (item: string, other: string) => boolean;

const within: Covers = (item, other) => item.includes(other);
const withinDomain: Covers = (item, other) => item.endsWith(`.${other}`);

/** The conditions of which an item can match more than what equals it, by their English keywords. */
const COVERS: Readonly<Record<string, Covers>> = {
  contains: within,
  'does not contain': within,
  'contains the word': standsAsWord,
  'does not contain the word': standsAsWord,
  'starts with': (item, other) => item.startsWith(other),
  'ends with': (item, other) => item.endsWith(other),
  'email domain is': withinDomain,
  'email domain is not': withinDomain,
};

/** True where an item of a condition's list adds nothing to another one of it. */
export function isCovered({ keyword }: Condition, item: string, other: string): boolean {
  return item === other || (COVERS[keyword.en]?.(item, other) ?? false);
}

/** True for a condition that holds where none of its items matches. */
export function isNegative({ keyword }: Condition): boolean {
  return / not\b/.test(keyword.en);
}
