import { useEffect, useMemo, useState } from 'preact/hooks';
import { calendarOf } from '../../domain/day';
import { decodeHandOver, type HandOver } from '../hand-over/hand-over';
import { Button } from '../parts/button';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { useSidebar } from '../sidebar-context';
import type { Trouble } from '../trouble';
import { likelySource, loadCases, type OutcomeSource } from './history';
import { JudgeView, type Taken } from './judge-view';
import { OutcomesView } from './outcomes-view';
import { SuggestView } from './suggest-view';
import { useWords } from './window';

/** The panel, once it is loaded: reads the leads with their outcomes once, and anew when asked. */
export function LoadedPanel({ engine }: { readonly engine: string }) {
  const sidebar = useSidebar();
  const { session, sheet } = sidebar;
  const m = useWords();
  const [handOver, setHandOver] = useState<HandOver | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [source, setSource] = useState<OutcomeSource | null>(null);
  const read = async () => {
    setHandOver(null);
    setTrouble(null);
    const answer = await session.ask('readHandOver', {});
    if (!answer.ok) {
      setTrouble(answer.trouble);
      return;
    }
    const decoded = decodeHandOver(answer.value);
    setSource((known) => known ?? likelySource(decoded));
    setHandOver(decoded);
  };
  useEffect(() => void read(), []);
  const loaded = useMemo(
    () =>
      handOver === null || source === null ? null : loadCases(handOver, source, calendarOf(sheet.timeZone)),
    [handOver, source, sheet.timeZone],
  );
  if (trouble !== null)
    return (
      <FailureCard title={m.readFailed} trouble={trouble} messages={sidebar} onRetry={() => void read()} />
    );
  if (handOver === null) return <Loading text={m.reading} />;
  return (
    <>
      <h1>{m.title}</h1>
      <OutcomesView {...{ handOver, source, loaded }} onChange={setSource} />
      <Button onClick={() => void read()}>{m.readAgain}</Button>
      {loaded !== null && (
        <>
          <SuggestView {...{ engine, loaded }} onTake={(one) => setTaken((known) => [...known, one])} />
          <JudgeView {...{ engine, loaded, taken }} />
        </>
      )}
    </>
  );
}
