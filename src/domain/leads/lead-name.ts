import { revisionOf } from '../notation/revision';
import type { Row } from '../values/cell';
import { readNumber } from '../values/number';
import { readDay, undatedText } from '../values/reading';
import { isBlank, visibleText } from '../values/text';

/** A short text that stands for a lead's own cells: two leads with the same one have the same in every column. */
export function fingerprintOf(row: Row): string {
  return revisionOf([row]);
}

/** The headings of a column of companies. */
const COMPANY = /会社|企業|法人|取引先|company|account|organi[sz]ation/i;
/** The headings of a column of contacts at the company. 営業担当 and the like are the team's own people. */
const PERSON = /氏名|^(?:ご|先方)?担当者|名前|name|contact/i;

/** What a person would call a lead: its company and contact, or else the first cell that is a word; '' where there is none. */
export function leadName(row: Row, headers: Row): string {
  const words = row.flatMap((cell, at) => {
    const isWord =
      typeof cell === 'string' && !isBlank(cell) && readNumber(cell) === null && readDay(cell, null) === null;
    return isWord ? [{ text: visibleText(cell), header: undatedText(headers[at]) }] : [];
  });
  const company = words.find(({ header }) => COMPANY.test(header));
  const person = words.find((word) => word !== company && PERSON.test(word.header));
  const named = [company, person].filter((word) => word !== undefined);
  return (named.length > 0 ? named : words.slice(0, 1)).map(({ text }) => text).join(' · ');
}
