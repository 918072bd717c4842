import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Cell, Row } from '../src/domain/values/cell';
import { calendarOf, readDayText } from '../src/domain/values/day';
import { Reading } from '../src/domain/values/reading';
import { AS_OF, FREE_MAIL } from './definition';
import { HEADERS } from './leads';

/** A lead as facts. Reading the cells is not measured: the rules engine has no notion of it. */
export interface Facts {
  readonly company: string;
  readonly department: string;
  readonly title: string;
  readonly domain: string;
  readonly employees: number;
  readonly revenue: number;
  readonly industry: string;
  readonly prefecture: string;
  readonly source: string;
  readonly pages: number;
  readonly age: number;
  readonly products: readonly string[];
  readonly sinceCreated: number;
  readonly budget: number;
  readonly note: string;
}

const NONE = -1;

export function factsOf(row: Row): Facts {
  const calendar = calendarOf('Asia/Tokyo');
  const asOf = readDayText(AS_OF) ?? 0;
  const reading = (header: (typeof HEADERS)[number]) => new Reading(cellOf(row, header), calendar);
  const number = (header: (typeof HEADERS)[number]) => reading(header).number ?? NONE;
  const age = (header: (typeof HEADERS)[number]) => {
    const { day } = reading(header);
    return day === null ? NONE : asOf - day;
  };
  const [, domain = ''] = /.@([^@]+)$/.exec(reading('メール').text) ?? [];
  return {
    company: reading('会社名').text,
    department: reading('部署').text,
    title: reading('役職').text,
    domain,
    employees: number('従業員数'),
    revenue: number('年商'),
    industry: reading('業種').text,
    prefecture: reading('都道府県').text,
    source: reading('流入経路').text,
    pages: number('閲覧ページ数'),
    age: age('最終行動日'),
    products: [...reading('興味のある製品').entries],
    sinceCreated: age('作成日'),
    budget: number('予算'),
    note: reading('備考').text,
  };
}

function cellOf(row: Row, header: (typeof HEADERS)[number]): Cell {
  return row[HEADERS.indexOf(header)];
}

type Test = readonly [fact: keyof Facts, operator: string, value: string | number | readonly string[]];

const rule = (group: string, points: number, ...tests: readonly Test[]): RuleProperties => ({
  conditions: { all: tests.map(([fact, operator, value]) => ({ fact, operator, value })) },
  event: { type: group, params: { points } },
});

const RULES: readonly RuleProperties[] = [
  rule('fit', 20, ['title', 'in', ['部長', '課長', '取締役', '代表取締役', '本部長', 'ceo']]),
  rule('fit', 10, ['department', 'containsOne', ['情報システム', 'dx', 'it']]),
  rule('fit', 8, ['industry', 'in', ['製造業', '金融', '通信']]),
  rule('fit', 5, ['prefecture', 'startsWithOne', ['東京', '神奈川', '埼玉', '千葉']]),
  rule('fit', 10, ['domain', 'notEqual', ''], ['domain', 'outsideDomains', FREE_MAIL]),
  rule('fit', 15, ['employees', 'greaterThanInclusive', 300]),
  rule('fit', 7.5, ['employees', 'greaterThanInclusive', 50], ['employees', 'lessThanInclusive', 299]),
  rule('fit', 8, ['revenue', 'greaterThan', 1e9]),
  rule('recent', 30, ['age', 'greaterThanInclusive', 0], ['age', 'lessThan', 90]),
  rule('pages', 2, ['pages', 'greaterThan', 0]),
  rule('interest', 12, ['source', 'in', ['セミナー', '紹介', '展示会']]),
  rule('interest', 10, ['products', 'includesOne', ['製品a', '製品c']]),
  rule('interest', 5, ['sinceCreated', 'greaterThanInclusive', 0], ['sinceCreated', 'lessThanInclusive', 30]),
  rule('rest', 12, ['budget', 'greaterThanInclusive', 5e6], ['title', 'notIn', ['一般社員', '学生', '']]),
  rule('rest', -3, ['note', 'containsOne', ['資料のみ']]),
  rule('out', 0, ['company', 'containsOne', ['競合商事', 'ライバル']]),
];

/** The same definition as rules of json-rules-engine; scores one lead at a time. */
export function rulesScorer(): (facts: Facts) => Promise<number> {
  const engine = new Engine([...RULES]);
  engine.addOperator<string, string[]>('containsOne', (text, items) =>
    items.some((item) => text.includes(item)),
  );
  engine.addOperator<string, string[]>('startsWithOne', (text, items) =>
    items.some((item) => text.startsWith(item)),
  );
  engine.addOperator<string[], string[]>('includesOne', (list, items) =>
    items.some((item) => list.includes(item)),
  );
  engine.addOperator<string, string[]>(
    'outsideDomains',
    (domain, items) => !items.some((item) => domain === item || domain.endsWith(`.${item}`)),
  );
  return async (facts) => {
    const { events } = await engine.run({ ...facts });
    const sums = { fit: 0, interest: 0, rest: 0 };
    for (const { type, params } of events) {
      const points = Number(params?.points);
      if (type === 'out') return 0;
      if (type === 'fit') sums.fit += points;
      else if (type === 'rest') sums.rest += points;
      else if (type === 'recent') sums.interest += Math.round((points * (90 - facts.age)) / 90);
      else if (type === 'pages') sums.interest += points * Math.min(Math.floor(facts.pages), 10);
      else sums.interest += points;
    }
    const score = Math.min(sums.fit, 60) + Math.min(sums.interest, 45) + sums.rest;
    return Math.max(Math.min(score, 100), 0);
  };
}
