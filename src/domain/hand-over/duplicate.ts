import { recognizeAll } from '../leads/header';
import type { Cells, Row } from '../values/cell';
import { writtenText } from '../values/reading';
import { isBlank, normalize } from '../values/text';
import { companyKey } from './company-name';
import type { Stamp } from './stamp';

/** Another lead that is the same person. */
export interface Duplicate {
  /** 0-based row of the lead that comes first. */
  readonly of: number;
  readonly by: 'email' | 'company and person';
}

const ADDRESS = /[^\s,;<>、，；（）()"]+@[^\s,;<>、，；（）()"]+/g;

/**
 * Finds leads with an e-mail address, or with the company and person, of one that comes first. Leads that have been handed over
 * come first, then the order of the sheet. What is blank is the same as nothing.
 */
export function findDuplicates(
  headers: Row,
  rows: Cells,
  stamps: readonly Stamp[],
): ReadonlyMap<number, Duplicate> {
  const texts = headers.map((cell) => (isBlank(cell) ? '' : normalize(writtenText(cell, null))));
  const known = recognizeAll(headers);
  const columnOf = (kind: 'email' | 'company' | 'person') => {
    const header = known.get(kind);
    return header === undefined ? -1 : texts.indexOf(normalize(header));
  };
  const [email, company, person] = [columnOf('email'), columnOf('company'), columnOf('person')];
  const text = (row: Row, column: number) => (isBlank(row[column]) ? '' : writtenText(row[column], null));
  const handedOver = (at: number) => (stamps[at]?.handedOver ?? null) !== null;
  const order = [...rows.keys()].sort(
    (one, other) => Number(handedOver(other)) - Number(handedOver(one)) || one - other,
  );
  const first = new Map<string, number>();
  const found = new Map<number, Duplicate>();
  for (const at of order) {
    const row = rows[at] ?? [];
    const addresses = normalize(text(row, email)).match(ADDRESS) ?? [];
    const [firm, name] = [
      companyKey(text(row, company)),
      normalize(text(row, person)).replace(/[\s・]/g, ''),
    ];
    const keys: readonly (readonly [string, Duplicate['by']])[] = [
      ...addresses.map((address) => [`@ ${address}`, 'email'] as const),
      ...(firm === '' || name === '' ? [] : [[`${firm} ${name}`, 'company and person'] as const]),
    ];
    for (const [key, by] of keys) {
      const of = first.get(key);
      if (of === undefined) first.set(key, at);
      else if (!found.has(at)) found.set(at, { of, by });
    }
  }
  return found;
}
