import { calendarIn } from '../definition/parse-time';
import { readPartRows } from '../definition/part-row';
import type { Cells } from '../values/cell';
import { normalize } from '../values/text';
import { DEPARTMENTS, type Department, findDepartment } from './department';

/** Somebody who may sign for a department, as a Member row says: `Member | address | | | | | department`. */
export interface Signatory {
  /** E-mail address, normalised. */
  readonly address: string;
  readonly department: Department;
}

/** The members that the cells of a definition name. Rows without an address or a known department name none. */
export function signatoriesIn(cells: Cells): Signatory[] {
  return readPartRows(cells, calendarIn(cells)).flatMap(({ part, text }) => {
    const address = normalize(text('name'));
    const department = findDepartment(text('group'));
    return part !== 'member' || address === '' || department === undefined ? [] : [{ address, department }];
  });
}

/**
 * Who may sign a draft: the members of the signed version in force, so that nobody becomes a member by the draft that he signs. A
 * department without members there has those of the draft.
 * @param present the members of the signed version in force; [] where none has been signed yet
 */
export function signatoriesFor(present: readonly Signatory[], draft: Cells): Signatory[] {
  const coming = signatoriesIn(draft);
  return DEPARTMENTS.flatMap((department) => {
    const of = (all: readonly Signatory[]) => all.filter((one) => one.department === department);
    return of(present).length > 0 ? of(present) : of(coming);
  });
}

/** The departments for which a user may sign. */
export function departmentsOf(signatories: readonly Signatory[], user: string): Department[] {
  const address = normalize(user);
  return DEPARTMENTS.filter((department) =>
    signatories.some((one) => one.department === department && one.address === address),
  );
}

/** A department that lacks a signer of its own, so that two different people could sign; null where none does. */
export function missingDepartment(signatories: readonly Signatory[]): Department | null {
  const addressesOf = (department: Department) =>
    signatories.filter((one) => one.department === department).map(({ address }) => address);
  const marketing = addressesOf('marketing');
  if (marketing.length === 0) return 'marketing';
  const isOfAnother = (address: string) => marketing.some((other) => other !== address);
  return addressesOf('sales').some(isOfAnother) ? null : 'sales';
}
