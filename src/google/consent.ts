import type { Consent, MissingConsent } from '../rpc/contract';

/** The manifest's scopes, by what a user grants with each. */
const SCOPES: Readonly<Record<Consent, string>> = {
  cells: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  sidebar: 'https://www.googleapis.com/auth/script.container.ui',
  address: 'https://www.googleapis.com/auth/userinfo.email',
};
const CONSENTS = ['cells', 'sidebar', 'address'] as const satisfies readonly Consent[];

function informationOn(consents: readonly Consent[]) {
  return ScriptApp.getAuthorizationInfo(
    ScriptApp.AuthMode.FULL,
    consents.map((one) => SCOPES[one]),
  );
}

const isMissing = (information: GoogleAppsScript.Script.AuthorizationInfo) =>
  information.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;

/** What the user has not granted, asked for without a call that would throw; null where all is granted. */
export function missingConsent(): MissingConsent | null {
  const all = informationOn(CONSENTS);
  if (!isMissing(all)) return null;
  const missing = CONSENTS.filter((one) => isMissing(informationOn([one])));
  return { missing, url: all.getAuthorizationUrl() };
}

/** Has Google ask for what is missing of it. Where something is, the run ends here. */
export function askFor(...consents: readonly Consent[]): void {
  ScriptApp.requireScopes(
    ScriptApp.AuthMode.FULL,
    consents.map((one) => SCOPES[one]),
  );
}
