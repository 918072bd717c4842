import { formulaObstacles, planFormulas, renewFormula } from '../../sheets/leads/formulas';
import { anyBook, changing, granted, unobstructed } from '../answer';
import { SETUP } from './requests';

export const recalculate = changing(SETUP.recalculate, anyBook, [], (book) => {
  const lead = book.lead();
  const definition = book.definition();
  if (lead === null || definition === null) return granted({ columns: 0 });
  const planned = planFormulas(lead, definition.sheet.getName(), definition.cells);
  const writable = unobstructed(formulaObstacles(book.layout(), lead, planned));
  if (!writable.ok) return writable;
  const renewed = unobstructed(planned.flatMap((one) => renewFormula(book.layout(), one)));
  return renewed.ok ? granted({ columns: planned.length }) : renewed;
});
