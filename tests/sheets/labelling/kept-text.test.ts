import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_LEADS } from '../../../src/domain/labelling/choose-leads';
import type { Answer, Round } from '../../../src/domain/labelling/round';
import { MAX_FIELDS, MAX_HEADING } from '../../../src/domain/labelling/shown-fields';
import {
  keptAnswersText,
  keptRoundText,
  MAX_JUDGES,
  readKeptAnswers,
  readKeptRound,
} from '../../../src/sheets/labelling/kept-text';

/** A property holds 9 KB, in bytes of UTF-8. */
const MAX_BYTES = 9 * 1024;
const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');

const round: Round = {
  leads: Array.from({ length: MOST_LEADS }, (_, at) => ({ row: 99_000 + at, print: '0123456789abcdef' })),
  questions: Array.from({ length: 60 }, (_, at) => at % MOST_LEADS),
};
const address = (at: number) => `${at}`.padStart(242, 'a').concat('@example.com');
const KEPT = { round, by: address(1), at: '2026-11-30 10:00', revision: '9'.repeat(15) };

describe('the largest round that may be kept', () => {
  // Of these a quotation mark and a control character take the most room in JSON, kanji the most in UTF-8.
  test.each(['判', '"', '\u0001', 'x'])('fits into a property, with headings of %j', (letter) => {
    const fields = Array.from({ length: MAX_FIELDS }, () => letter.repeat(MAX_HEADING));
    const text = keptRoundText({ ...KEPT, fields });
    expect(bytesOf(text)).toBeLessThan(MAX_BYTES);
    expect(readKeptRound(text)).toEqual({ ...KEPT, fields });
  });

  test('so do all answers of as many people as may answer', () => {
    const judges = Array.from({ length: MAX_JUDGES }, (_, at) => address(at));
    const answers = round.questions.map((): Answer => 'unsure');
    const text = keptAnswersText({ answers, judges }, round);
    expect(bytesOf(text)).toBeLessThan(MAX_BYTES);
    expect(readKeptAnswers(text, round)).toEqual({ answers, judges });
  });
});

test.each([
  ['more columns than are shown', { fields: Array.from({ length: MAX_FIELDS + 1 }, () => 'a') }],
  ['a longer heading', { fields: ['a'.repeat(MAX_HEADING + 1)] }],
  ['no column', { fields: [] }],
  ['no moment', { at: 'today' }],
])('what is kept with %s was not written by LeadPact', (_, more) => {
  expect(readKeptRound(keptRoundText({ ...KEPT, fields: ['a'], ...more }))).toBeNull();
});

test('nothing that somebody writes there makes the reading fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ maxLength: 20_000 })), (text) => {
      readKeptRound(text);
      readKeptAnswers(text, round);
      readKeptRound(`${keptRoundText({ ...KEPT, fields: ['a'] })}${text}`);
      readKeptRound(`${keptRoundText({ ...KEPT, fields: ['a'] }).split('\n')[0]}\n${text}`);
    }),
  );
});
