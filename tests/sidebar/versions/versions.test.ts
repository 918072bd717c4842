import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../../src/domain/values/cell';
import type { Api, DefinitionTab } from '../../../src/rpc/contract';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import type { Call } from '../../../src/sidebar/session/ask';
import { encodeRows } from '../../../src/sidebar/session/json-cell';
import { isTrustedAnswer, type Requests } from '../../../src/sidebar/session/server';
import { Session } from '../../../src/sidebar/session/session';
import { inOrder, sidesOf } from '../../../src/sidebar/versions/version-comparison';
import { leadsRange, versionFormula } from '../../../src/sidebar/versions/version-formula';
import { sayVersion } from '../../../src/sidebar/versions/version-in-words';
import { versionReader } from '../../../src/sidebar/versions/version-reader';
import { TOKYO } from '../../calendars';
import { MOMENT } from '../../moment';

const SIGNED: readonly Row[] = [
  ['区分', '名前', '項目', '条件', '値', '点数', 'グループ', '備考'],
  ['版', 3, '', '', '', '', '', ''],
  ['メンバー', 'm@example.co.jp', '', '', '', '', 'マーケティング', ''],
  ['評価基準', '部長級', '役職', '次を含む', '部長, 課長', 20, '適合度', ''],
  ['かつ', '', '従業員数', '以上', 100, '', '', ''],
  ['ランク', 'ホット', '', '', 20, '', '', ''],
];

const inWords = (cells: readonly Row[], language: 'en' | 'ja') =>
  sayVersion(cells, TOKYO, MOMENT, messagesIn(language), language).map(({ title, parts }) => [
    title,
    ...parts.map((part) => [part.title, part.chip, part.group, part.detail].filter(Boolean).join(' ')),
  ]);

describe('a version in words', () => {
  test('nothing is said of no rows', () => {
    expect(sayVersion([], TOKYO, MOMENT, messagesIn('en'), 'en')).toEqual([]);
  });

  test('cells that are no definition are told as they are written', () => {
    const cells: readonly Row[] = [...SIGNED, ['評価基準', '謎', '役職', 'らしい', '部長', 5, '', '']];
    const told = inWords(cells, 'ja');
    expect(told).toContainEqual([
      '評価基準',
      '部長級 +20 適合度 役職 次を含む 部長, 課長、かつ 従業員数 以上 100',
      '謎 +5 役職 らしい 部長',
    ]);
  });

  test('each part stands below the heading that it has in the Definition panel, without empty ones', () => {
    expect(inWords(SIGNED, 'ja')).toEqual([
      ['評価基準', '部長級 +20 適合度 役職が「部長」「課長」のいずれかを含む、かつ従業員数が100以上'],
      ['ランク', 'ホット 20点以上'],
      ['メンバー', 'm@example.co.jp マーケティング'],
    ]);
    expect(inWords(SIGNED, 'en').map(([title]) => title)).toEqual(['Criteria', 'Grades', 'Members']);
  });
});

describe('the formula that scores by a version', () => {
  test.each([
    ['History', '=LEADSCORE(A1:H; FILTER(History!C:J; History!A:A=3))'],
    ['履歴', "=LEADSCORE(A1:H; FILTER('履歴'!C:J; '履歴'!A:A=3))"],
  ])('from the tab %s', (tab, formula) => {
    expect(versionFormula(3, 'A1:H', tab)).toBe(formula);
  });

  test.each([
    [1, 0, 'A1:A'],
    [1, 8, 'A1:H'],
    [3, 26, 'A3:Z'],
    [1, 27, 'A1:AA'],
    [2, 53, 'A2:BA'],
    [1, 703, 'A1:AAA'],
  ])('over leads with headings in row %i and %i columns', (row, columns, range) => {
    expect(leadsRange(row, columns)).toBe(range);
  });
});

test('two sides of a comparison are told from the earlier to the later one, the draft being the latest', () => {
  const sides = sidesOf([{ version: 100 }, { version: 3 }, { version: 1 }]);
  expect(sides).toEqual(['draft', 'inForce', 100, 3, 1]);
  expect(inOrder(3, 1, sides)).toEqual([1, 3]);
  expect(inOrder(1, 3, sides)).toEqual([1, 3]);
  expect(inOrder('draft', 100, sides)).toEqual([100, 'draft']);
  expect(inOrder(100, 'inForce', sides)).toEqual([100, 'inForce']);
  expect(inOrder('draft', 'inForce', sides)).toEqual(['inForce', 'draft']);
});

describe('reading versions', () => {
  const tab: DefinitionTab = { rows: encodeRows(SIGNED), revision: 'r' };

  /** A sheet that has version 3 only, from the second call on. */
  function sheetWithVersion3() {
    const asked: number[] = [];
    const call: Call = async <K extends keyof Api>(_: K, request: Requests[K]) => {
      const version = 'version' in request && typeof request.version === 'number' ? request.version : 0;
      asked.push(version);
      const answer: unknown =
        version === 3 && asked.length > 1
          ? { ok: true, value: tab }
          : { ok: false, refusal: { kind: 'no such version', version } };
      if (isTrustedAnswer<ReturnType<Api[K]>>(answer)) return answer;
      throw new Error('no answer');
    };
    return { asked, read: versionReader(new Session(call, 'definition', 0)) };
  }

  test('a refusal is handed on, and asked about again', async () => {
    const { asked, read } = sheetWithVersion3();
    const refusal = { kind: 'refused', refusal: { kind: 'no such version', version: 3 } };
    expect(await read(3)).toEqual({ ok: false, trouble: refusal });
    expect(await read(3)).toEqual({ ok: true, value: SIGNED });
    expect(asked).toEqual([3, 3]);
  });

  test('what was read is not asked for again', async () => {
    const { asked, read } = sheetWithVersion3();
    await read(4);
    await read(3);
    await read(3);
    expect(await read(3)).toEqual({ ok: true, value: SIGNED });
    expect(asked).toEqual([4, 3]);
  });
});
