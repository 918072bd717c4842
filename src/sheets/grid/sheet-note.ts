import type { Sheet } from './document';

/** What LeadPact notes of a sheet, out of sight, in developer metadata; `''` for nothing. */
export function readNote(sheet: Sheet, key: string): string {
  const found = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === key);
  return found?.getValue() ?? '';
}

export function writeNote(sheet: Sheet, key: string, value: string): void {
  const former = sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === key);
  sheet.addDeveloperMetadata(key, value);
  for (const metadata of former) metadata.remove();
}
