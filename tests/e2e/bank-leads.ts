import { existsSync, readFileSync } from 'node:fs';
import type { HandedFile } from '../../scripts/serve';
import { Chance } from '../../src/domain/values/chance';

/** Real leads of a bank's telephone campaigns, where they lie beside the project. */
const FILE = '../shared/data/bank-full.csv';
const ROWS = 45_211;
const JOBS = ['management', 'technician', 'blue-collar', 'retired', 'student'] as const;

/** As many leads made up: those that were won before, and retired ones, are won more often. */
function madeUp(): string {
  const chance = new Chance(3);
  const lines = ['"age";"job";"balance";"housing";"duration";"poutcome";"y"'];
  for (let at = 0; at < ROWS; at++) {
    const job = chance.pick(JOBS);
    const before = chance.next() < 0.05 ? 'success' : 'unknown';
    const share = 0.08 + (before === 'success' ? 0.5 : 0) + (job === 'retired' ? 0.1 : 0);
    const won = chance.next() < share ? 'yes' : 'no';
    const duration = chance.int(10, won === 'yes' ? 900 : 500);
    lines.push(
      `${chance.int(18, 80)};"${job}";${chance.int(-2000, 9000)};"${chance.pick(['yes', 'no'])}";${duration};"${before}";"${won}"`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The bank's leads as a file, and how many with that value in that field there are, and were won. */
export function bankLeads(): {
  readonly file: HandedFile;
  count(field: string, values: readonly string[]): { met: number; won: number };
} {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : madeUp();
  const [headings = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')));
  return {
    file: { name: 'bank-full.csv', id: 'bank-full.csv', bytes: new TextEncoder().encode(text) },
    count(field, values) {
      const at = headings.indexOf(field);
      const met = rows.filter((row) => values.includes(row[at] ?? ''));
      return { met: met.length, won: met.filter((row) => row[headings.length - 1] === 'yes').length };
    },
  };
}
