import { knownColumns } from '../leads/column-kind';
import { identityReader } from '../leads/identity';
import type { Cells, Row } from '../values/cell';
import { normalize } from '../values/text';
import { companyKey } from './company-name';
import type { HandOverRecord } from './hand-over-record';

/** That a lead is the same person as another lead, and by what. */
export interface Duplicate {
  /** 0-based row of the other lead. */
  readonly of: number;
  readonly by: 'email' | 'company and person';
}

/** What stands between the e-mail addresses of a cell, which may hold several. */
const BETWEEN_ADDRESSES = /[\s,;<>、，；（）()"]/;

/**
 * Finds the leads that share an e-mail address, or company and person, with a lead before them. Leads that have been handed over come
 * before all others, and else the order is that of the sheet. Blank cells, and those that say *unknown*, are the
 * same as no other cell.
 * @param rows the team's columns
 * @param records by row
 * @returns by 0-based row
 */
export function findDuplicates(
  headers: Row,
  rows: Cells,
  records: readonly HandOverRecord[],
): ReadonlyMap<number, Duplicate> {
  const identityOf = identityReader(knownColumns(headers, rows));
  const handedOver = (at: number) => (records[at]?.handedOver ?? null) !== null;
  const order = [...rows.keys()].sort((one, other) => Number(handedOver(other)) - Number(handedOver(one)));
  const first = new Map<string, number>();
  const found = new Map<number, Duplicate>();
  for (const at of order) {
    const { company, person, email } = identityOf(rows[at] ?? []);
    const addresses = normalize(email)
      .split(BETWEEN_ADDRESSES)
      .filter((part) => /.@./.test(part));
    const [firm, name] = [companyKey(company), normalize(person).replace(/[\s・]/g, '')];
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
