import { knownColumns } from '../leads/column-kind';
import { identityReader } from '../leads/identity';
import { fingerprintOf } from '../leads/lead-name';
import type { Cells, Row } from '../values/cell';
import { normalize } from '../values/text';

/** An owner that one hand-over wrote: its moment, the owner, and the leads' prints one after the other. */
export type GivenOwner = readonly [at: number, owner: string, prints: string];

/** A lead's print has 6 hexadecimal digits. */
const PRINT_LENGTH = 6;

/** At most 120,000 characters are kept of the owners that were given: some 20,000 leads. */
const MAX_KEPT_CHARACTERS = 120_000;

/**
 * Gives a short text by which a lead is known again when others of its cells were changed: from who it is, and where that isn't said
 * from all of its cells.
 * @param headings with '' in the place of every column that a hand-over or its answer fills
 */
export function leadPrinter(headings: Row, rows: Cells): (row: Row) => string {
  const identityOf = identityReader(knownColumns(headings, rows));
  return (row) => {
    const { company, person, email } = identityOf(row);
    const isKnown = person !== '' || email !== '';
    const cells = headings.map((heading, at) => (heading === '' ? '' : row[at]));
    return fingerprintOf(isKnown ? [company, person, email] : cells).slice(0, PRINT_LENGTH);
  };
}

/** Adds the owners that a hand-over wrote, before those of earlier ones. @param given print and owner of each lead */
export function withGiven(
  earlier: readonly GivenOwner[],
  at: number,
  given: readonly (readonly [print: string, owner: string])[],
): GivenOwner[] {
  const prints = new Map<string, string>();
  for (const [print, owner] of given) prints.set(owner, (prints.get(owner) ?? '') + print);
  return [...[...prints].map(([owner, joined]): GivenOwner => [at, owner, joined]), ...earlier];
}

/** Whether the hand-over of that moment wrote this owner into the lead with this print. */
export function givenAt(all: readonly GivenOwner[], at: number): (print: string, owner: string) => boolean {
  const known = new Set<string>();
  for (const [moment, owner, prints] of all) {
    if (moment !== at) continue;
    for (let from = 0; from < prints.length; from += PRINT_LENGTH)
      known.add(`${prints.slice(from, from + PRINT_LENGTH)} ${normalize(owner)}`);
  }
  return (print, owner) => known.has(`${print} ${normalize(owner)}`);
}

/** Writes as many of the newest as there is room for. */
export function writeGivenOwners(all: readonly GivenOwner[]): string {
  const kept: GivenOwner[] = [];
  let room = MAX_KEPT_CHARACTERS;
  for (const one of all) {
    room -= JSON.stringify(one).length + 1;
    if (room < 0) break;
    kept.push(one);
  }
  return JSON.stringify(kept);
}

/** Reads what `writeGivenOwners` wrote; nothing from anything else. */
export function readGivenOwners(text: string): GivenOwner[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(read)) return [];
  return read.flatMap((one: unknown): GivenOwner[] => {
    const [at, owner, prints]: readonly unknown[] = Array.isArray(one) ? one : [];
    const isOne = typeof at === 'number' && typeof owner === 'string' && typeof prints === 'string';
    return isOne ? [[at, owner, prints]] : [];
  });
}
