import type { Json, MarkPlace } from '../engine/workbook';
import type { HostContext } from './host-context';

export const PROTECTION = 'protection';

/** What is kept of a protection. `editors` is null until they are changed: until then it protects nothing (as in Google). */
export interface ProtectionRecord {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly owner: string;
  readonly editors: readonly string[] | null;
}

export interface KeptProtection {
  readonly id: string;
  readonly place: MarkPlace;
  readonly record: ProtectionRecord;
}

export function protections(context: HostContext): KeptProtection[] {
  return context.workbook.marks(PROTECTION).flatMap(({ id, place, data }) => {
    const record = readRecord(data);
    return record === null ? [] : [{ id, place, record }];
  });
}

export function canEdit(context: HostContext, record: ProtectionRecord): boolean {
  const { email } = context.user;
  if (record.warningOnly || record.editors === null) return true;
  return email === context.editors[0] || email === record.owner || record.editors.includes(email);
}

export function writeRecord(record: ProtectionRecord): Json {
  return { ...record };
}

function readRecord(data: Json): ProtectionRecord | null {
  if (typeof data !== 'object' || data === null || !('owner' in data)) return null;
  const { description, warningOnly, owner, editors } = data;
  if (typeof owner !== 'string') return null;
  return {
    description: typeof description === 'string' ? description : '',
    warningOnly: warningOnly === true,
    owner,
    editors: Array.isArray(editors) ? editors.filter((each) => typeof each === 'string') : null,
  };
}
