import type { SavedWorkbook, Workbook } from '../engine/workbook';
import { withoutDocumentProperties } from './properties';

/**
 * What File > Make a copy gives: tabs, cells, rules, protections and all developer metadata are copied, the document's properties
 * are not.
 */
export function copyOf(workbook: Workbook, name: string): SavedWorkbook {
  const saved = workbook.save();
  return { ...saved, name, store: withoutDocumentProperties(saved.store) };
}
