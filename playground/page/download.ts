import { element } from './element';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes to the browser as a file to keep. */
export function downloadFile(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: EXCEL }));
  element('a', { href: url, download: fileName }).click();
  // The browser has taken the bytes over long before.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
