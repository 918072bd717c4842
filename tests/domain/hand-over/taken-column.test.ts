import { expect, test } from '@jest/globals';
import { readTakenColumn } from '../../../src/domain/hand-over/taken-column';

test('the mark of a column says for which of LeadPact’s it stands, and what its values mean', () => {
  expect(readTakenColumn('{"column":"decision","words":{"OK":"accepted","NG":1}}')).toEqual({
    column: 'decision',
    words: { OK: 'accepted', NG: '1' },
  });
  expect(readTakenColumn('{"column":"outcome","words":{}}')).toEqual({ column: 'outcome', words: {} });
});

test.each([
  '',
  'no JSON',
  'null',
  '5',
  '"column words"',
  '[]',
  '{"column":"decision"}',
  '{"words":{}}',
  '{"column":"earlier","words":{}}',
  '{"column":"x","words":{}}',
  '{"column":"decision","words":null}',
  '{"column":"decision","words":"OK"}',
  '{"column":"decision","words":["OK"]}',
])('%s is no mark', (text) => {
  expect(readTakenColumn(text)).toBeNull();
});
