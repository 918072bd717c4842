/** The part of the sidebar that is loaded once it is open: script elements. */
export interface LaterPage {
  /** What it says, in the user's language. */
  readonly words: string;
  readonly script: string;
}

/** The part of the sidebar that learns from outcomes: script elements. */
export interface InsightPage extends LaterPage {
  /** The script that does the work, in a worker where the host allows one. */
  readonly engine: string;
}
