import type { HandOver } from '../hand-over/hand-over';
import { useChange } from '../hand-over/use-change';
import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { TabLink } from '../parts/tab-link';
import { useSidebar } from '../session/sidebar-context';

/** Makes the Summary tab, or brings it up to date, and links to it. */
export function SummaryButton({ handOver: { summary } }: { readonly handOver: HandOver }) {
  const { session, rejections: m } = useSidebar();
  const change = useChange();
  const make = async () => {
    await change.run(() => session.ask('buildSummary', {}), m.summaryMade);
    focusSoon('summary-make');
  };
  return (
    <>
      <Button id="summary-make" disabled={change.busy} onClick={() => void make()}>
        {summary === null ? m.makeSummary : m.updateSummary}
      </Button>
      {summary !== null && <TabLink tab="summary" name={summary.name} />}
      <ActTold act={change} />
    </>
  );
}
