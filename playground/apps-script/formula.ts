import type { HostContext } from './host-context';

/**
 * The formula of a rule, from the spreadsheet's locale into the form in which it is kept. Throws for one that can't be read: a cell
 * shows an error then, a rule would only never hold.
 */
export function keptFormula(context: HostContext, written: string): string {
  const kept = context.workbook.keptFormula(written);
  if (!context.workbook.canRead(kept))
    throw context.error(`Invalid formula: ${written}. Formula parse error.`);
  return kept;
}
