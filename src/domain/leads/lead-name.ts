import { revisionOf } from '../notation/revision';
import type { Cells, Row } from '../values/cell';
import { readNumber } from '../values/number';
import { readDay, undatedText } from '../values/reading';
import { isBlank, visibleText } from '../values/text';
import { columnKinds, knownColumns } from './column-kind';
import { identityReader } from './identity';
import { isNoAnswer } from './no-answer';

/** A short text that stands for a lead's own cells: two leads with the same one have the same in every column. */
export function fingerprintOf(row: Row): string {
  return revisionOf([row]);
}

/** Other headings of a column of companies. */
const COMPANY = /会社|企業|法人|取引先|company|account|organi[sz]ation/i;
/** Other headings of a column of contacts at the company. 営業担当 and the like are the team's own people. */
const PERSON = /氏名|^(?:ご|先方)?担当者|名前|name|contact/i;

/** Tells what a person would call a lead: its company and contact, or else the first cell that is a word; '' where there is none. */
export function leadNamer(headers: Row, rows: Cells): (row: Row) => string {
  const kinds = columnKinds(headers, rows);
  const identityOf = identityReader(knownColumns(headers, rows, kinds));
  return (row) => {
    const words = row.flatMap((cell, at) => {
      const isWord =
        typeof cell === 'string' &&
        !isBlank(cell) &&
        !isNoAnswer(cell) &&
        readNumber(cell) === null &&
        readDay(cell, null) === null;
      return isWord ? [{ text: visibleText(cell), at }] : [];
    });
    const headed = (heading: RegExp) =>
      words.find(({ at }) => kinds[at] === undefined && heading.test(undatedText(headers[at])))?.text ?? '';
    const identity = identityOf(row);
    const company = identity.company || headed(COMPANY);
    const person = identity.person || headed(PERSON);
    const named = [company, company === person ? '' : person].filter((name) => name !== '');
    return (named.length > 0 ? named : words.slice(0, 1).map(({ text }) => text)).join(' · ');
  };
}
