import { useState } from 'preact/hooks';
import type { NamedBacktest } from '../../domain/insight/backtest/backtest-sheet';
import { backtestSheet } from '../../domain/insight/backtest/backtest-sheet';
import { readDayText } from '../../domain/values/day';
import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import type { Told } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble } from '../session/trouble';

interface Props {
  readonly compared: readonly NamedBacktest[];
  /** What the thresholds were looked for by, in words. */
  readonly rule: string;
  /** Called with the name of the tab that was written. */
  onWritten(tab: string): void;
}

/** Has the comparison written into a tab of its own. */
export function WriteTab({ compared, rule, onWritten }: Props) {
  const sidebar = useSidebar();
  const { session, sheet, language, insight: m } = sidebar;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const tell = (tone: Told['tone'], text: string) => setTold({ tone, text, changes: [] });
  const write = async () => {
    setBusy(true);
    setTold(null);
    const page = backtestSheet(compared, rule, readDayText(sheet.today) ?? 0, language);
    const answer = await session.ask('writeBacktest', page);
    if (answer.ok) {
      tell('good', m.written(answer.value.tab));
      onWritten(answer.value.tab);
    } else tell('bad', sayTrouble(answer.trouble, sidebar));
    setBusy(false);
  };
  return (
    <>
      <Button id="insight-write" disabled={busy} onClick={() => void write()}>
        {m.write}
      </Button>
      <p class="soft">{m.writeHelp}</p>
      <ActTold act={{ told, forget: () => setTold(null) }} />
    </>
  );
}
