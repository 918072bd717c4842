/**
 * A workbook that several windows show at once. Each window has a model of its own; only texts and functions pass between them,
 * because an object of one window is of a foreign kind in the other.
 */
export interface SharedWorkbook {
  readonly name: string;
  readonly timeZone: string;
  /** The sheets as the workbook was opened with them: JSON of `SavedWorkbook.sheets`. */
  readonly sheets: string;
  readonly lock: DocumentLock;
  /** The moment from which the workbook's clock is moved, in milliseconds since 1970 UTC. */
  machineNow(): number;
  /** All changes since then: a JSON list of the engine's messages. */
  history(): string;
  /** The custom functions that formulas may name: JSON of their declarations. */
  functions(): string;
  /** From now on the guest is told what changes. Throws when the workbook is no longer shared. */
  join(guest: Guest): RoomDoor;
}

/** What a window that joins can be told. */
export interface Guest {
  /** A message of the engine's, as JSON. */
  readonly receive: (message: string) => void;
  /** What is stored beside the cells has changed. */
  readonly stored: () => void;
  /** Nothing will follow: the workbook is closed, or the windows could not be kept in step. */
  readonly ended: () => void;
}

/** How a window reaches the others. */
export interface RoomDoor {
  /**
   * Passes the message on; it has reached every other window when this returns.
   * @param kind a change is also kept for the windows that join later
   * @param acknowledge called when it was passed on, in the order of all messages
   */
  send(message: string, kind: 'change' | 'cursor', acknowledge: () => void): void;
  /** JSON of what is stored under the key. */
  stored(key: string): string | undefined;
  storedKeys(): readonly string[];
  /** Throws when the window no longer follows the workbook. */
  store(key: string, value: string | undefined): void;
  leave(): void;
}

/** Who holds the document's lock: one object for all windows of a workbook. */
export interface DocumentLock {
  holder: object | null;
}
