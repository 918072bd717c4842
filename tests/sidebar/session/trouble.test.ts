import { describe, expect, test } from '@jest/globals';
import { leadNamer } from '../../../src/domain/leads/lead-name';
import type { Refusal } from '../../../src/rpc/contract';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { signedCount, toneOf } from '../../../src/sidebar/saying/signed-count';
import { failureOf } from '../../../src/sidebar/session/server';
import { sayObstacle, sayTrouble } from '../../../src/sidebar/session/trouble';

describe('a call that failed', () => {
  test.each([
    ['PERMISSION_DENIED: x', 'account'],
    ['Authorization is required to perform that action.', 'account'],
    ['ScriptError: この操作を実行するには承認が必要です。', 'account'],
    ['NetworkError: Connection failure due to HTTP 0', 'other'],
  ])('%s', (message, kind) => {
    expect(failureOf(new Error(message))).toEqual({ kind, detail: message });
  });

  test('what is thrown need not be an Error', () => {
    expect(failureOf('gone')).toEqual({ kind: 'other', detail: 'gone' });
  });

  test('several accounts are explained in both languages', () => {
    const trouble = { kind: 'failed', failure: failureOf(new Error('PERMISSION_DENIED')) } as const;
    expect(sayTrouble(trouble, messagesIn('en'))).toContain('several Google accounts');
    expect(sayTrouble(trouble, messagesIn('ja'))).toContain('複数のGoogleアカウント');
  });
});

describe('a refusal', () => {
  const current = { rows: [], revision: '' };
  const refusals: readonly Refusal[] = [
    { kind: 'busy' },
    { kind: 'not set up' },
    { kind: 'stale draft', current },
    { kind: 'stale definition', current },
    { kind: 'stale terms', current: { terms: [], revision: '' } },
    { kind: 'obstacle', obstacle: { kind: 'protected tab', tab: '案' } },
    { kind: 'refused value', tabs: ['案', '用語'], cell: 'B2', said: '…' },
    { kind: 'invalid definition', faults: 2 },
    { kind: 'duplicate term', name: 'ホット' },
    { kind: 'frozen', by: 's@example.co.jp' },
    { kind: 'not a member', user: 'm@example.co.jp', department: null },
    { kind: 'not a member', user: 'm@example.co.jp', department: 'sales' },
    { kind: 'nobody to sign', department: 'sales' },
    { kind: 'nothing to propose' },
    { kind: 'not as signed' },
    { kind: 'half done' },
    { kind: 'no such version', version: 4 },
    { kind: 'no agreed meaning' },
    { kind: 'not signed' },
    { kind: 'stale leads', leads: 3 },
    { kind: 'not ready', leads: 3 },
    { kind: 'stale reasons', current: { reasons: [], revision: '' } },
    { kind: 'duplicate reason', name: '予算なし' },
    { kind: 'too many reasons', most: 300 },
    { kind: 'reason in use', name: '予算なし', leads: 4 },
    { kind: 'stale judgements' },
    { kind: 'no judge', answeredFor: null },
    { kind: 'no judge', answeredFor: 'sales' },
    { kind: 'bad request', detail: 'rows: missing' },
  ];

  test.each(refusals)('$kind is told in both languages', (refusal) => {
    const [en, ja] = [messagesIn('en'), messagesIn('ja')].map((one) =>
      sayTrouble({ kind: 'refused', refusal }, one),
    );
    expect(en).not.toBe('');
    expect(ja).not.toBe(en);
  });
});

test('a refused value is told with tab, cell, what Sheets says, and what to do', () => {
  const refusal = { kind: 'refused value', tabs: ['Leads', 'Terms'], cell: 'H2', said: 'No.' } as const;
  const [en, ja] = (['en', 'ja'] as const).map((one) =>
    sayTrouble({ kind: 'refused', refusal }, messagesIn(one)),
  );
  for (const part of ['H2', 'Leads', 'Terms', 'No.'])
    for (const told of [en, ja]) expect(told).toContain(part);
  expect(en).toContain('Remove or change the data validation of H2');
  expect(ja).toContain('H2の入力規則');
});

test.each([
  { kind: 'no tab with leads' },
  { kind: 'no header row', tab: '😀' },
  { kind: 'merged header', tab: '😀', range: 'B1:C1' },
  { kind: 'tab name taken', tab: '😀' },
  { kind: 'protected tab', tab: '😀' },
  { kind: 'headings moved', tab: '😀', row: 7, to: 3 },
  { kind: 'column in the way', tab: '😀', range: 'T1', found: '社内メモ' },
] as const)('the obstacle “$kind” says where, what and what to do', (obstacle) => {
  for (const language of ['en', 'ja'] as const) {
    const { what, todo } = sayObstacle(obstacle, messagesIn(language));
    for (const told of Object.values(obstacle).slice(1)) expect(what).toContain(String(told));
    expect(todo).not.toBe('');
  }
});

describe('the name of a lead', () => {
  const HEADERS = ['登録日', '会社名', '氏名', 'メール'];
  test.each([
    ['company and person', ['2026/1/1', '㈱みなと', '加藤 誠', 'a@b.jp'], '㈱みなと · 加藤 誠'],
    ['person alone', ['2026/1/1', '', '加藤 誠', ''], '加藤 誠'],
    ['else the first words', ['2026/1/1', '', '', 'a@b.jp'], 'a@b.jp'],
    ['nothing but numbers', ['2026/1/1', 12, '', ''], ''],
  ])('%s', (_, row, expected) => {
    expect(leadNamer(HEADERS, [row])(row)).toBe(expected);
  });
});

test.each([
  [0, '±0', 'even'],
  [1200, '+1,200', 'good'],
  [-3, '−3', 'bad'],
])('%i is told as %s and looks %s', (count, told, tone) => {
  expect([signedCount(count), toneOf(count)]).toEqual([told, tone]);
});
