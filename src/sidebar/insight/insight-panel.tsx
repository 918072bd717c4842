import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadCases } from '../../domain/insight/outcomes/history';
import { likelySource, type OutcomeSource } from '../../domain/insight/outcomes/outcome-source';
import { readDayText } from '../../domain/values/day';
import { decodeHandOver, type HandOver } from '../hand-over/hand-over';
import { Button } from '../parts/button';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { useSidebar } from '../session/sidebar-context';
import type { Trouble } from '../session/trouble';
import { JudgeView, type Taken } from './judge-view';
import { OutcomesView } from './outcomes-view';
import { SuggestView } from './suggest-view';
import { NO_WISHES } from './wishes';

/** Suggests criteria and judges definitions by the outcomes. The leads are read once, and anew when asked. */
export function InsightPanel() {
  const sidebar = useSidebar();
  const { session, calendar, sheet, insight: m } = sidebar;
  const today = readDayText(sheet.today) ?? Infinity;
  const [handOver, setHandOver] = useState<HandOver | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [source, setSource] = useState<OutcomeSource | null>(null);
  const [wishes, setWishes] = useState(NO_WISHES);
  const read = async () => {
    setHandOver(null);
    setTrouble(null);
    // What was worked out belongs to the rows as they were before.
    setTaken([]);
    const answer = await session.ask('readHandOver', {});
    if (!answer.ok) {
      setTrouble(answer.trouble);
      return;
    }
    const decoded = decodeHandOver(answer.value, calendar, today);
    setSource((known) => known ?? likelySource(decoded, calendar));
    setHandOver(decoded);
  };
  useEffect(() => void read(), []);
  const choose = (chosen: OutcomeSource | null) => {
    setSource(chosen);
    setTaken([]);
    setWishes((known) => ({ ...known, pinned: [] }));
  };
  const loaded = useMemo(
    () => (handOver === null || source === null ? null : loadCases(handOver, source, calendar, today)),
    [handOver, source, calendar, today],
  );
  if (trouble !== null)
    return (
      <FailureCard title={m.readFailed} trouble={trouble} messages={sidebar} onRetry={() => void read()} />
    );
  if (handOver === null) return <Loading text={m.reading} />;
  /** With other outcomes, what was worked out from the former ones is dropped. */
  const told = JSON.stringify(source);
  return (
    <>
      <h1>{m.title}</h1>
      <OutcomesView {...{ handOver, source, loaded }} onChange={choose} />
      <Button onClick={() => void read()}>{m.readAgain}</Button>
      {loaded !== null && (
        <>
          <SuggestView
            key={`suggest ${told}`}
            {...{ loaded, wishes }}
            onWish={setWishes}
            onTake={(one) => setTaken((known) => [...known, one])}
          />
          <JudgeView key={`judge ${told}`} {...{ loaded, taken }} written={handOver.backtest?.name ?? null} />
        </>
      )}
    </>
  );
}
