import { blocksOf, replaceBlock, withCells } from '../../domain/draft/draft-edit';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';

/** Offers the sheet's time zone to a draft that has another one. */
export function ZoneHint() {
  const { session, sheet, rows, draft, definition: m } = useSidebar();
  const block = blocksOf(rows).find(({ part }) => part === 'timeZone');
  const isOther = draft.findings.some(({ kind }) => kind === 'other time zone');
  if (!isOther || block === undefined || isFrozen(sheet)) return null;
  const use = () =>
    session.edit(replaceBlock(rows, block, [withCells(block.rows[0] ?? [], { value: sheet.timeZone })]));
  return <Button onClick={use}>{m.useZone(sheet.timeZone)}</Button>;
}
