import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../../playground/engine/workbook';
import { SAMPLES } from '../../../playground/samples/sample';

const VOCABULARY = {
  ja: {
    title: '役職',
    mail: 'メール',
    size: '従業員数',
    downloads: '資料請求',
    outcome: '結果',
    loss: '失注理由',
    industry: '業種',
    active: '最終行動日',
    won: '受注',
    lost: '失注',
    price: '料金表',
    deciders: /部長|取締役|執行役員|課長|次長/,
    freeMail: /@(gmail|yahoo|icloud|outlook)\./i,
  },
  en: {
    title: 'Job title',
    mail: 'Email',
    size: 'Employees',
    downloads: 'Downloads',
    outcome: 'Outcome',
    loss: 'Lost reason',
    industry: 'Industry',
    active: 'Last activity',
    won: 'Won',
    lost: 'Lost',
    price: 'Price list',
    deciders: /^(CEO|COO|VP|Chief|Managing|Owner|Director|Head|director)|Manager/,
    freeMail: /@(gmail|yahoo|icloud|outlook)\./i,
  },
} as const;

function columnOf(table: Table, header: string): (string | number | boolean | Date | null)[] {
  const column = table.rows[0]?.indexOf(header) ?? -1;
  expect(column).toBeGreaterThanOrEqual(0);
  return table.rows.slice(1).map((row) => row[column] ?? null);
}

describe.each(['ja', 'en'] as const)('the %s sample', (locale) => {
  const table = SAMPLES[locale].make();
  const words = VOCABULARY[locale];
  const outcomes = columnOf(table, words.outcome);

  /** The share of won among the decided leads for which the test holds. */
  function winRate(holds: (row: number) => boolean): number {
    const decided = outcomes.flatMap((outcome, row) => (outcome !== '' && holds(row) ? [outcome] : []));
    expect(decided.length).toBeGreaterThan(10);
    return decided.filter((outcome) => outcome === words.won).length / decided.length;
  }

  test('is the same cells every time', () => {
    expect(SAMPLES[locale].make()).toEqual(table);
  });

  test('holds 300 leads of one width under headings that differ', () => {
    const [headings = []] = table.rows;
    expect(table.rows).toHaveLength(301);
    expect(new Set(headings).size).toBe(headings.length);
    for (const row of table.rows) expect(row).toHaveLength(headings.length);
  });

  test('mixes numbers, text that is no number, and blanks in the employee counts', () => {
    const sizes = columnOf(table, words.size);
    expect(sizes.filter((size) => typeof size === 'number').length).toBeGreaterThan(150);
    expect(sizes.filter((size) => typeof size === 'string' && size !== '').length).toBeGreaterThan(30);
    expect(sizes.filter((size) => size === '').length).toBeGreaterThan(10);
  });

  test('has real dates, dates as text, none after 2026-11-20', () => {
    const days = columnOf(table, words.active);
    const real = days.filter((day) => day instanceof Date);
    expect(real.length).toBeGreaterThan(180);
    expect(days.filter((day) => typeof day === 'string' && day !== '').length).toBeGreaterThan(15);
    for (const day of real)
      expect(day.getTime()).toBeLessThanOrEqual(Date.parse('2026-11-20T00:00:00+09:00'));
  });

  test('repeats some people, and holds text that begins like a formula', () => {
    const mails = columnOf(table, words.mail).filter((mail) => mail !== '');
    expect(new Set(mails).size).toBeLessThan(mails.length - 3);
    expect(table.rows.flat().some((cell) => typeof cell === 'string' && cell.startsWith('='))).toBe(true);
  });

  test('gives a reason for each lost lead and for no other', () => {
    const losses = columnOf(table, words.loss);
    expect(losses.map((loss) => loss !== '')).toEqual(outcomes.map((outcome) => outcome === words.lost));
  });

  test('has outcomes that follow the title, the price list and the mail, and not the industry', () => {
    const titles = columnOf(table, words.title).map(String);
    const downloads = columnOf(table, words.downloads).map(String);
    const mails = columnOf(table, words.mail).map(String);
    const decider = (row: number) => words.deciders.test(titles[row] ?? '');
    expect(winRate(decider)).toBeGreaterThan(1.5 * winRate((row) => !decider(row)));
    const read = (row: number) => (downloads[row] ?? '').includes(words.price);
    expect(winRate(read)).toBeGreaterThan(1.3 * winRate((row) => !read(row)));
    const free = (row: number) => words.freeMail.test(mails[row] ?? '');
    expect(winRate(free)).toBeLessThan(0.6 * winRate((row) => !free(row)));
  });
});

test('the samples are the cells that the guides and screenshots show', () => {
  const digest = (locale: 'ja' | 'en') =>
    createHash('sha256').update(JSON.stringify(SAMPLES[locale].make())).digest('hex').slice(0, 16);
  expect([digest('ja'), digest('en')]).toEqual(['3f5d6f9d4e15e59c', '19b4d27ebf621c2d']);
});
