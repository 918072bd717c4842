import type { PanelName } from '../../rpc/panels';

/** The panel that the user last chose: as the add-on keeps it, and as it has still to be told. */
export class LastPanel {
  private kept: PanelName | null = null;
  private chosen: PanelName | null = null;

  /** Chosen here or in an earlier opening; null for none. */
  get name(): PanelName | null {
    return this.chosen ?? this.kept;
  }

  /** What the add-on has still to be told, if anything. */
  get untold(): PanelName | undefined {
    return this.chosen ?? undefined;
  }

  /** Setting up is done once, and nothing to come back to. */
  choose(panel: PanelName): void {
    this.chosen = panel === 'setup' || panel === this.kept ? null : panel;
  }

  /** The add-on has it now; another one may have been chosen meanwhile. */
  take(panel: PanelName | null): void {
    this.kept = panel;
    if (panel === this.chosen) this.chosen = null;
  }
}
