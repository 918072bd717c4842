import type { HandOver } from '../hand-over/hand-over';
import { useSidebar } from '../session/sidebar-context';

/** At most 40 columns are sent with each edit without a word about it. */
const MAX_UNTOLD_COLUMNS = 40;

interface Props {
  readonly handOver: HandOver;
}

/** Tells what the columns of a wide sheet cost at every edit of a lead, and how to have fewer of them sent. */
export function WideSheet({ handOver: { sentColumns, leads } }: Props) {
  const { rejections: m } = useSidebar();
  if (sentColumns <= MAX_UNTOLD_COLUMNS) return null;
  return (
    <div class="card stack">
      <b>{m.wideSheet(sentColumns)}</b>
      <p class="soft">{m.wideSheetDo(leads.rows.length, MAX_UNTOLD_COLUMNS)}</p>
    </div>
  );
}
