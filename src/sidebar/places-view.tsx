import { useEffect, useRef } from 'preact/hooks';
import { PANELS } from './panels';
import { Loading } from './parts/loading';
import { PANEL_TITLES, PLACES, type Place, placeOf, type ShownPanel } from './places';
import { useSidebar } from './session/sidebar-context';
import { Tabs } from './tabs';

/** The four places, the panels of the one that is shown, and the panel itself. */
export function Places() {
  const { session, state, common } = useSidebar();
  const place = placeOf(state.panel);
  const seen = useRef(new Set<ShownPanel>());
  const last = useRef(new Map<Place['name'], ShownPanel>());
  const scrolls = useRef(new Map<ShownPanel, number>());
  const panel = place?.panels.find((one) => one === state.panel);
  if (place !== undefined && panel !== undefined) {
    seen.current.add(panel);
    last.current.set(place.name, panel);
  }
  // A panel that was left is found where it was left; one that is new begins at its top.
  useEffect(() => {
    if (panel === undefined) return;
    const kept = scrolls.current;
    window.scrollTo(0, kept.get(panel) ?? 0);
    return () => {
      kept.set(panel, window.scrollY);
    };
  }, [panel]);
  return (
    <>
      <div class="places-bar">
        <Tabs
          kind="place"
          controls="in"
          tabs={PLACES.map(({ name, title }) => ({ name, title: common[title] }))}
          chosen={place?.name ?? null}
          label={common.panels}
          onChoose={(name) => {
            const [first] = PLACES.find((one) => one.name === name)?.panels ?? [];
            const chosen = last.current.get(name) ?? first;
            if (chosen !== undefined) session.show(chosen);
          }}
        />
        {place !== undefined && place.panels.length > 1 && (
          <Tabs
            kind="tab"
            controls="panel"
            tabs={place.panels.map((name) => ({ name, title: common[PANEL_TITLES[name]] }))}
            chosen={panel ?? place.panels[0]}
            label={common[place.title]}
            onChoose={(name) => session.show(name)}
          />
        )}
      </div>
      {place === undefined && (
        <div class="panel">
          <Loading text={common.lookingWhatWaits} />
        </div>
      )}
      {PLACES.map((one) => (
        <div
          key={one.name}
          id={`in-${one.name}`}
          role="tabpanel"
          aria-labelledby={`place-${one.name}`}
          hidden={one !== place}
        >
          {one.panels.map((name) => (
            <Panel
              key={name}
              {...{ name }}
              isShown={name === panel}
              wasShown={seen.current.has(name)}
              isAlone={one.panels.length === 1}
            />
          ))}
        </div>
      ))}
    </>
  );
}

interface PanelProps {
  readonly name: ShownPanel;
  readonly isShown: boolean;
  readonly wasShown: boolean;
  /** True in a place that has no other panel, and so no tabs for them. */
  readonly isAlone: boolean;
}

function Panel({ name, isShown, wasShown, isAlone }: PanelProps) {
  const { Component, isKept } = PANELS[name];
  const asTab = isAlone ? {} : { role: 'tabpanel' as const, 'aria-labelledby': `tab-${name}` };
  const frame = useRef<HTMLDivElement>(null);
  // What isn't kept stays all the same while a form is open in it: something may be typed there.
  const stays = isKept ? wasShown : frame.current?.querySelector('form') != null;
  return (
    <div ref={frame} id={`panel-${name}`} hidden={!isShown} {...asTab}>
      {(isShown || stays) && (
        <div class="panel">
          <Component />
        </div>
      )}
    </div>
  );
}
