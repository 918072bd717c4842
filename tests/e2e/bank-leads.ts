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
  const lines = ['"age";"job";"balance";"housing";"campaign";"duration";"poutcome";"y"'];
  for (let at = 0; at < ROWS; at++) {
    const job = chance.pick(JOBS);
    const before = chance.next() < 0.05 ? 'success' : 'unknown';
    const share = 0.08 + (before === 'success' ? 0.5 : 0) + (job === 'retired' ? 0.1 : 0);
    const won = chance.next() < share ? 'yes' : 'no';
    const duration = chance.int(10, won === 'yes' ? 900 : 500);
    const housing = chance.pick(['yes', 'no']);
    lines.push(
      `${chance.int(18, 80)};"${job}";${chance.int(-2000, 9000)};"${housing}";${chance.int(1, 6)};${duration};"${before}";"${won}"`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** A lead by its fields' names. */
export type BankLead = ReadonlyMap<string, string>;

/** The bank's leads as a file, and by their fields; how many have that value in that field, and were won. */
export function bankLeads(): {
  readonly file: HandedFile;
  readonly leads: readonly BankLead[];
  count(field: string, values: readonly string[]): { met: number; won: number };
} {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : madeUp();
  const [headings = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')));
  const leads = rows.map((row) => new Map(headings.map((heading, at) => [heading, row[at] ?? ''])));
  return {
    file: { name: 'bank.csv', id: 'bank', bytes: new TextEncoder().encode(text) },
    leads,
    count(field, values) {
      const met = leads.filter((lead) => values.includes(lead.get(field) ?? ''));
      return { met: met.length, won: met.filter((lead) => lead.get('y') === 'yes').length };
    },
  };
}
