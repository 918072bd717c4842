import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../playground/apps-script/host';
import { leadRows, makeFresh, makePrepared, makeSigned, trimSheets } from './make-sheet';

const [folder = ''] = process.argv.slice(2);

/** Another run of the tests may read at any time: it finds the file before or after, whole. */
function keep(name: string, host: Host): void {
  trimSheets(host);
  const path = join(folder, `${name}.json`);
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(host.workbook.save()));
  renameSync(`${path}.${process.pid}`, path);
}

mkdirSync(folder, { recursive: true });
for (const locale of ['en', 'ja'] as const) {
  keep(`fresh-${locale}`, makeFresh(locale));
  keep(`signed-${locale}`, makeSigned(leadRows(), locale));
  keep(`prepared-${locale}`, makePrepared(leadRows(), locale));
}
