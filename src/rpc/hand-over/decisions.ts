import { parseToday } from '../../domain/definition/today';
import type { Cells } from '../../domain/values/cell';
import type { Write } from '../../sheets/grid/document';
import { planDecisionFormats } from '../../sheets/rejections/decision-formats';
import type { Book } from '../book';

/**
 * Gives the hand-over's columns what they should have by themselves: metadata, dropdowns, conditional formats.
 * @param cells the Definition's, as they are or as they are going to be
 */
export function planDecisions(book: Book, cells: Cells): Write {
  const lead = book.lead();
  const reasons = book.reasons();
  if (lead === null || reasons === null || lead.headings.handOver.places.size === 0) return () => undefined;
  const parsed = parseToday(cells, book.environment.moment);
  const [level] = parsed.ok ? parsed.definition.serviceLevels : [];
  // In the sheet's language: the next to check may read another one.
  const language = parsed.ok ? parsed.definition.language : book.environment.language;
  return planDecisionFormats(book.layout(), lead, reasons, level ?? null, language);
}
