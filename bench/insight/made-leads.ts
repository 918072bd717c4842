import type { Cell } from '../../src/domain/values/cell';
import { Chance } from '../../src/domain/values/chance';
import type { DataSet } from './data-set';

/** One made lead: what tells its outcome, and what doesn't. */
type Fields = Readonly<Record<string, Cell>>;

/** The fields that tell the outcome. */
export const TRUTHS: ReadonlySet<string> = new Set(['Channel', 'Employees', 'Role', 'Pages', 'Budget']);

const ROLES = [
  'Sales Manager',
  'IT Manager',
  'Sales Director',
  'IT Director',
  'HR Assistant',
  'IT Engineer',
] as const;
const CHANNELS = ['Web form', 'Trade fair', 'Referral', 'Seminar', 'Advert', 'Cold call'] as const;

/** The fields of a lead, drawn by chance. */
function drawFields(chance: Chance): Fields {
  const one = (name: string, count: number) => `${name} ${Math.floor(chance.next() ** 1.5 * count) + 1}`;
  return {
    Channel: chance.pick([...CHANNELS]),
    Employees: Math.round(Math.exp(2 + chance.next() * 6)),
    Role: `${chance.pick(['', '', 'Senior ', 'Deputy '])}${chance.pick([...ROLES])}`,
    Pages: Math.floor(-4 * Math.log(1 - chance.next())),
    Budget: chance.next() < 0.35 ? chance.int(1, 40) * 100 : '',
    Product: one('Product', 5),
    Area: one('Area', 12),
    Partner: one('Partner', 30),
    Letters: chance.int(0, 60),
    Minutes: Math.round(chance.next() * 1000) / 10,
    Rating: chance.int(1, 5),
    Newsletter: chance.next() < 0.3,
    Fax: chance.next() < 0.2 ? 'yes' : '',
  };
}

/** The log odds of winning by the fields that tell it. */
function oddsOf({ Channel, Employees, Role, Pages, Budget }: Fields): number {
  return (
    -2.2 +
    (Channel === 'Referral' || Channel === 'Seminar' ? 1.1 : 0) +
    (Number(Employees) >= 100 ? 1 : 0) +
    (/Manager|Director/.test(String(Role)) ? 0.9 : 0) +
    (Number(Pages) >= 6 ? 1 : 0) +
    (Budget === '' ? 0 : 1)
  );
}

/** A field that is drawn when the outcome is known. */
export type Later = (chance: Chance, won: boolean) => Cell;

interface Wishes {
  /** By heading, fields that are filled in after the outcome. */
  readonly later?: Readonly<Record<string, Later>>;
  /** What the log odds are multiplied with in the latest fifth, about the mean: 0 for a pattern that is gone, -1 for one that turned round. */
  readonly latest?: number;
}

/** The mean of the log odds, about. */
const MEAN_ODDS = -0.6;

/** Made leads in order of time: five fields tell the outcome, eight don't. */
export function makeLeads(count: number, seed: number, { later = {}, latest = 1 }: Wishes = {}): DataSet {
  const chance = new Chance(seed * 7919 + count);
  for (let draw = 0; draw < 20; draw++) chance.next();
  const won = new Uint8Array(count);
  const columns = new Map<string, { values: Cell[]; places: Map<Cell, number>; rows: Int32Array }>();
  for (let lead = 0; lead < count; lead++) {
    const fields = drawFields(chance);
    const odds = oddsOf(fields);
    const own = lead < count * 0.8 ? odds : MEAN_ODDS + latest * (odds - MEAN_ODDS);
    won[lead] = chance.next() < 1 / (1 + Math.exp(-own)) ? 1 : 0;
    const late = Object.entries(later).map(
      ([header, draw]) => [header, draw(chance, won[lead] === 1)] as const,
    );
    for (const [header, cell] of [...Object.entries(fields), ...late]) {
      const column = columns.get(header) ?? {
        values: [] as Cell[],
        places: new Map<Cell, number>(),
        rows: new Int32Array(count),
      };
      columns.set(header, column);
      const place = column.places.get(cell) ?? column.values.push(cell) - 1;
      column.places.set(cell, place);
      column.rows[lead] = place;
    }
  }
  return {
    name: 'made leads',
    columns: Array.from(columns, ([header, { values, rows }]) => ({ header, values, rows, kind: null })),
    won,
  };
}
