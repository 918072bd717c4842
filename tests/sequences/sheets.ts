import type { SavedWorkbook } from '../../playground/engine/workbook';
import { leadRows, makePrepared, makeSigned, trimSheets } from '../make-sheet';
import { HOSTILE } from './hostile';

/** Few leads, of which one's texts would be formulas. */
function leads(): (string | number)[][] {
  const rows = leadRows(6);
  return rows.map((row, at) => (at < 3 ? row : [HOSTILE[at] ?? '', HOSTILE[at + 2] ?? '', ...row.slice(2)]));
}

/** The sheets on which sequences begin, made once. */
export function makeSheets(): readonly SavedWorkbook[] {
  return [makeSigned(leads(), 'en'), makePrepared(leads(), 'en'), makePrepared(leads(), 'ja')].map((host) => {
    trimSheets(host);
    return host.workbook.save();
  });
}
