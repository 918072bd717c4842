import type { UserLanguage } from '../../language';
import { CHARTS } from './charts';
import { ERRORS } from './errors';
import { MENUS } from './menus';
import { FUNCTION_KINDS, PANELS } from './panels';
import { PIVOTS } from './pivots';
import { RULES } from './rules';

/** The engine speaks English only; these are its texts in Japanese, `%s` standing for a value. */
const JAPANESE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...FUNCTION_KINDS, ...RULES, ...PIVOTS, ...CHARTS, ...PANELS, ...ERRORS, ...MENUS }),
);

/** What the arguments of some function should have been: hundreds of texts, of which one tells enough. */
const ARGUMENT_ERROR =
  /\[\[FUNCTION_NAME\]\]|\b(?:must|should|cannot|expects?|mismatched|Invalid|is not (?:a )?valid|out of|Wrong|supported)\b/;
const ARGUMENT_ERROR_IN_JAPANESE = '引数の種類・範囲・個数を確認してください。';

/** A sentence is the help of some function, which is left out. */
const FUNCTION_HELP = /\s.*[.)]$/s;

/** The engine's own text in the page's language. */
export function translateGrid(locale: UserLanguage, text: string): string {
  if (locale === 'en') return text;
  const known = JAPANESE.get(text.trim());
  if (known !== undefined) return known;
  if (ARGUMENT_ERROR.test(text)) return ARGUMENT_ERROR_IN_JAPANESE;
  return FUNCTION_HELP.test(text) ? '' : text;
}
