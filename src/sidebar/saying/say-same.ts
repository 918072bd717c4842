import type { Sidebar } from '../session/sidebar-context';

/** Says that the draft is the same as the version in force; where nobody has signed one yet, as the Definition tab. */
export function saySame({ sheet, definition: m }: Pick<Sidebar, 'sheet' | 'definition'>): string {
  return sheet.agreement.inForce === null ? m.sameAsUnsigned : m.sameAsInForce;
}
