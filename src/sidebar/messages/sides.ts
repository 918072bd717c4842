import type { Language } from '../../domain/values/language';

/** A text, or how it is made from what it tells of. */
type Said = string | ((...told: never[]) => string);

/** The texts of a panel, each in English and in Japanese: what lacks one of them doesn't compile. */
export type Sides = Readonly<Record<string, readonly [en: Said, ja: Said]>>;

/** The same texts in one language. */
export type Side<T extends Sides> = {
  readonly [K in keyof T]: T[K][0] extends string ? string : T[K][0];
};

const PLACES: Readonly<Record<Language, 0 | 1>> = { en: 0, ja: 1 };

/** The texts of one language. */
export function sideOf<T extends Sides>(sides: T, language: Language): Side<T> {
  const side: Record<string, Said> = {};
  for (const [name, pair] of Object.entries(sides)) side[name] = pair[PLACES[language]];
  if (isTrustedSide(side, sides)) return side;
  throw new Error('A text is lost');
}

/** The texts come from the table itself, so only their names are looked at. */
function isTrustedSide<T extends Sides>(side: object, sides: T): side is Side<T> {
  return Object.keys(sides).every((name) => name in side);
}
