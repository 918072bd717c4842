import { Button } from './parts/button';

interface Props<N extends string> {
  /** Begins the ids of the tabs; `controls` begins those of what they show. */
  readonly kind: string;
  readonly controls: string;
  readonly tabs: readonly { readonly name: N; readonly title: string }[];
  /** Null while none is chosen. */
  readonly chosen: N | null;
  readonly label: string;
  readonly onChoose: (name: N) => void;
}

/** To which tab a key leads, from the tab `at` of `count`. */
const LEADS_TO: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A row of tabs. The Tab key stops at the chosen one; the arrow keys lead from one to the next. */
export function Tabs<N extends string>({ kind, controls, tabs, chosen, label, onChoose }: Props<N>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = Math.max(
      0,
      tabs.findIndex(({ name }) => name === chosen),
    );
    const tab = tabs[LEADS_TO[event.key]?.(at, tabs.length) ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.name);
    document.getElementById(`${kind}-${tab.name}`)?.focus();
  };
  return (
    <div class={`tabs ${kind}s`} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ name, title }) => (
        <Button
          key={name}
          class=""
          role="tab"
          id={`${kind}-${name}`}
          aria-selected={name === chosen}
          aria-controls={`${controls}-${name}`}
          tabIndex={name === (chosen ?? tabs[0]?.name) ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {title}
        </Button>
      ))}
    </div>
  );
}
