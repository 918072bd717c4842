import type { Origin } from './kept-document';

export interface ServedFile {
  readonly name: string;
  /** Differs when the file was changed since. */
  readonly id: string;
}

/** The file that `npm start -- FILE` hands out, as its address says; null on a page that is hosted without one. */
export function servedFile(): ServedFile | null {
  const query = new URLSearchParams(location.search);
  const name = query.get('file');
  return name === null || name === '' ? null : { name, id: query.get('id') ?? name };
}

export async function fetchServedFile(file: ServedFile): Promise<Origin> {
  const response = await fetch('./file', { cache: 'no-store' });
  if (!response.ok) throw new Error(`./file: ${response.status} ${response.statusText}`.trim());
  return {
    kind: 'file',
    fileName: file.name,
    bytes: new Uint8Array(await response.arrayBuffer()),
    served: file.id,
  };
}
