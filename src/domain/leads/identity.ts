import type { Row } from '../values/cell';
import { undatedText } from '../values/reading';
import { isBlank, visibleText } from '../values/text';
import type { KnownColumns } from './column-kind';
import type { HeaderKind } from './common-header';
import { isNoAnswer } from './no-answer';

/** Who a lead is, as its row says; '' for what isn't known. */
export interface Identity {
  readonly company: string;
  readonly person: string;
  /** As it is written: it may hold several addresses. */
  readonly email: string;
}

/** Han and kana: such names have the family name first. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Reads who a lead is. A first and a last name in columns of their own are one person; *unknown* and the like is nobody. */
export function identityReader(columns: KnownColumns): (row: Row) => Identity {
  return (row) => {
    const text = (kind: HeaderKind) => {
      const cell = row[columns.get(kind)?.at ?? -1];
      const said = isBlank(cell) ? '' : visibleText(undatedText(cell));
      return isNoAnswer(said) ? '' : said;
    };
    return {
      company: text('company'),
      person: text('person') || fullName(text('familyName'), text('givenName')),
      email: text('email'),
    };
  };
}

function fullName(family: string, given: string): string {
  const names = EAST_ASIAN.test(family + given) ? [family, given] : [given, family];
  return names.filter((name) => name !== '').join(' ');
}
