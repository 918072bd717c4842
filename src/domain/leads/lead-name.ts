import { revisionOf } from '../notation/revision';
import type { Row } from '../values/cell';
import { readNumber } from '../values/number';
import { readDay, writtenText } from '../values/reading';
import { isBlank, trim } from '../values/text';

/** What a lead's own cells say, as a short text: two leads with one print say the same in every column. */
export function printOf(row: Row): string {
  return revisionOf([row]);
}

const COMPANY = /会社|企業|法人|取引先|company|account|organi[sz]ation/i;
/** The contact at the company; 営業担当 and the like are the team's own. */
const PERSON = /氏名|^(?:ご|先方)?担当者|名前|name|contact/i;

/** What a person would call a lead: its company and contact, else the first cells that are words. '' for none. */
export function nameOf(row: Row, headers: Row): string {
  const words = row.flatMap((cell, at) => {
    const isWord =
      typeof cell === 'string' && !isBlank(cell) && readNumber(cell) === null && readDay(cell, null) === null;
    return isWord ? [{ text: trim(writtenText(cell, null)), header: writtenText(headers[at], null) }] : [];
  });
  const company = words.find(({ header }) => COMPANY.test(header));
  const person = words.find((word) => word !== company && PERSON.test(word.header));
  const named = [company, person].filter((word) => word !== undefined);
  return (named.length > 0 ? named : words.slice(0, 1)).map(({ text }) => text).join(' · ');
}
