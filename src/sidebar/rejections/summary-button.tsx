import { summarySheet } from '../../domain/summary';
import { ActTold } from '../agreement/act-told';
import type { HandOver } from '../hand-over/hand-over';
import { useChange } from '../hand-over/use-hand-over';
import { Button } from '../parts/button';
import { useSidebar } from '../sidebar-context';
import { useWords } from './words';

/** Makes the Summary tab, or brings it up to date. */
export function SummaryButton({ handOver: { summary, source } }: { readonly handOver: HandOver }) {
  const { session, inForce, language } = useSidebar();
  const m = useWords();
  const change = useChange();
  const make = () =>
    change.run(
      (onBusy) => session.ask('buildSummary', summarySheet(source, inForce.definition, language), onBusy),
      {
        doing: m.summarising,
        done: summary === null ? m.summaryMade : m.summaryDone(summary),
      },
    );
  return (
    <>
      {summary !== null && change.told === null && <p class="soft">{m.summaryAt(summary)}</p>}
      <Button disabled={change.busy} onClick={() => void make()}>
        {summary === null ? m.makeSummary : m.updateSummary}
      </Button>
      <ActTold act={change} />
    </>
  );
}
