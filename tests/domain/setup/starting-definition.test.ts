import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { COMMON_HEADERS } from '../../../src/domain/leads/common-header';
import { headingsOf } from '../../../src/domain/leads/header';
import { lint } from '../../../src/domain/lint/lint';
import { headingsRow, startingDefinition } from '../../../src/domain/setup/starting-definition';
import { readDayText } from '../../../src/domain/values/day';

/** The day that the formula of the As of row gives. */
const TODAY = readDayText('2026-11-23');
const headings = Object.values(COMMON_HEADERS).map(({ name }) => name);

describe.each(['en', 'ja'] as const)('the starting definition in %s', (language) => {
  test('is valid and has no finding, whichever of the common columns a sheet has', () => {
    fc.assert(
      fc.property(fc.subarray(headings, { minLength: 1 }), (some) => {
        const headers = some.map((name) => name[language]);
        const rows = startingDefinition({
          language,
          today: '2026-11-23',
          timeZone: 'Asia/Tokyo',
          headings: headers,
          leads: [],
        });
        const parsed = parseDefinition([headingsRow(language), ...rows], { today: TODAY });
        if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message.en).join());
        expect(parsed.definition.language).toBe(language);
        expect(parsed.definition).toMatchObject({ isEveryDay: true, asOf: TODAY });
        expect(parsed.definition.blanks[0]?.items).toEqual(
          expect.arrayContaining(['不明', '未回答', 'n/a', '-']),
        );
        const usable = parsed.definition.criteria.length > 0;
        expect(lint(parsed.definition, headers).map(({ kind }) => kind)).toEqual(
          usable ? [] : expect.any(Array),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('of a sheet with no known column still has grades to begin with', () => {
    const rows = startingDefinition({
      language,
      today: '2026-11-23',
      timeZone: 'Asia/Tokyo',
      headings: ['age'],
      leads: [],
    });
    const parsed = parseDefinition(rows, { today: TODAY });
    expect(parsed.ok && parsed.definition.scales[0]?.grades.length).toBe(3);
  });
});

test('a criterion that no lead could meet is left out, one on dates or numbers stays while they can be read', () => {
  const headings = ['Job title', 'Employees', 'Last activity', 'Pages viewed'];
  const leads = [
    ['clerk', 7, '2001-01-01', 'many'],
    ['', '', '', ''],
  ];
  const rows = startingDefinition({
    language: 'en',
    today: '2026-11-23',
    timeZone: 'Asia/Tokyo',
    headings,
    leads,
  });
  expect(rows.filter(([part]) => part === 'Criterion').map(([, name]) => name)).toEqual([
    '100 employees or more',
    'Recent activity',
  ]);
});

test('titles in the other language than the user’s are found too', () => {
  const leads = [['manager'], ['clerk']];
  const rows = startingDefinition({
    language: 'ja',
    today: '2026-11-23',
    timeZone: 'Asia/Tokyo',
    headings: ['役職'],
    leads,
  });
  expect(rows.find(([part]) => part === '評価基準')?.[4]).toContain('Manager');
});

describe('common headings', () => {
  test('no heading stands for two kinds of column', () => {
    const all = Object.values(COMMON_HEADERS).flatMap(headingsOf);
    expect(all.filter((heading, at) => all.indexOf(heading) !== at)).toEqual([]);
  });
});
