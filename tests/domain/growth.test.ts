import { describe, expect, test } from '@jest/globals';
import { parseAgreement } from '../../src/domain/agreement/parse-agreement';
import { companyKey } from '../../src/domain/hand-over/company-name';
import { findDuplicates } from '../../src/domain/hand-over/duplicate';
import { readEarlier } from '../../src/domain/hand-over/earlier';
import { readKept, writeKept } from '../../src/domain/hand-over/kept-cell';
import { readTakenColumn } from '../../src/domain/hand-over/taken-column';
import { kindOf } from '../../src/domain/leads/column-kind';
import { headingForms } from '../../src/domain/leads/heading-form';
import { readDayText } from '../../src/domain/values/day';
import { fitted } from '../../src/domain/values/fitted';
import { splitList } from '../../src/domain/values/list';
import { readNumberText } from '../../src/domain/values/number';
import { normalize, singleSpaced, trim } from '../../src/domain/values/text';
import { findTermsIn } from '../../src/domain/words/term-finder';
import { findVagueIn } from '../../src/domain/words/vague-word';
import { asWritten } from '../../src/sheets/grid/plain-text';
import { TOKYO } from '../calendars';
import { growthOf, SURE_MICROSECONDS } from '../growth';
import { term } from './words/agreed-terms';

if (TOKYO === null) throw new Error('No such time zone');
const CALENDAR = TOKYO;

/** Linear is 10. */
const MOST = 30;
const TERMS = ['リード', 'lead', '引き渡し', '商談'].map((name) => term(name));

/** What reads a text that people typed, of whatever length. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  trim,
  singleSpaced,
  normalize,
  'a number': readNumberText,
  'a day': readDayText,
  'a list': splitList,
  'a company’s name': companyKey,
  terms: (text) => findTermsIn(text, TERMS),
  'vague words': (text) => findVagueIn(text, TERMS),
};

/** What reads a text for one purpose, and what its own patterns may try in vain. */
const SINGLE: readonly (readonly [string, (text: string) => unknown, readonly string[]])[] = [
  ['a company’s legal forms', companyKey, ['(株)', ' inc']],
  ['addresses of leads', (text) => findDuplicates(['Email'], [[text]], []), ['株式会社', 'x@']],
  ['a term’s name', (text) => findTermsIn('リード', [term(text)]), ['あ', '必須']],
  ['a heading', headingForms, ['(usd)', '必須', '1 ']],
  ['the kind of a column', (text) => kindOf('Phone', [`1${text}`]), [' ', '1 ']],
  [
    'what a cell is kept as',
    (text) => readKept(writeKept(text, 'text', CALENDAR), 'text', CALENDAR),
    ['·', '\\', '\n'],
  ],
  ['an earlier hand-over', (text) => readEarlier(text, CALENDAR), ['– · ', '\\']],
  ['a cell with room', (text) => fitted(text, 1000), ['a']],
  ['a cell as it is written', asWritten, ['株', 'a ']],
  ['a record', (text) => parseAgreement(text, 'secret'), ['[', '{']],
  ['a taken column', readTakenColumn, ['[', '{"']],
];

/** What a pattern may try in vain, again and again, where it stands in a row. */
const UNITS = [
  'a',
  ' ',
  'a ',
  '1',
  '1,',
  '"',
  '",',
  '、',
  '部',
  '引き',
  'リー',
  '株',
  '-',
  'hot ',
  'Ａ',
  '(株)',
  ' inc',
  '(usd)',
  'x@',
  '株式会社',
  'リード',
  '必須',
  '’',
  '·',
  '\n',
  '\\',
  '[',
  '1 ',
];

function expectSteady(read: (text: string) => unknown, units: readonly string[]): void {
  for (const unit of units) {
    if (growthOf(unit, read) <= MOST) continue;
    const growth = growthOf(unit, read, SURE_MICROSECONDS);
    if (growth > MOST) expect({ unit, growth }).toEqual({ unit, growth: 'at most 30' });
  }
}

describe('the time that it takes to read a text grows as the text does', () => {
  test.each(Object.entries(READERS))('%s', (_, read) => {
    expectSteady(read, UNITS);
  });

  test.each(SINGLE)('%s', (_, read, units) => {
    expectSteady(read, units);
  });
});
