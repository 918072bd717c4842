/** Kept for this script and this document: no other script reads it, and a copy of the file has none. */
export type DocumentProperties = Pick<GoogleAppsScript.Properties.Properties, 'getProperty' | 'setProperty'>;

const KEY = 'leadpact.secret';

/** By it LeadPact knows what it wrote itself in this spreadsheet; null where it has written nothing yet. */
export function readSecret(properties: DocumentProperties): string | null {
  const secret = properties.getProperty(KEY);
  return secret === '' ? null : secret;
}

/** The secret, which is made where there is none yet. */
export function ensureSecret(properties: DocumentProperties, newSecret: () => string): string {
  const present = readSecret(properties);
  if (present !== null) return present;
  const made = newSecret();
  properties.setProperty(KEY, made);
  return made;
}
