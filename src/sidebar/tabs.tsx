import type { PanelName } from '../rpc/panels';
import { Button } from './parts/button';

interface Props {
  readonly tabs: readonly { readonly panel: PanelName; readonly title: string }[];
  readonly chosen: PanelName;
  readonly label: string;
  readonly onChoose: (panel: PanelName) => void;
}

/** To which tab a key leads, from the tab `at` of `count`. */
const LEADS_TO: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The panels' tabs. The Tab key stops at the chosen one; the arrow keys lead from one to the next. */
export function Tabs({ tabs, chosen, label, onChoose }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ panel }) => panel === chosen);
    const tab = tabs[LEADS_TO[event.key]?.(at, tabs.length) ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.panel);
    document.getElementById(`tab-${tab.panel}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ panel, title }) => (
        <Button
          key={panel}
          class=""
          role="tab"
          id={`tab-${panel}`}
          aria-selected={panel === chosen}
          aria-controls={`panel-${panel}`}
          tabIndex={panel === chosen ? 0 : -1}
          onClick={() => onChoose(panel)}
        >
          {title}
        </Button>
      ))}
    </div>
  );
}
