import type { Cell, Row } from '../src/domain/values/cell';
import { Chance } from '../src/domain/values/chance';
import { FREE_MAIL } from './definition';

export const HEADERS = [
  '会社名',
  '部署',
  '役職',
  'メール',
  '電話番号',
  '従業員数',
  '年商',
  '業種',
  '都道府県',
  '流入経路',
  '閲覧ページ数',
  '最終行動日',
  '作成日',
  '興味のある製品',
  '予算',
  '備考',
] as const;

/** The seed of the leads that are measured. */
export const SEED = 20261123;

/**
 * What the leads look like. `mixed`: as in a real sheet, few different titles and sources, e-mail addresses that are all
 * different. `distinct`: almost every cell is met once, which leaves nothing to remember from row to row.
 * `clean`: as `mixed`, with nothing that a plain formula could not read: no full-width text, numbers and dates as such.
 * `people`: as `mixed`, with what people write besides: sizes as ranges, titles of several words, placeholders, days of
 * an era, addresses with a name.
 */
export type Kind = 'mixed' | 'distinct' | 'clean' | 'people';

const DEPARTMENTS = [
  '営業部',
  '情報システム部',
  '情報システム本部',
  'ＤＸ推進室',
  'IT企画',
  '総務部',
  '人事部',
  '',
] as const;
const TITLES = [
  '部長',
  '課長',
  '取締役',
  '代表取締役',
  '本部長',
  '主任',
  '一般社員',
  '担当',
  '学生',
  ' 部長',
  'ceo',
  'ＣＥＯ',
  '',
] as const;
const INDUSTRIES = ['製造業', '金融', '通信', '小売', '建設', '医療', '教育', 'サービス'] as const;
const PREFECTURES = [
  '東京都',
  '神奈川県',
  '埼玉県',
  '千葉県',
  '大阪府',
  '愛知県',
  '福岡県',
  '北海道',
  '京都府',
  '兵庫県',
] as const;
const SOURCES = ['セミナー', '紹介', '展示会', 'Web', 'ｾﾐﾅｰ', '広告', 'テレアポ', ''] as const;
const PRODUCTS = [
  '製品A',
  '製品B',
  '製品C',
  '製品A, 製品B',
  '製品B、製品D',
  '製品Ｃ;製品D',
  '',
  '未定',
] as const;
const COMPANIES = ['株式会社', '有限会社', '合同会社', '（株）', 'Acme ', ''] as const;
const WORDS = ['山田', '東洋', '中央', '日本', '富士', '北陸', '大和', 'みらい', 'アルファ', '新光'] as const;
const NOTES = ['資料のみ希望', '至急見積', '競合と比較中', '来期に検討'] as const;

const HOUR = 3_600_000;
/** Midnight of the day after As of, in Tokyo. */
const END = Date.UTC(2026, 10, 23, 15);

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** As a plain formula can read it: no full-width letters, no spaces around it. */
function tidy(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.normalize('NFKC').trim() : cell;
}

function company(chance: Chance, at: number): string {
  const name = `${chance.pick(COMPANIES)}${chance.pick(WORDS)}${chance.pick(WORDS)}${at}`;
  if (chance.next() < 0.01) return `${chance.pick(['競合商事', 'ライバル'])}${at}`;
  return chance.next() < 0.05 ? fullWidth(name) : name;
}

function email(chance: Chance, at: number): string {
  if (chance.next() < 0.03) return '';
  const domain =
    chance.next() < 0.3 ? chance.pick(['gmail.com', ...FREE_MAIL]) : `example${chance.int(1, 20_000)}.co.jp`;
  const address = `taro.${at}@${domain}`;
  return chance.next() < 0.03 ? fullWidth(address) : address;
}

function employees(chance: Chance, kind: Kind): Cell {
  const size = Math.floor(10 ** (chance.next() * (kind === 'distinct' ? 7 : 4)));
  const luck = chance.next();
  if (luck < 0.05) return '';
  if (kind === 'clean') return size;
  if (luck < 0.08) return fullWidth(`${size}名`);
  if (luck < 0.12) return `${size.toLocaleString('en-US')}名`;
  return luck < 0.13 ? `約${size}` : size;
}

