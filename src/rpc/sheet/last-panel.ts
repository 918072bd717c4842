import type { Environment } from '../environment';
import { PANEL_NAMES, type PanelName } from '../panels';

const KEY = 'leadpact.panel';

/** The panel that the user last chose, in whichever file; null for none. */
export function readLastPanel({ userProperties }: Environment): PanelName | null {
  const kept = userProperties.getProperty(KEY);
  return PANEL_NAMES.find((name) => name === kept) ?? null;
}

export function keepLastPanel({ userProperties }: Environment, panel: PanelName): void {
  userProperties.setProperty(KEY, panel);
}
