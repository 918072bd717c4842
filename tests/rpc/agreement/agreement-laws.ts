import { expect } from '@jest/globals';
import type { Act } from './agreement-act';
import {
  cellsOf,
  contentOf,
  isHalfDone,
  type Model,
  pastRows,
  type Rows,
  versionsIn,
} from './agreement-model';
import type { Sheet } from './agreement-sheet';

/** Nothing typed is lost: the Draft holds what it held, or what the caller put in its place knowing what was there. */
export function checkDraft(before: Sheet, after: Sheet, act: Act): void {
  if (isSame(after.draft, before.draft)) return;
  expect(['save', 'take', 'propose']).toContain(act.kind);
  if (act.kind === 'save') expect(after.draft).toEqual(act.rows);
  else if (act.kind === 'propose') expect(withoutVersion(after.draft)).toEqual(withoutVersion(before.draft));
  else if (act.kind === 'take')
    expect(cellsOf(after.draft)).toBe(
      cellsOf(act.version === null ? before.definition : pastRows(before, act.version)),
    );
}

/** History is only ever added to, and only by a version that both have signed: its number is new, its rows are those. */
export function checkPast(model: Model, next: Model, before: Sheet, after: Sheet): void {
  const { history } = before;
  expect(after.history.slice(0, history.length)).toEqual(history);
  const added = after.history.slice(history.length);
  if (added.length === 0) return;
  const version = Number(added[0]?.[0]);
  const rows = added.map((row) => row.slice(2, 10));
  expect(added.every(([number]) => number === version)).toBe(true);
  expect(version).toBeGreaterThan(model.inForce?.version ?? 0);
  const signed = isHalfDone(next) ? next.proposed?.cells : cellsOf(next.inForce?.rows ?? []);
  expect(cellsOf(rows)).toBe(signed);
  if (!versionsIn(before).includes(version)) expect(pastRows(after, version)).toEqual(rows);
}

/**
 * No version is in force, and nothing is written into the Definition tab, that a member of Marketing and another person of
 * Sales haven't signed exactly as it stands; none comes without its rows in the History tab.
 * @param isPastTyped whether someone typed into the History tab while the version was being written
 */
export function checkInForce(
  model: Model,
  next: Model,
  { before, after, act, isPastTyped }: { before: Sheet; after: Sheet; act: Act; isPastTyped: boolean },
): void {
  const isNew = next.inForce !== model.inForce;
  if (!isNew && isSame(after.definition, before.definition)) return;
  const cells = cellsOf(after.definition);
  if (!isNew && act.kind === 'restore') {
    expect(cells).toBe(cellsOf(model.inForce?.rows ?? []));
    return;
  }
  const by = isNew ? next.inForce?.by : next.proposed?.signed;
  expect(by?.map(({ department }) => department).sort()).toEqual(['marketing', 'sales']);
  expect(new Set(by?.map(({ user }) => user)).size).toBe(2);
  expect(by?.map((signature) => signature.cells)).toEqual([cells, cells]);
  const isThere = versionsIn(after).some((version) => cellsOf(pastRows(after, version)) === cells);
  expect(isThere || isPastTyped).toBe(true);
}

const isSame = (one: Rows, other: Rows) => JSON.stringify(one) === JSON.stringify(other);

const withoutVersion = (rows: Rows) =>
  contentOf(rows) === '[]' ? [] : rows.filter(([part]) => part !== 'Version' && part !== '版');
