import { describe, expect, test } from '@jest/globals';
import type { Signed } from '../../../src/domain/agreement/agreement';
import {
  HISTORY_HEADINGS,
  historyRows,
  readHistory,
  resignedHistory,
  sealText,
  versionNote,
} from '../../../src/domain/agreement/history';
import { sealedRows, sealOf } from '../../../src/domain/definition/seal';
import type { Cells } from '../../../src/domain/values/cell';
import { TOKYO } from '../../calendars';

if (TOKYO === null) throw new Error('No such time zone');
const CALENDAR = TOKYO;

const CELLS: Cells = [
  ['Version', 3, '', '', '', '', '', ''],
  ['Base', '', '', '', '', 10, '', ''],
];
const SEAL = sealOf(CELLS);
const SIGNED: Signed = {
  version: 3,
  seal: SEAL,
  replaces: '',
  by: 'mari@example.com',
  at: '2026-11-23 10:20',
  reason: 'a better bar',
  signatures: [
    { user: 'sato@example.com', department: 'sales', at: '2026-11-24 09:05' },
    { user: 'mari@example.com', department: 'marketing', at: '2026-11-23 10:20' },
  ],
  since: '2026-11-24 09:05',
  signatories: [],
};
const SEAL_TEXT = `seal ${SEAL}; mari@example.com; sato@example.com; 2026-11-24`;
const NOTE = 'in force since 2026-11-24 09:05; signed by Marketing mari@example.com, Sales sato@example.com';
const ROWS = historyRows(SIGNED, sealedRows(CELLS, SEAL_TEXT, NOTE), ['added Base', 'removed Cap']);

test('the headings are those that formulas count on', () => {
  expect(HISTORY_HEADINGS.map(({ en }) => en)).toEqual([
    ...[
      'Version',
      'In force since',
      'Part',
      'Name',
      'Field',
      'Condition',
      'Value',
      'Points',
      'Group',
      'Note',
    ],
    ...['Proposed by', 'Reason', 'Marketing signed', 'Sales signed', 'What changed'],
  ]);
  expect(HISTORY_HEADINGS.map(({ ja }) => ja)).toEqual([
    ...['版', '適用日時', '区分', '名前', '項目', '条件', '値', '点数', 'グループ', '備考'],
    ...['提案者', '理由', 'マーケティングの署名', '営業の署名', '変更点'],
  ]);
});

describe('a signed version says', () => {
  test('who signed for which department, and the day of the later signature, in its seal', () => {
    expect(sealText(SIGNED)).toBe(SEAL_TEXT);
    const signatures = [...SIGNED.signatures].reverse();
    expect(sealText({ ...SIGNED, signatures })).toBe(SEAL_TEXT);
  });

  test('nobody where nobody has', () => {
    expect(sealText({ ...SIGNED, signatures: [] })).toBe(`seal ${SEAL}; ; ; `);
  });

  test('since when it is in force and who signed, in either language, Marketing first', () => {
    expect(versionNote(SIGNED, 'en')).toBe(NOTE);
    expect(versionNote(SIGNED, 'ja')).toBe(
      '2026-11-24 09:05 適用。署名：マーケティング mari@example.com、営業 sato@example.com',
    );
  });

  test('in the History tab by its first row who proposed and signed it, and by each row its number', () => {
    const signers = ['mari@example.com 2026-11-23 10:20', 'sato@example.com 2026-11-24 09:05'];
    expect(ROWS).toEqual([
      [
        ...[3, '2026-11-24 09:05', 'Version', 3, '', '', SEAL_TEXT, '', '', NOTE],
        ...['mari@example.com', 'a better bar', ...signers, 'added Base\nremoved Cap'],
      ],
      [3, '', 'Base', '', '', '', '', 10, '', '', '', '', '', '', ''],
    ]);
  });

  test('and a row that is too short is filled up', () => {
    expect(historyRows(SIGNED, [['Base']], [])[0]).toHaveLength(HISTORY_HEADINGS.length);
    expect(historyRows(SIGNED, [['Base']], [])[0]?.[5]).toBe('');
  });
});

describe('the History tab', () => {
  test('is read back version by version', () => {
    const other = historyRows({ ...SIGNED, version: 2 }, [['Base', '', '', '', '', 5, '', '']], []);
    const [first, second] = readHistory([...ROWS, ['', 'a remark'], ['x', 'y'], ...other], CALENDAR);
    expect(first).toEqual({
      version: 3,
      since: '2026-11-24 09:05',
      by: 'mari@example.com',
      reason: 'a better bar',
      signed: {
        marketing: 'mari@example.com 2026-11-23 10:20',
        sales: 'sato@example.com 2026-11-24 09:05',
      },
      changes: 'added Base\nremoved Cap',
      rows: ROWS.map((row) => row.slice(2, 10)),
      seal: SEAL,
      asSigned: true,
    });
    expect([second?.version, second?.seal, second?.asSigned, second?.rows.length]).toEqual([2, '', false, 1]);
  });

  test('tells that a version was changed after it was signed', () => {
    const changed = ROWS.map((row) => row.map((cell) => (cell === 10 ? 12 : cell)));
    expect(readHistory(changed, CALENDAR).map(({ asSigned }) => asSigned)).toEqual([false]);
  });

  test('has in a version that was signed once more who has signed it now, and nothing else changed', () => {
    const signatures = SIGNED.signatures.map((one) => ({
      ...one,
      user: `new.${one.user}`,
      at: '2026-12-01 08:00',
    }));
    const others: Cells = [
      [2, '2026-10-01 08:00', 'Version', 2, '', '', '', '', '', '', 'x', 'y', 'm', 's', 'c'],
      ['', 'a remark'],
    ];
    const [old, remark, first = [], second] = resignedHistory(
      [...others, ...ROWS],
      { ...SIGNED, signatures },
      'en',
    );
    expect([old, remark]).toEqual(others);
    expect(second).toEqual(ROWS[1]);
    expect(first.slice(0, 6)).toEqual(ROWS[0]?.slice(0, 6));
    expect(first.slice(6)).toEqual([
      `seal ${SEAL}; new.mari@example.com; new.sato@example.com; 2026-12-01`,
      '',
      '',
      'in force since 2026-11-24 09:05; signed by Marketing new.mari@example.com, Sales new.sato@example.com',
      ...['mari@example.com', 'a better bar'],
      ...['new.mari@example.com 2026-12-01 08:00', 'new.sato@example.com 2026-12-01 08:00'],
      'added Base\nremoved Cap',
    ]);
  });
});
