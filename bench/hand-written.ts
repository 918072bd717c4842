import type { Cell, Row } from '../src/domain/values/cell';
import { ageOfMoment, clean, isCompanyMail, readAge, remembered, toNumber } from './reading';

/**
 * The definition of `definition.ts` as someone would write it who knows it, the columns' order and these cells, and who
 * never has to change it: texts normalised where they have to be, what a text column earns remembered by its raw text,
 * Tokyo's clock as nine hours added.
 */
const TITLES = new Set(['部長', '課長', '取締役', '代表取締役', '本部長', 'ceo']);
const INDUSTRIES = new Set(['製造業', '金融', '通信']);
const SOURCES = new Set(['セミナー', '紹介', '展示会']);

const ages = new Map<string, number>();

function toAge(cell: Cell): number {
  if (cell instanceof Date) return ageOfMoment(cell.getTime());
  return typeof cell === 'string' && cell !== '' ? remembered(ages, cell, readAge) : Number.NaN;
}

interface Memory {
  readonly titles: Map<string, number>;
  readonly departments: Map<string, number>;
  readonly industries: Map<string, number>;
  readonly prefectures: Map<string, number>;
  readonly sources: Map<string, number>;
  readonly products: Map<string, number>;
}

/** A title in two bits: 1 for a manager, 2 for one whose budget counts. */
function readTitle(text: string): number {
  const title = clean(text);
  if (title === '') return 0;
  return (TITLES.has(title) ? 1 : 0) + (title === '一般社員' || title === '学生' ? 0 : 2);
}

function readDepartment(text: string): number {
  const department = clean(text);
  return department.includes('情報システム') || department.includes('dx') || department.includes('it')
    ? 1000
    : 0;
}

function readPrefecture(text: string): number {
  const prefecture = clean(text);
  return ['東京', '神奈川', '埼玉', '千葉'].some((start) => prefecture.startsWith(start)) ? 500 : 0;
}

function readProducts(text: string): number {
  return text.split(/[,、，;\r\n]/).some((item) => /^製品[ac]$/.test(clean(item).trim())) ? 1000 : 0;
}

function scoreLead(row: Row, memory: Memory): number {
  const company = clean(row[0]);
  if (company.includes('競合商事') || company.includes('ライバル')) return 0;
  let fit = 0;
  let interest = 0;
  let rest = 0;
  const title = remembered(memory.titles, String(row[2]), readTitle);
  if ((title & 1) !== 0) fit += 2000;
  fit += remembered(memory.departments, String(row[1]), readDepartment);
  fit += remembered(memory.industries, String(row[7]), (text) => (INDUSTRIES.has(clean(text)) ? 800 : 0));
  fit += remembered(memory.prefectures, String(row[8]), readPrefecture);
  if (isCompanyMail(clean(row[3]))) fit += 1000;
  const employees = toNumber(row[5]);
  if (employees >= 300) fit += 1500;
  else if (employees >= 50 && employees <= 299) fit += 750;
  if (toNumber(row[6]) > 1e9) fit += 800;
  const age = toAge(row[11]);
  if (age >= 0 && age < 90) interest += Math.round((30 * (90 - age)) / 90) * 100;
  const pages = toNumber(row[10]);
  if (pages > 0) interest += 200 * Math.min(Math.floor(pages), 10);
  interest += remembered(memory.sources, String(row[9]), (text) => (SOURCES.has(clean(text)) ? 1200 : 0));
  interest += remembered(memory.products, String(row[13]), readProducts);
  const created = toAge(row[12]);
  if (created >= 0 && created <= 30) interest += 500;
  if ((title & 2) !== 0 && toNumber(row[14]) >= 5e6) rest += 1200;
  const note = row[15];
  if (note !== '' && clean(note).includes('資料のみ')) rest -= 300;
  const score = rest + Math.min(fit, 6000) + Math.min(interest, 4500);
  return Math.max(Math.min(score, 10_000), 0) / 100;
}

/** The score of each lead, in rows of one cell under a title, as the custom function gives them. */
export function handWritten(leads: readonly Row[]): (string | number)[][] {
  const memory: Memory = {
    titles: new Map(),
    departments: new Map(),
    industries: new Map(),
    prefectures: new Map(),
    sources: new Map(),
    products: new Map(),
  };
  const scores: (string | number)[][] = [['Score']];
  for (let at = 1; at < leads.length; at++) {
    const row = leads[at];
    if (row !== undefined) scores.push([row.every((cell) => cell === '') ? '' : scoreLead(row, memory)]);
  }
  return scores;
}
