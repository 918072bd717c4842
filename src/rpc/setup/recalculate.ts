import { formOf, formulaObstacles, planFormulas } from '../../sheets/leads/formulas';
import { movedObstacles } from '../../sheets/leads/moved-headings';
import { canJoin, clearMoved, renewFormula } from '../../sheets/leads/renew-formulas';
import { anyBook, changing, granted, unobstructed } from '../answer';
import { SETUP } from './requests';

export const recalculate = changing(SETUP.recalculate, anyBook, [], (book, { join }) => {
  const lead = book.lead();
  const definition = book.definition();
  if (lead === null || definition === null) return granted({ columns: 0, canJoin: false });
  const placed = unobstructed(movedObstacles(lead));
  if (!placed.ok) return placed;
  clearMoved(lead);
  const form = formOf(lead);
  const plan = (wanted: typeof form) =>
    planFormulas(lead, definition.sheet.getName(), definition.cells, wanted);
  const present = plan(form);
  const planned = join ? plan('joined') : present;
  const writable = unobstructed(formulaObstacles(book.layout(), lead, planned));
  if (!writable.ok) return writable;
  // What can't be joined stays as it was.
  const isJoining = planned.length < present.length;
  const kept = isJoining ? present.map(({ formula }) => formula) : undefined;
  const renewed = unobstructed(planned.flatMap((one) => renewFormula(book.layout(), one, kept)));
  if (!renewed.ok) return renewed;
  return granted({ columns: lead.headings.managed.size, canJoin: canJoin(lead, planned) });
});
