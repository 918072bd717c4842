import type { Cell } from '../engine/workbook';
import { calendarFields, dateBefore } from './calendar';
import type { Random } from './random';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function group(amount: number): string {
  return amount.toLocaleString('en-US');
}

/** An employee count as people give it; some forms can't be read as a number. */
export function writeEmployees(employees: number, random: Random): Cell {
  const low = Math.floor(employees / 50) * 50 + 1;
  return random.weigh<Cell>([
    [employees, 66],
    [group(employees), 8],
    [`${low}-${low + 49}`, 6],
    [`about ${employees}`, 4],
    [`${employees}+`, 4],
    ['', 12],
  ]);
}

/** A budget in units of 100 dollars. */
export function writeBudget(budget: number | null, random: Random): Cell {
  if (budget === null)
    return random.weigh<Cell>([
      ['', 75],
      ['TBD', 15],
      ['unknown', 10],
    ]);
  const dollars = budget * 100;
  return random.weigh<Cell>([
    [dollars, 52],
    [`$${group(dollars)}`, 26],
    [`${dollars / 1000}k`, 10],
    [`up to $${group(dollars)}`, 6],
    [`${group(dollars)} `, 6],
  ]);
}

/** A real date most of the time, else one of the texts that a CSV or a form leaves. */
export function writeDate(daysAgo: number, random: Random): Cell {
  const date = dateBefore(daysAgo);
  const [year, month, day] = calendarFields(date);
  const [mm, dd] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return random.weigh<Cell>([
    [date, 78],
    [`${year}-${mm}-${dd}`, 8],
    [`${mm}/${dd}/${year}`, 4],
    [`${day} ${MONTHS[month - 1] ?? ''} ${year}`, 3],
    [`${year}/${month}/${day}`, 3],
    ['', 4],
  ]);
}

/** The number completed, in the forms that forms and business cards leave. */
export function writePhone(prefix: string, random: Random): Cell {
  if (prefix === '') return '';
  const number = `${prefix}${random.between(10, 99)}`;
  return random.weigh<Cell>([
    [number, 66],
    [number.replaceAll('-', '.').replaceAll(' ', '.'), 6],
    [number.replace(/[^\d+]/g, ''), 8],
    [`${number} ext. ${random.between(10, 99)}`, 4],
    ['', 16],
  ]);
}
