import { describe, expect, test } from '@jest/globals';
import { likelyLost, likelyWon } from '../../../src/domain/leads/outcome-value';

describe('the values that most likely mean won', () => {
  test.each([
    [
      ['Won', 'Closed Won', 'Lost', 'yes'],
      ['Won', 'Closed Won'],
    ],
    [['Yes', 'No'], ['Yes']],
    [
      ['TRUE', '1', 'y', 'はい', '有', '○', 'Converted', 'FALSE', 'yesterday', 'not yes', 'unconverted'],
      ['TRUE', '1', 'y', 'はい', '有', '○', 'Converted'],
    ],
    [['Open', 'Maybe'], []],
    [[], []],
  ])('of %j are %j', (values, won) => {
    expect(likelyWon(values)).toEqual(won);
  });
});

describe('the values that most likely mean lost', () => {
  test.each([
    ['those that say so', ['Won', 'Lost', 'Demo', 'Unqualified'], ['Won'], ['Lost', 'Unqualified']],
    [
      'a no, where won is a yes',
      ['Yes', 'No', 'n', '0', 'FALSE', 'いいえ', '無', '×', 'not converted', 'none', 'piano'],
      ['Yes'],
      ['No', 'n', '0', 'FALSE', 'いいえ', '無', '×', 'not converted'],
    ],
    ['no no, where won is none', ['Won', 'No', 'Demo'], ['Won'], []],
    ['the other one of two', ['Won', 'Gone'], ['Won'], ['Gone']],
    ['a no of two, whatever won is', ['Deal', 'No'], ['Deal'], ['No']],
    ['not the other one of two that is open', ['Won', 'In progress'], ['Won'], []],
    ['the other one that only begins like an open one', ['Won', 'Open no more'], ['Won'], ['Open no more']],
    ['the other one that only ends like an open one', ['Won', 'never new'], ['Won'], ['never new']],
    ['none of three stages', ['Won', 'Gone', 'Here'], ['Won'], []],
    ['none where several mean won', ['Won', 'Deal won'], ['Won', 'Deal won'], []],
    ['none where none means won', ['Gone', 'Here'], [], []],
    ['those that say so, of two too', ['Won', 'Lost'], ['Won'], ['Lost']],
  ] as const)('are %s', (_, values, won, lost) => {
    expect(likelyLost(values, won)).toEqual(lost);
  });

  test.each([
    ...[
      'Open',
      'Pending',
      'In progress',
      'New',
      'Working',
      'Contacted',
      'Prospecting',
      'Engaging',
      'Qualified',
    ],
    ...[
      'Qualification',
      'Demo',
      'Proposal',
      'Quote',
      'Quoted',
      'Negotiation',
      'Negotiating',
      '進行中',
      '商談',
    ],
    ...['商談中', '検討', '検討中', '対応中', '提案中', '見積中', '交渉中', '未定', '未対応', '新規'],
  ])('are not %s', (value) => {
    expect(likelyLost(['Won', value], ['Won'])).toEqual([]);
  });

  test('are found where one of the values that mean won is a yes', () => {
    expect(likelyLost(['Deal', 'Yes', 'No'], ['Deal', 'Yes'])).toEqual(['No']);
  });
});
