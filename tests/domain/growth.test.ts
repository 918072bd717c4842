import { describe, expect, test } from '@jest/globals';
import { companyKey } from '../../src/domain/hand-over/company-name';
import { readDayText } from '../../src/domain/values/day';
import { splitList } from '../../src/domain/values/list';
import { readNumberText } from '../../src/domain/values/number';
import { normalize, singleSpaced, trim } from '../../src/domain/values/text';
import { findTermsIn } from '../../src/domain/words/term-finder';
import { findVagueIn } from '../../src/domain/words/vague-word';
import { growthOf, SURE_MICROSECONDS } from '../growth';
import { term } from './words/agreed-terms';

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

/** What a pattern may try in vain, again and again, where it stands in a row. */
const UNITS = ['a', ' ', 'a ', '1', '1,', '"', '",', '、', '部', '引き', 'リー', '株', '-', 'hot ', 'Ａ'];

describe('the time that it takes to read a text grows as the text does', () => {
  test.each(Object.entries(READERS))('%s', (_, read) => {
    for (const unit of UNITS) {
      if (growthOf(unit, read) <= MOST) continue;
      const growth = growthOf(unit, read, SURE_MICROSECONDS);
      if (growth > MOST) expect({ unit, growth }).toEqual({ unit, growth: 'at most 30' });
    }
  });
});
