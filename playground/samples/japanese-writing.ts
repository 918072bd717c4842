import type { Cell } from '../engine/workbook';
import { calendarFields, dateBefore } from './calendar';
import type { Random } from './random';

const FULL_WIDTH_OFFSET = 0xfee0;

/** ASCII printed in the full-width forms that Japanese input methods leave behind. */
export function widen(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH_OFFSET));
}

function group(amount: number): string {
  return amount.toLocaleString('en-US');
}

/** The company under one of the spellings that a sheet collects over the years. */
export function writeCompany(name: string, random: Random): string {
  return random.weigh([
    [`株式会社${name}`, 40],
    [`${name}株式会社`, 28],
    [`(株)${name}`, 8],
    [`㈱${name}`, 8],
    [`（株）${name}`, 6],
    [`${name}(株)`, 4],
    [`株式会社 ${name}`, 4],
    [name, 6],
  ]);
}

/** An employee count as people give it; some forms can't be read as a number. */
export function writeEmployees(employees: number, random: Random): Cell {
  const low = Math.floor(employees / 50) * 50 + 1;
  return random.weigh<Cell>([
    [employees, 60],
    [`${employees}名`, 9],
    [`${group(employees)}人`, 4],
    [widen(String(employees)), 6],
    [widen(`${employees}名`), 3],
    [`約${employees}名`, 5],
    [`${low}〜${low + 49}名`, 4],
    ['', 9],
  ]);
}

/** A budget in units of 10,000 yen. */
export function writeBudget(budget: number | null, random: Random): Cell {
  if (budget === null)
    return random.weigh<Cell>([
      ['', 70],
      ['未定', 20],
      ['-', 10],
    ]);
  return random.weigh<Cell>([
    [budget * 10_000, 30],
    [`${group(budget)}万円`, 40],
    [`${widen(String(budget))}万円`, 8],
    [`${budget}万`, 10],
    [`¥${group(budget * 10_000)}`, 6],
    [`〜${budget}万円`, 6],
  ]);
}

/** A real date most of the time, else one of the texts that a CSV or a form leaves. */
export function writeDate(daysAgo: number, random: Random): Cell {
  const date = dateBefore(daysAgo);
  const [year, month, day] = calendarFields(date);
  return random.weigh<Cell>([
    [date, 78],
    [`${year}/${month}/${day}`, 8],
    [`${year}年${month}月${day}日`, 4],
    [widen(`${year}/${month}/${day}`), 2],
    [`${year}.${month}.${day}`, 2],
    [`${month}/${day}`, 2],
    ['', 4],
  ]);
}

/** A number that no exchange assigns (the local part begins with 0), in one of the usual forms. */
export function writePhone(random: Random): Cell {
  const area = random.weigh([
    ['03', 40],
    ['06', 18],
    ['090', 26],
    ['052', 8],
    ['092', 8],
  ]);
  // Ten digits with a two-digit area code, eleven with a mobile one: four in the middle, three after a longer area code.
  const local =
    area.length === 3 && area !== '090' ? `0${random.between(10, 99)}` : `0${random.between(100, 999)}`;
  const end = String(random.between(1000, 9999));
  const dashed = `${area}-${local}-${end}`;
  return random.weigh<Cell>([
    [dashed, 62],
    [dashed.replaceAll('-', ''), 8],
    [`${area}(${local})${end}`, 5],
    [widen(dashed), 5],
    [`+81-${area.slice(1)}-${local}-${end}`, 4],
    [Number(dashed.replaceAll('-', '')), 3],
    ['', 13],
  ]);
}
