import type { CellCase } from './case';

const isWord = (title: string, text: string, item: string): CellCase[] => [
  [`${title}: ${item} stands in ${text}`, text, 'contains the word', item, 'holds'],
  [`${title}: so ${text} is none without ${item}`, text, 'does not contain the word', item, 'fails'],
];
const isNoWord = (title: string, text: string, item: string): CellCase[] => [
  [`${title}: ${item} does not stand in ${text}`, text, '次の語を含む', item, 'fails'],
  [`${title}: ${text} is without ${item}`, text, '次の語を含まない', item, 'holds'],
];

export const wordCases: readonly CellCase[] = [
  ...isWord('the whole text', 'Intern', 'intern'),
  ...isWord('between spaces', 'an intern here', 'Intern'),
  ...isWord('beside signs', '(Intern)/2', 'intern'),
  ...isWord('beside _, which is neither letter nor digit', '_intern_', 'intern'),
  ...isNoWord('it runs on at its end', 'International', 'Intern'),
  ...isNoWord('it runs on at its beginning', 'Subintern', 'Intern'),
  ...isNoWord('a digit runs on', 'VP2', 'VP'),
  ...isNoWord('a full-width digit runs on', 'ＶＰ２', 'VP'),
  ...isNoWord('a letter of another alphabet runs on', 'VPя', 'VP'),
  ...isNoWord('Hangul runs on', 'VP이', 'VP'),
  ...isWord('a later place counts, too', 'International intern', 'intern'),
  ...isWord('Han does not run on', '営業部長', '部長'),
  ...isWord('Han beside Latin', '東京VP部', 'VP'),
  ...isWord('Hiragana beside Latin', 'あVPい', 'VP'),
  ...isWord('Katakana beside Latin', 'アVPア', 'VP'),
  ...isWord('Katakana within Katakana', 'データベース', 'ベース'),
  ...isWord('half-width Katakana is Katakana', 'ﾃﾞｰﾀVP', 'VP'),
  ...isNoWord('ー is a letter of no script of these', 'VPー', 'VP'),
  ...isWord('ー beside Katakana', 'データー', 'データ'),
  ...isWord('々 is Han', 'VP々', 'VP'),
  ...isWord('an item that ends with a sign', 'C++11', 'C++'),
  ...isWord('an item of two words', 'the VP of Sales, Tokyo', 'vp of  sales'),
  ...isNoWord('an item of two words runs on', 'the VP of Salesforce', 'vp of sales'),
  ...isWord('a surrogate pair before it', '𠮷VP', 'VP'),
  ...isNoWord('a mathematical letter is a letter', 'VPℝ', 'VP'),
  ['one of the items', 'the CTO', 'contains the word', 'CEO, CTO', 'holds'],
  ['none of the items', 'the CTO', 'does not contain the word', 'CEO, CTO', 'fails'],
  ['a number is a text to it', 1200, 'contains the word', '20', 'fails'],
  ['a blank cell fails the negative one', '', 'does not contain the word', 'x', 'fails'],
];
