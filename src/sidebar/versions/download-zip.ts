import { storedZip } from '../../domain/notation/stored-zip';

/** Gives the user the files as one archive. */
export function downloadZip(name: string, files: ReadonlyMap<string, string>): void {
  const encoder = new TextEncoder();
  const entries = [...files].map(([path, text]) => ({
    name: encoder.encode(path),
    content: encoder.encode(text),
  }));
  const bytes = Uint8Array.from(storedZip(entries));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
