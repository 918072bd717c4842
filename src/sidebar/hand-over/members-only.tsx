import { mayHandOver } from '../../domain/hand-over/permission';
import { useSidebar } from '../session/sidebar-context';

/** Whether who is signed in may hand over, put back and undo. */
export function useMayHandOver(): boolean {
  const { sheet, inForce } = useSidebar();
  return inForce.definition === null || mayHandOver(inForce.definition, sheet.user);
}

/** Tells somebody who may not, why. */
export function MembersOnly() {
  const { sheet, handOver: m } = useSidebar();
  return useMayHandOver() ? null : <p class="issue warning">{m.membersOnly(sheet.user)}</p>;
}
