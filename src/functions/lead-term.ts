import { findTerm, findTermColumns, readTerms, TERM_HEADINGS } from '../domain/terms/term';
import { nearest } from '../domain/values/nearest';
import { undatedText } from '../domain/values/reading';
import { isBlank, trim } from '../domain/values/text';
import { type Argument, isRange } from './arguments';

/** The agreed meaning of a term; throws with the nearest terms if there is none. */
export function lookUpTerm(name: Argument, terms: Argument): string {
  const [headings] = isRange(terms) ? terms : [];
  if (!isRange(terms) || headings === undefined) {
    throw new Error(
      'terms: pass the Terms tab, such as Terms!A:H / 用語：「用語!A:H」のように用語タブの範囲を渡してください',
    );
  }
  const places = findTermColumns(headings);
  const { name: term, agreedMeaning: meaning } = TERM_HEADINGS;
  if (places.name === undefined || places.agreedMeaning === undefined) {
    throw new Error(
      `terms: the first row needs the headings “${term.en}” and “${meaning.en}” / 用語：1行目に見出し「${term.ja}」と「${meaning.ja}」が必要です`,
    );
  }
  const wanted = isRange(name) || isBlank(name) ? '' : trim(undatedText(name));
  if (wanted === '') throw new Error('name: pass one term / 用語名を1つ渡してください');
  const known = readTerms(terms, places, null);
  const found = findTerm(known, wanted);
  const japanese = undatedText(headings[places.name]) === term.ja;
  if (found === undefined) {
    const near = nearest(
      wanted,
      known.map((one) => one.name),
    );
    throw new Error(japanese ? notFoundJa(wanted, near) : notFoundEn(wanted, near));
  }
  if (found.agreedMeaning !== '') return found.agreedMeaning;
  throw new Error(
    japanese
      ? `「${found.name}」の意味はまだ合意されていません`
      : `“${found.name}” has no agreed meaning yet`,
  );
}

function notFoundEn(wanted: string, near: readonly string[]): string {
  return `“${wanted}” is not in the terms${near.length === 0 ? '' : `; nearest: ${near.join(', ')}`}`;
}

function notFoundJa(wanted: string, near: readonly string[]): string {
  return `「${wanted}」は用語にありません${near.length === 0 ? '' : `。近い用語：${near.join('、')}`}`;
}
