import type { Environment } from '../environment';
import { PANEL_NAMES, type PanelName } from '../panels';

const KEY = 'leadpact.panel';

/** The panel that the user last chose, in whichever file; null for none. */
export function readLastPanel(environment: Environment): PanelName | null {
  const kept = unlessRefused(() => environment.userProperties.getProperty(KEY));
  return PANEL_NAMES.find((name) => name === kept) ?? null;
}

export function keepLastPanel(environment: Environment, panel: PanelName): void {
  unlessRefused(() => environment.userProperties.setProperty(KEY, panel));
}

/** Google refuses properties over a daily quota. What is no more than a comfort stops nothing then. */
function unlessRefused<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}
