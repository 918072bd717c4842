import type { PanelName } from '../rpc/panels';
import { Button } from './parts/button';

interface Props {
  readonly tabs: readonly { readonly panel: PanelName; readonly title: string }[];
  readonly chosen: PanelName;
  readonly label: string;
  readonly onChoose: (panel: PanelName) => void;
}

/** Where a key leads from a tab, of as many as given. */
const TO: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The panels' tabs: one stop for the Tab key, arrows between them. */
export function Tabs({ tabs, chosen, label, onChoose }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ panel }) => panel === chosen);
    const tab = tabs[TO[event.key]?.(at, tabs.length) ?? -1];
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
