import type { Cell, Row } from '../src/domain/values/cell';
import { UNKNOWN } from './definition-of-people';
import { ageOf, ageOfMoment, clean, isCompanyMail, readAge, remembered, toNumber } from './reading';

/**
 * The definition of `definition-of-people.ts` as someone would write it who knows it, these columns and these cells:
 * words are looked for by patterns, ranges and eras are read once for each text.
 */
const BLANK = new Set(UNKNOWN.map((text) => text.toLowerCase()));
const INDUSTRIES = new Set(['製造業', '金融', '通信']);
const SOURCES = new Set(['セミナー', '紹介', '展示会']);
const INVISIBLE = /[\u200b\ufeff]/g;
const MANAGER = /部長|課長|取締役|(?<![a-z0-9])(?:ceo|vp)(?![a-z0-9])/;
const DEPARTMENT = /情報システム部|(?<![a-z0-9])(?:dx|it)(?![a-z0-9])/;
const LEARNING = /学生|(?<![a-z0-9])intern(?![a-z0-9])/;
const RANGE = /^(.+?) ?(?:-|〜|~| to )(.+)$/;
const ONE_SIDED = /^(.+?)(以上|未満)$/;
const ERA = /^令和(\d{1,2})年(\d{1,2})月(\d{1,2})日$/;
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:]+Z$/;

const textOf = (cell: Cell) => {
  const text = clean(cell);
  return BLANK.has(text) ? '' : text;
};

/** The points of a size in hundredths: of a range, where the whole of it reaches a step. */
function readSize(text: string): number {
  const folded = clean(text);
  const one = toNumber(folded);
  if (!Number.isNaN(one)) return stepOf(one);
  const side = ONE_SIDED.exec(folded);
  if (side !== null) return side[2] === '以上' ? stepOf(toNumber(side[1])) : 0;
  const range = RANGE.exec(folded);
  const [low, high] = [toNumber(range?.[1]), toNumber(range?.[2])];
  return low <= high ? stepOf(low) : 0;
}

function stepOf(size: number): number {
  if (size >= 301) return 1500;
  if (size >= 101) return 1000;
  return size >= 50 ? 500 : 0;
}

function readDay(text: string): number {
  const era = ERA.exec(text);
  if (era !== null) return ageOf(2018 + Number(era[1]), Number(era[2]), Number(era[3]));
  return MOMENT.test(text) ? ageOfMoment(Date.parse(text)) : readAge(text);
}

/** A title in three bits: 1 for a manager, 2 for one whose budget counts, 4 for nobody who is learning. */
function readTitle(cell: string): number {
  const title = textOf(cell);
  if (title === '') return 0;
  const counts = title !== '一般社員' && title !== '学生';
  return (MANAGER.test(title) ? 1 : 0) + (counts ? 2 : 0) + (LEARNING.test(title) ? 0 : 4);
}

/** A department in two bits: 1 for the right one, 2 for the one that plans. */
function readDepartment(cell: string): number {
  const department = textOf(cell);
  return (DEPARTMENT.test(department) ? 1 : 0) + (department.includes('経営企画') ? 2 : 0);
}

function readProducts(text: string): number {
  return text.split(/[,、，;\r\n]/).some((item) => /^製品[ac]$/.test(clean(item).trim())) ? 1000 : 0;
}

/** A note in two bits: 1 for material alone, 2 for haste. */
function readNote(cell: string): number {
  const note = clean(cell);
  return (note.includes('資料のみ') ? 1 : 0) + (note.includes('至急') ? 2 : 0);
}

function isCompany(cell: Cell): boolean {
  let text = clean(cell);
  if (text.startsWith('mailto:')) text = text.slice(7);
  if (text.endsWith('>')) text = text.slice(text.lastIndexOf('<') + 1, -1);
  return isCompanyMail(text.replace(INVISIBLE, ''));
}

class Memory {
  readonly titles = new Map<string, number>();
  readonly departments = new Map<string, number>();
  readonly industries = new Map<string, number>();
  readonly sizes = new Map<string, number>();
  readonly sources = new Map<string, number>();
  readonly products = new Map<string, number>();
  readonly notes = new Map<string, number>();
  readonly ages = new Map<string, number>();

  age(cell: Cell): number {
    if (cell instanceof Date) return ageOfMoment(cell.getTime());
    return typeof cell === 'string' && cell !== '' ? remembered(this.ages, cell, readDay) : Number.NaN;
  }
}

function scoreLead(row: Row, memory: Memory): number {
  const company = clean(row[0]);
  if (company.includes('競合商事') || company.includes('ライバル')) return 0;
  let fit = 0;
  let interest = 500;
  let rest = 0;
  const title = remembered(memory.titles, String(row[2]), readTitle);
  const department = remembered(memory.departments, String(row[1]), readDepartment);
  const note = row[15] === '' ? 0 : remembered(memory.notes, String(row[15]), readNote);
  if ((title & 1) !== 0 || (department & 2) !== 0) fit += 2000;
  if ((department & 1) !== 0) fit += 1000;
  fit += remembered(memory.industries, String(row[7]), (text) => (INDUSTRIES.has(clean(text)) ? 800 : 0));
  if ((title & 4) !== 0) fit += 200;
  if (isCompany(row[3])) fit += 1000;
  const size = row[5];
  const step = typeof size === 'number' ? stepOf(size) : remembered(memory.sizes, String(size), readSize);
  const age = memory.age(row[11]);
  if (age >= 0 && age < 90) interest += Math.round((30 * (90 - age)) / 90) * 100;
  const pages = toNumber(row[10]);
  if (pages > 0) interest += 200 * Math.min(Math.floor(pages), 10);
  const source = remembered(memory.sources, String(row[9]), (text) => (SOURCES.has(clean(text)) ? 1200 : 0));
  interest += source === 0 && (note & 2) !== 0 ? 1200 : source;
  interest += remembered(memory.products, String(row[13]), readProducts);
  const created = memory.age(row[12]);
  if (created >= 0 && created <= 30) interest += 500;
  if ((title & 2) !== 0 && toNumber(row[14]) >= 5e6) rest += 1200;
  if ((note & 1) !== 0) rest -= 300;
  const score = rest + step + Math.min(fit, 6000) + Math.min(interest, 4500);
  return Math.max(Math.min(score, 10_000), 0) / 100;
}

/** The score of each lead, in rows of one cell under a title, as the custom function gives them. */
export function handWrittenForPeople(leads: readonly Row[]): (string | number)[][] {
  const memory = new Memory();
  const scores: (string | number)[][] = [['Score']];
  for (let at = 1; at < leads.length; at++) {
    const row = leads[at];
    if (row !== undefined) scores.push([row.every((cell) => cell === '') ? '' : scoreLead(row, memory)]);
  }
  return scores;
}
