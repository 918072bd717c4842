import { useState } from 'preact/hooks';
import type { WaitingLeads } from '../../domain/hand-over/waiting';
import { ownNames } from '../../domain/hand-over/waiting';
import { normalize } from '../../domain/values/text';
import type { HandOver } from '../hand-over/hand-over';
import { useSidebar } from '../session/sidebar-context';

/** Whose leads are shown: mine, everybody's, those without an owner, or those of one owner by the normalised name. */
export type Whose = 'mine' | 'all' | 'none' | `of ${string}`;

/** The leads that wait, as far as they are shown. */
export interface ShownLeads {
  readonly whose: Whose;
  readonly choose: (whose: Whose) => void;
  /** The owners of leads that wait, as they are written, each once. */
  readonly owners: readonly string[];
  /** True where who is signed in owns leads that wait. */
  readonly hasOwn: boolean;
  /** 0-based rows, the longest waiting first. */
  readonly rows: readonly number[];
}

/** Shows the leads of who is signed in where there are some, else everybody's, until another choice is made. */
export function useShownLeads({ records }: HandOver, { rows }: WaitingLeads): ShownLeads {
  const { sheet, inForce } = useSidebar();
  const [chosen, choose] = useState<Whose | null>(null);
  const own = ownNames(inForce.definition?.owners ?? [], sheet.user);
  const ownerOf = (row: number) => normalize(records[row]?.owner ?? '');
  const owners = new Map<string, string>();
  for (const row of rows) {
    const owner = ownerOf(row);
    if (owner !== '' && !owners.has(owner)) owners.set(owner, records[row]?.owner ?? '');
  }
  const hasOwn = rows.some((row) => own.has(ownerOf(row)));
  const whose = chosen ?? (hasOwn ? 'mine' : 'all');
  const isShown = (row: number) => {
    if (whose === 'all') return true;
    return whose === 'mine'
      ? own.has(ownerOf(row))
      : whose === (ownerOf(row) === '' ? 'none' : `of ${ownerOf(row)}`);
  };
  return { whose, choose, owners: [...owners.values()], hasOwn, rows: rows.filter(isShown) };
}
