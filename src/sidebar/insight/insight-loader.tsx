import { useEffect, useState } from 'preact/hooks';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { runElement, scriptOf } from '../session/later-parts';
import { failureOf } from '../session/server';
import { useSidebar } from '../session/sidebar-context';
import type { Trouble } from '../session/trouble';
import './window';

/** Loads the panel that learns from outcomes when it is first opened: it is the largest, and looked at the least often. */
export function InsightPanel() {
  const sidebar = useSidebar();
  const { session, state, common } = sidebar;
  const [engine, setEngine] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const isShown = state.panel === 'insight';
  const load = async () => {
    setTrouble(null);
    const read = await session.ask('readInsight', {});
    if (!read.ok) {
      setTrouble(read.trouble);
      return;
    }
    try {
      runElement(read.value.words);
      runElement(read.value.script);
      setEngine(scriptOf(read.value.engine));
    } catch (error) {
      setTrouble({ kind: 'failed', failure: failureOf(error) });
    }
  };
  useEffect(() => {
    if (isShown && engine === null && trouble === null) void load();
  }, [isShown]);
  if (trouble !== null)
    return (
      <FailureCard
        title={common.openingFailed}
        trouble={trouble}
        messages={sidebar}
        onRetry={() => void load()}
      />
    );
  const Panel = window.insightPanel;
  if (engine === null || Panel === undefined) return <Loading text={common.opening} />;
  return <Panel engine={engine} />;
}
