import type { Cell, Row } from '../src/domain/values/cell';
import { FREE_MAIL } from './definition';

/**
 * The same loop for someone who trusts the cells: it compares them as they stand and is right for `clean` leads only. A
 * lower bound of what any loop costs that looks at these cells.
 */
const AS_OF_DAY = Date.UTC(2026, 10, 23) / 86_400_000;
const TITLES = new Set<Cell>(['部長', '課長', '取締役', '代表取締役', '本部長', 'CEO', 'ceo']);
const INDUSTRIES = new Set<Cell>(['製造業', '金融', '通信']);
const SOURCES = new Set<Cell>(['セミナー', '紹介', '展示会']);
const FREE = new Set(FREE_MAIL);

const toText = (cell: Cell) => (typeof cell === 'string' ? cell : '');
const toNumber = (cell: Cell) => (typeof cell === 'number' ? cell : Number.NaN);

function toAge(cell: Cell): number {
  if (!(cell instanceof Date)) return Number.NaN;
  return AS_OF_DAY - Math.floor((cell.getTime() + 32_400_000) / 86_400_000);
}

function scoreLead(row: Row): number {
  const company = toText(row[0]);
  if (company.includes('競合商事') || company.includes('ライバル')) return 0;
  let fit = 0;
  let interest = 0;
  let rest = 0;
  const title = row[2];
  if (TITLES.has(title)) fit += 20;
  const department = toText(row[1]);
  if (department.includes('情報システム') || department.includes('DX') || department.includes('IT'))
    fit += 10;
  if (INDUSTRIES.has(row[7])) fit += 8;
  const prefecture = toText(row[8]);
  if (
    prefecture.startsWith('東京') ||
    prefecture.startsWith('神奈川') ||
    prefecture.startsWith('埼玉') ||
    prefecture.startsWith('千葉')
  )
    fit += 5;
  const mail = toText(row[3]);
  const at = mail.lastIndexOf('@');
  if (at > 0 && !FREE.has(mail.slice(at + 1))) fit += 10;
  const employees = toNumber(row[5]);
  if (employees >= 300) fit += 15;
  else if (employees >= 50 && employees <= 299) fit += 7.5;
  if (toNumber(row[6]) > 1e9) fit += 8;
  const age = toAge(row[11]);
  if (age >= 0 && age < 90) interest += Math.round((30 * (90 - age)) / 90);
  const pages = toNumber(row[10]);
  if (pages > 0) interest += 2 * Math.min(Math.floor(pages), 10);
  if (SOURCES.has(row[9])) interest += 12;
  const products = toText(row[13]);
  if (products.includes('製品A') || products.includes('製品C')) interest += 10;
  const created = toAge(row[12]);
  if (created >= 0 && created <= 30) interest += 5;
  if (title !== '' && title !== '一般社員' && title !== '学生' && toNumber(row[14]) >= 5e6) rest += 12;
  if (toText(row[15]).includes('資料のみ')) rest -= 3;
  return Math.max(Math.min(rest + Math.min(fit, 60) + Math.min(interest, 45), 100), 0);
}

/** The score of each lead, in rows of one cell under a title. */
export function rawLoop(leads: readonly Row[]): (string | number)[][] {
  const scores: (string | number)[][] = [['Score']];
  for (let at = 1; at < leads.length; at++) {
    const row = leads[at];
    if (row !== undefined) scores.push([scoreLead(row)]);
  }
  return scores;
}