function money(chance: Chance, kind: Kind, largest: number): Cell {
  const amount = Math.floor(chance.next() * largest) * 10_000;
  const luck = chance.next();
  if (luck < 0.1) return '';
  if (luck < 0.2 && kind !== 'clean') return `${(amount / 10_000).toLocaleString('en-US')}万円`;
  return luck < 0.22 ? '未定' : amount;
}

/** A day within a year before As of (and some after), as a Date at midnight or with a time, or as text. */
function date(chance: Chance, kind: Kind, timed: boolean): Cell {
  const days = chance.int(-3, 365);
  const luck = chance.next();
  if (luck < 0.06) return '';
  const midnight = END - (days + 1) * 24 * HOUR;
  if (luck < 0.85 || kind === 'clean')
    return new Date(timed ? midnight + Math.floor(chance.next() * 24 * HOUR) : midnight);
  const text = new Date(midnight + 9 * HOUR).toISOString().slice(0, 10);
  return luck < 0.97 ? text.replaceAll('-', '/') : '先週';
}

/** The row as people would have written it, for a third of the cells that people write in their own ways. */
function asPeopleWrite(row: readonly Cell[], chance: Chance): Cell[] {
  const written: Cell[] = [...row];
  const write = (column: (typeof HEADERS)[number], share: number, texts: readonly [string, ...string[]]) => {
    if (chance.next() < share) written[HEADERS.indexOf(column)] = chance.pick(texts);
  };
  write('部署', 0.1, ['経営企画室', '不明', 'IT戦略', 'Digital / IT']);
  write('役職', 0.3, ['営業部長', 'VP of Sales', 'International Sales', 'Intern', '技術課長', '-', '不明']);
  write('従業員数', 0.3, [
    '101〜300名',
    '51-200',
    '1,000名以上',
    '50名未満',
    '10 to 20',
    '未回答',
    '３０１〜５００名',
  ]);
  write('流入経路', 0.1, ['N/A', '不明']);
  write('備考', 0.1, ['至急連絡希望']);
  write('最終行動日', 0.1, [`令和8年${chance.int(9, 11)}月${chance.int(1, 22)}日`]);
  write('作成日', 0.1, [`2026-${chance.int(10, 11)}-${chance.int(10, 22)}T${chance.int(10, 23)}:15:00Z`]);
  const address = written[3];
  if (typeof address === 'string' && address !== '' && chance.next() < 0.1) {
    written[3] = chance.pick([`山田 <${address}>`, `mailto:${address}`, `${address}\u200b`]);
  }
  return written;
}

/** The leads of a seed, without their header row. Call it in the realm in which its Dates have to be Dates. */
export function makeLeads(kind: Kind, count: number, seed: number): Row[] {
  const chance = new Chance(seed);
  const distinct = kind === 'distinct';
  const vary = (text: string, at: number) => (distinct && text !== '' ? `${text} ${at}` : text);
  const makeLead = (at: number): Cell[] => [
    company(chance, at),
    vary(chance.pick(DEPARTMENTS), at),
    chance.next() < 0.9 ? vary(chance.pick(TITLES), at) : chance.pick(TITLES),
    email(chance, at),
    chance.next() < 0.2 ? '' : `03-${chance.int(1000, 9999)}-${chance.int(1000, 9999)}`,
    employees(chance, kind),
    money(chance, kind, 500_000),
    vary(chance.pick(INDUSTRIES), at),
    vary(chance.pick(PREFECTURES), at),
    chance.next() < 0.9 ? vary(chance.pick(SOURCES), at) : chance.pick(SOURCES),
    distinct ? chance.int(0, 1_000_000) : chance.int(0, 30),
    date(chance, kind, distinct),
    date(chance, kind, true),
    chance.next() < 0.9 ? vary(chance.pick(PRODUCTS), at) : chance.pick(PRODUCTS),
    money(chance, kind, 2_000),
    chance.next() < (distinct ? 0.1 : 0.8) ? '' : vary(chance.pick(NOTES), at),
  ];
  const shapes: Record<Kind, (row: Cell[]) => Cell[]> = {
    mixed: (row) => row,
    distinct: (row) => row,
    clean: (row) => row.map(tidy),
    people: (row) => asPeopleWrite(row, chance),
  };
  return Array.from({ length: count }, (_, at) => shapes[kind](makeLead(at)));
}
