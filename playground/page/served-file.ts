import type { Origin } from './kept-document';

/** The name of the file that `npm start -- FILE` hands out, as its address says; null on a page that is hosted without one. */
export function servedFile(): string | null {
  const name = new URLSearchParams(location.search).get('file');
  return name === '' ? null : name;
}

export async function fetchServedFile(fileName: string): Promise<Origin> {
  const response = await fetch('./file', { cache: 'no-store' });
  if (!response.ok) throw new Error(`./file: ${response.status} ${response.statusText}`.trim());
  return { kind: 'file', fileName, bytes: new Uint8Array(await response.arrayBuffer()) };
}
