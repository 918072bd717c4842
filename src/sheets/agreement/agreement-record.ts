import { NOTHING_AGREED } from '../../domain/agreement/agreement';
import { type AgreementRecord, parseAgreement } from '../../domain/agreement/parse-agreement';
import type { Layout } from '../grid/own-tab';

/** Developer metadata of the spreadsheet that no other script and no person can read or write. */
const KEY = 'leadpact.agreement';

function findRecord({ metadata }: Layout) {
  return metadata.find(({ key }) => key === KEY);
}

/** What has been proposed and signed in this spreadsheet. */
export function readAgreementRecord(layout: Layout): AgreementRecord {
  const text = findRecord(layout)?.value;
  return text ? parseAgreement(text) : { ...NOTHING_AGREED, secret: '' };
}

/**
 * Writes the whole record in one call, so that no fault leaves a part of it.
 * @param layout located in this request: where it has no record yet, this may be called once
 */
export function writeAgreementRecord(layout: Layout, record: AgreementRecord): void {
  const text = JSON.stringify(record);
  const present = findRecord(layout);
  if (present !== undefined) present.entry.setValue(text);
  else layout.spreadsheet.addDeveloperMetadata(KEY, text, layout.app.DeveloperMetadataVisibility.PROJECT);
}
