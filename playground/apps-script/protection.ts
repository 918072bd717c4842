import type { MarkPlace } from '../engine/workbook';
import { emulate } from './emulate';
import type { HostContext } from './host-context';
import { canEdit, PROTECTION, type ProtectionRecord, protections, writeRecord } from './protection-record';
import { emulateUser } from './user-session';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

export function protect(context: HostContext, place: MarkPlace): Protection {
  const record: ProtectionRecord = {
    description: '',
    warningOnly: false,
    owner: context.user.email,
    editors: null,
  };
  return emulateProtection(context, context.workbook.addMark(PROTECTION, place, writeRecord(record)).id);
}

function emulateProtection(context: HostContext, id: string): Protection {
  const { workbook } = context;

  function kept() {
    const found = protections(context).find((each) => each.id === id);
    if (found === undefined) throw context.error('The protection no longer exists.');
    return found;
  }

  function change(changes: Partial<ProtectionRecord>): Protection {
    const { record } = kept();
    if (!canEdit(context, record)) {
      throw context.error('You do not have permission to edit this protection.');
    }
    workbook.setMark(id, writeRecord({ ...record, ...changes }));
    return protection;
  }

  function editors(): readonly string[] {
    const { record } = kept();
    return record.editors ?? [...new Set([...context.editors, record.owner])];
  }

  const emailOf = (user: string | User): string => (typeof user === 'string' ? user : user.getEmail());

  function remove(users: readonly (string | User)[]): Protection {
    const gone = new Set(users.map(emailOf));
    const { owner } = kept().record;
    // Neither the document's owner nor the user who runs the script can be removed.
    const stays = (email: string) =>
      email === owner || email === context.editors[0] || email === context.user.email;
    return change({ editors: editors().filter((email) => stays(email) || !gone.has(email)) });
  }

  function add(users: readonly (string | User)[]): Protection {
    return change({ editors: [...new Set([...editors(), ...users.map(emailOf)])] });
  }

  const protection: Protection = emulate<Protection>(context, 'Protection', {
    addEditor: (user: string | User) => add([user]),
    addEditors: (users) => add(users),
    removeEditor: (user: string | User) => remove([user]),
    removeEditors: (users: readonly (string | User)[]) => remove(users),
    canDomainEdit: () => false,
    canEdit: () => canEdit(context, kept().record),
    getDescription: () => kept().record.description,
    getEditors: () => editors().map((email) => emulateUser(context, email)),
    isWarningOnly: () => kept().record.warningOnly,
    setDescription: (description) => change({ description }),
    setDomainEdit: () => protection,
    setWarningOnly: (warningOnly) => change({ warningOnly }),
    getRange() {
      const { place } = kept();
      if (place.on === 'workbook') throw context.error('The protection has no range.');
      if (place.on !== 'sheet') return context.make.range(place.sheetId, place.area);
      const { rows, columns } = workbook.sheet(place.sheetId);
      return context.make.range(place.sheetId, { row: 1, column: 1, rows, columns });
    },
    getRangeName: () => null,
    remove() {
      change({});
      workbook.removeMark(id);
    },
  });
  return protection;
}

/** The protections of a sheet, of the sheet itself or of its ranges. */
export function protectionsOf(context: HostContext, sheetId: string, type: 'SHEET' | 'RANGE'): Protection[] {
  return protections(context)
    .filter(({ place }) => place.on !== 'workbook' && place.sheetId === sheetId)
    .filter(({ place }) => (place.on === 'sheet') === (type === 'SHEET'))
    .map(({ id }) => emulateProtection(context, id));
}
