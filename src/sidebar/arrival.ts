import type { PanelName } from '../rpc/panels';
import type { ShownPanel } from './places';
import type { Session } from './session/session';
import { type Waits, waitsIn } from './waits';

/** Where each thing is done that may wait, what is most urgent first. */
const DONE_IN: readonly { readonly what: keyof Waits; readonly panel: ShownPanel }[] = [
  { what: 'signature', panel: 'agreement' },
  { what: 'answers', panel: 'answer' },
  { what: 'words', panel: 'terms' },
  { what: 'handOver', panel: 'handover' },
];

/** The panel that is shown where nothing waits, to who never chose another one. */
const OTHERWISE: ShownPanel = 'definition';

/**
 * The panel in which the most urgent thing is done that waits; null as long as that can't be told.
 * @param last the panel that the user last chose, which is shown where nothing waits; null for none
 */
export function panelToOpen(waits: Waits, last: PanelName | null): PanelName | null {
  const first = DONE_IN.find(({ what }) => waits[what] !== false);
  if (first === undefined) return last ?? OTHERWISE;
  return waits[first.what] === null ? null : first.panel;
}

/** Opens the panel in which something waits as soon as that is known. Whoever chooses one before stays there. */
export function arrive(session: Session): void {
  const stop = session.subscribe(() => {
    const { state } = session;
    if (state.panel !== null) return stop();
    const panel = panelToOpen(waitsIn(state), session.lastPanel);
    if (panel !== null) session.dispatch({ kind: 'panel', panel });
  });
}
