import type { PanelName } from '../rpc/contract';

interface Tab {
  readonly panel: PanelName;
  readonly title: string;
}

interface Props {
  readonly tabs: readonly Tab[];
  readonly chosen: PanelName;
  readonly label: string;
  readonly onChoose: (panel: PanelName) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The panels' tabs: one stop for the Tab key, arrows between them. */
export function Tabs({ tabs, chosen, label, onChoose }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ panel }) => panel === chosen);
    const step = STEPS[event.key];
    const place =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? tabs.length - 1
          : step === undefined
            ? undefined
            : (at + step + tabs.length) % tabs.length;
    const tab = place === undefined ? undefined : tabs[place];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.panel);
    document.getElementById(`tab-${tab.panel}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ panel, title }) => (
        <button
          key={panel}
          type="button"
          role="tab"
          id={`tab-${panel}`}
          aria-selected={panel === chosen}
          aria-controls={`panel-${panel}`}
          tabIndex={panel === chosen ? 0 : -1}
          onClick={() => onChoose(panel)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
