import type { Agreement } from '../../domain/agreement/agreement';
import {
  type AgreementRecord,
  NO_RECORD,
  parseAgreement,
  writtenAgreement,
} from '../../domain/agreement/parse-agreement';
import { type Metadata, putMarkAside } from '../grid/metadata';
import type { Layout } from '../grid/own-tab';

/** Developer metadata of the spreadsheet. Others may write some too: what theirs is worth, its digest tells. */
const KEY = 'leadpact.agreement';

interface Found {
  readonly entry: Metadata;
  readonly record: AgreementRecord;
  /** Only LeadPact's project sees it. */
  readonly isOwn: boolean;
}

/** The records on the spreadsheet itself. One that every script sees is never confirmed, whatever it holds. */
function findRecords({ metadata, unread, app }: Layout, secret: string | null): Found[] {
  return [...metadata, ...unread]
    .filter(({ key, entry }) => key === KEY && entry.getLocation().getSpreadsheet() !== null)
    .map((one) => {
      const isOwn = one.entry.getVisibility() === app.DeveloperMetadataVisibility.PROJECT;
      return { entry: one, isOwn, record: parseAgreement(one.value, isOwn ? secret : null) };
    });
}

/** The own record that was kept, else another own one: it is read, and written over. */
function ownRecord(found: readonly Found[]): Found | undefined {
  const own = found.filter(({ isOwn }) => isOwn);
  return own.find(({ record }) => record.origin === 'kept') ?? own[0];
}

/** What has been proposed and signed in this spreadsheet. @param secret null where it has none yet */
export function readAgreementRecord(layout: Layout, secret: string | null): AgreementRecord {
  const found = findRecords(layout, secret);
  return (ownRecord(found) ?? found[0])?.record ?? NO_RECORD;
}

/**
 * Writes the whole record in one call, so that no fault leaves a part of it.
 * @param layout located in this request: where it has no record yet, this may be called once
 */
export function writeAgreementRecord(layout: Layout, agreement: Agreement, secret: string): void {
  const text = writtenAgreement(agreement, secret);
  const present = ownRecord(findRecords(layout, secret));
  if (present?.record.origin === 'unreadable') putMarkAside(present.entry);
  else if (present !== undefined) {
    present.entry.entry.setValue(text);
    return;
  }
  layout.spreadsheet.addDeveloperMetadata(KEY, text, layout.app.DeveloperMetadataVisibility.PROJECT);
}

/** Google keeps so many characters of metadata, keys and values together, for the spreadsheet itself; as many for each sheet. */
export const MAX_METADATA_CHARACTERS = 30_000;

/** How many characters the spreadsheet's metadata would have with this agreement as its record, as far as LeadPact sees it. */
export function sizeWithRecord(layout: Layout, agreement: Agreement): number {
  const { metadata, unread } = layout;
  const replaced = ownRecord(
    findRecords(layout, null).filter(({ record }) => record.origin !== 'unreadable'),
  );
  const others = [...metadata, ...unread].filter(
    (one) => one !== replaced?.entry && one.entry.getLocation().getSpreadsheet() !== null,
  );
  // The length of a record does not depend on the secret.
  const text = writtenAgreement(agreement, '-');
  return others.reduce((sum, { key, value }) => sum + key.length + value.length, KEY.length + text.length);
}
