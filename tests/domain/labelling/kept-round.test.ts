import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAnswers, parseRound, writeAnswers, writeRound } from '../../../src/domain/labelling/kept-round';
import type { Answer, Round } from '../../../src/domain/labelling/round';

const PRINT = '0123456789abcdef';
const ROUND: Round = { leads: [7, 0, 3].map((row) => ({ row, print: PRINT })), questions: [2, 0, 1, 2] };
const ANSWERS: readonly Answer[] = ['hot', 'not', 'unsure'];

test('a round and its answers are read back as they were written', () => {
  const lead = fc.record({
    row: fc.integer({ min: 0, max: 9_999_999 }),
    print: fc.stringMatching(/^[0-9a-f]{16}$/),
  });
  const rounds = fc.array(lead, { maxLength: 30 }).chain((leads) => {
    const places = leads.map((_, at) => at);
    return fc
      .shuffledSubarray(places, { maxLength: Math.min(3, places.length) })
      .map((again) => ({ leads, questions: [...places, ...again] }));
  });
  fc.assert(
    fc.property(rounds, fc.array(fc.constantFrom(...ANSWERS), { maxLength: 33 }), (round, given) => {
      const text = writeRound(round);
      expect(parseRound(text)).toEqual(round);
      const answers = given.slice(0, round.questions.length);
      expect(parseAnswers(writeAnswers(answers, round), round)).toEqual(answers);
    }),
  );
});

test('the largest round and its answers fit into document properties', () => {
  const leads = Array.from({ length: 30 }, () => ({ row: 9_999_999, print: PRINT }));
  const round = { leads, questions: [...leads.map((_, at) => at), 27, 28, 29] };
  expect(writeRound(round).length).toBeLessThan(1000);
  expect(
    writeAnswers(
      round.questions.map(() => 'hot'),
      round,
    ).length,
  ).toBeLessThan(100);
  expect(parseRound(writeRound(round))).toEqual(round);
});

const text = writeRound(ROUND);
test.each([
  ['nothing', ''],
  ['another form', '2 '.concat(text.slice(2))],
  ['JSON', '{"leads":[],"questions":[]}'],
  ['a lead without a fingerprint', '1 7: 0'],
  ['a fingerprint in capitals', `1 7:${PRINT.toUpperCase()} 0`],
  ['a question about no lead', `1 7:${PRINT} 0,1`],
  ['a lead that is never asked', `1 7:${PRINT},8:${PRINT} 0`],
  ['a row beyond every sheet', `1 10000000:${PRINT} 0`],
  ['a row with leading zeros', `1 007:${PRINT} 0`],
  ['a comma too many', `1 7:${PRINT}, 0`],
  ['a line break at the end', `${text}\n`],
  ['spaces around it', ` ${text}`],
  ['more questions than any round has', `1 7:${PRINT} ${new Array(61).fill(0).join()}`],
  ['far too much', `1 ${new Array(400).fill(`7:${PRINT}`).join()} 0`],
  ['a megabyte of commas', `1 ${','.repeat(1_000_000)}`],
  ['what looks like a row', `1 -1:${PRINT} 0`],
])('%s is no round', (_, kept) => {
  expect(parseRound(kept)).toBeNull();
});

const answers = writeAnswers(ANSWERS, ROUND);
test.each([
  ['nothing', ''],
  ['answers to another round', writeAnswers(ANSWERS, { ...ROUND, questions: [0, 1, 2, 0] })],
  ['more answers than questions', `${answers}hh`],
  ['an answer that there is not', `${answers}x`],
  ['a line break at the end', `${answers}\n`],
  ['far too much', answers + 'h'.repeat(1_000_000)],
  ['JSON', '["hot"]'],
])('%s is no department’s answers', (_, kept) => {
  expect(parseAnswers(kept, ROUND)).toBeNull();
});

test('whatever somebody writes is a round in one form alone, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1 [0-9a-f:,]* [0-9,]*$/)), (kept) => {
      const round = parseRound(kept);
      expect(round === null || writeRound(round) === kept).toBe(true);
    }),
  );
});
