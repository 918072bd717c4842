import { type Agreement, NOTHING_AGREED } from '../../domain/agreement/agreement';
import { type AgreementRecord, parseAgreement } from '../../domain/agreement/parse-agreement';
import type { Document } from '../grid/document';

/** Developer metadata of the spreadsheet that no other script and no person can read or write. */
const KEY = 'leadpact.agreement';

function findRecord({ spreadsheet }: Document) {
  return spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === KEY);
}

/** What has been proposed and signed in this spreadsheet. */
export function readAgreementRecord(document: Document): AgreementRecord {
  const text = findRecord(document)?.getValue();
  return text ? parseAgreement(text) : { ...NOTHING_AGREED, secret: '' };
}

/**
 * Writes the whole record in one call, so that no fault leaves a part of it.
 * @param newSecret makes the secret of a spreadsheet that has none yet
 */
export function writeAgreementRecord(
  document: Document,
  agreement: Agreement,
  newSecret: () => string,
): AgreementRecord {
  const { secret } = readAgreementRecord(document);
  const record = { ...agreement, secret: secret || newSecret() };
  const text = JSON.stringify(record);
  const metadata = findRecord(document);
  if (metadata === undefined) {
    const { PROJECT } = document.app.DeveloperMetadataVisibility;
    document.spreadsheet.addDeveloperMetadata(KEY, text, PROJECT);
  } else metadata.setValue(text);
  return record;
}
