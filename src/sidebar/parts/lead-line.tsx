import type { ComponentChildren } from 'preact';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  /** '' for a lead that has none. */
  readonly name: string;
  /** Its row in the sheet, counted from 1. */
  readonly row: number;
  readonly children?: ComponentChildren;
}

/** A lead by its name and its row in the sheet, and what there is to tell of it. */
export function LeadLine({ name, row, children }: Props) {
  const { common, rejections: m } = useSidebar();
  return (
    <>
      {name || common.unnamed}
      <div class="soft">
        {m.row(row)}
        {children && ' · '}
        {children}
      </div>
    </>
  );
}
