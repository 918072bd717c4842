import { normalize } from '../values/text';

/** Marks of questions that have to be answered, or need not be. */
const MARKS = /[*※✱＊]|[[(【<〔]?(?:必須|任意|required|optional)(?:項目)?[\])】>〕]?/g;
/** What stands in brackets behind a heading and says in which unit or how its cells are written. */
const BRACKETED = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕]$/;
const UNIT =
  /^(?:単位[::]?|in )?(?:人|名|社|件|回|個|台|点|%|円|千円|万円|百万円|億円|ドル|税抜き?|税込み?|年|usd|jpy|eur|gbp|cad|aud|us\$|\$|¥|€|£|k|m|million|thousand|people|persons?|employees|半角|全角|半角数字|数字|数値|漢字|おおよそ|概算|税別|ハイフン(?:なし|不要|あり)|カンマ区切り|[ymdhs年月日時分/:. -]+|選択(?:式|してください)?|複数(?:選択|回答)可?|text|number|date|currency)$/;
/** `1.`, `(1)`, `Q3`, `問3`, `No.3`: a heading's number. */
const NUMBERED =
  /^(?:(?:q|問|設問|質問|項目|no\.?)\s*\d{1,3}[.):、:\s-]*|[([]\d{1,3}[)\]]\s*|\d{1,3}(?:[.)、:]\s*|\s+))/;
/** `①` and its like, of which NFKC makes a plain number. */
const CIRCLED = /^[①-⑳]\s*/;
/** The rest of a question, in either language. */
const ASKED =
  /^(?:(?:what is|please enter|enter|select) )?your |を?(?:教えて|お聞かせ|ご?記入|ご?入力|ご?選択|お選び)ください。?$|をお(?:教え|聞かせ)ください。?$|[??::]$/g;
/** The prefixes of courtesy. */
const POLITE = /^(?:[貴御]社の|[おご御])/;
/** What stands between the words of a heading, whatever the system that exports it. */
const BETWEEN = /[\s_\-‐–—.・'’/、]/g;

/** Heading texts are the same where this is: `lead_source`, `Lead Source` and `LeadSource`. */
export function headingKey(heading: string): string {
  const text = normalize(heading);
  return text.replace(BETWEEN, '') || text;
}

/** A longer heading, in characters, is known only as it is written. */
const MAX_HEADING = 500;

/**
 * The forms in which a heading may be known, as they are written first: then without number, marks and unit, without the words of a question,
 * without お or ご. `1. お名前 *` is `名前`, `Annual Revenue (USD)` is `annual revenue`. What looks like a unit may be a part of the heading:
 * お名前（名） is the given name.
 */
export function headingForms(heading: string): string[] {
  if (heading.length > MAX_HEADING) return [headingKey(heading)];
  const bare = withoutUnit(normalize(heading.replace(CIRCLED, '')).replace(MARKS, '').trim());
  const unnumbered = withoutUnit(bare.replace(NUMBERED, ''));
  const plain = unnumbered.replace(ASKED, '');
  const plainWhole = normalize(heading).replace(MARKS, '').trim().replace(POLITE, '');
  const forms = [heading, plainWhole, bare, unnumbered, plain, plain.replace(POLITE, '')];
  return [...new Set(forms.map(headingKey))];
}

function withoutUnit(heading: string): string {
  const unit = BRACKETED.exec(heading);
  if (unit === null || !UNIT.test(unit[1]?.trim() ?? '')) return heading.trim();
  return withoutUnit(heading.slice(0, unit.index).trim());
}
