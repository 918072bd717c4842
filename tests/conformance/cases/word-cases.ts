import type { CellCase } from './case';

const isWord = (text: string, item: string): CellCase => [
  `${item} is a word of ${text}`,
  text,
  'contains the word',
  item,
  'holds',
];
const isNone = (text: string, item: string): CellCase => [
  `${item} is no word of ${text}`,
  text,
  'contains the word',
  item,
  'fails',
];

export const wordCases: readonly CellCase[] = [
  isNone('International', 'Intern'),
  isNone('Paintern', 'intern'),
  isNone('CEOs', 'CEO'),
  isNone('VP2', 'VP'),
  isNone('2VP', 'VP'),
  isNone('Évp', 'vp'),
  isNone('директора', 'директор'),
  isNone('부장님', '부장'),
  isNone('𐐀vp', 'vp'),
  isWord('Intern', 'intern'),
  isWord('Sales-Intern, Tokyo', 'Intern'),
  isWord('International Intern', 'intern'),
  isWord('VP of Sales', 'vp OF sales'),
  isWord('C.E.O. (acting)', 'c.e.o.'),
  isWord('営業部長', '部長'),
  isWord('部長代理', '部長'),
  isWord('IT部長', '部長'),
  isWord('IT部長', 'IT'),
  isWord('ITマネージャー', 'IT'),
  isWord('CEO兼CTO', 'cto'),
  isWord('𠮷IT', 'IT'),
  isWord('+81', '81'),
  isWord('R&D', 'R'),
  ['one of the words', 'Head of IT', 'contains the word', 'CEO, it', 'holds'],
  [
    'does not contain the word, where it is none',
    'International',
    'does not contain the word',
    'Intern',
    'holds',
  ],
  ['does not contain the word, where it is one', '営業部長', '次の語を含まない', '部長', 'fails'],
  ['does not contain the word fails on a blank', '', 'does not contain the word', 'a', 'fails'],
  ['a boolean is a word', true, '次の語を含む', 'true', 'holds'],
];
