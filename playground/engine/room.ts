import type { DocumentLock, Guest, RoomDoor } from './shared-workbook';

interface Delivery {
  readonly from: Guest;
  readonly message: string;
  readonly kind: 'change' | 'cursor';
  readonly acknowledge: () => void;
}

/**
 * Where the windows of one workbook meet: it passes each change on before the call that made it returns, so that all models
 * are equal whenever a script or a person acts. It lives in the window that opened the workbook.
 */
export class Room {
  readonly lock: DocumentLock = { holder: null };
  private readonly changes: string[] = [];
  private readonly store: Map<string, string>;
  private readonly guests = new Set<Guest>();
  private readonly waiting: Delivery[] = [];
  /** The window that opened the workbook. */
  private keeper: Guest | null = null;
  private delivering = false;
  private closed = false;

  /** @param stored JSON of what is stored beside the cells, by key */
  constructor(stored: Iterable<readonly [string, string]>) {
    this.store = new Map(stored);
  }

  history(): string {
    return `[${this.changes.join(',')}]`;
  }

  join(guest: Guest): RoomDoor {
    if (this.closed) throw new Error('The workbook is no longer shared.');
    this.guests.add(guest);
    this.keeper ??= guest;
    return {
      send: (message, kind, acknowledge) => this.send({ from: guest, message, kind, acknowledge }),
      stored: (key) => this.store.get(key),
      storedKeys: () => [...this.store.keys()],
      store: (key, value) => {
        if (!this.guests.has(guest)) throw new Error('This window no longer follows the workbook.');
        if (value === undefined) this.store.delete(key);
        else this.store.set(key, value);
        for (const each of [...this.guests]) each.stored();
      },
      leave: () => {
        this.guests.delete(guest);
      },
    };
  }

  /** Tells all windows but the one that opened the workbook that nothing follows. */
  close(): void {
    this.closed = true;
    for (const guest of [...this.guests]) if (guest !== this.keeper) this.end(guest);
  }

  /** A change that is made while another is passed on waits, so that all windows see one order. */
  private send(delivery: Delivery): void {
    this.waiting.push(delivery);
    if (this.delivering) return;
    this.delivering = true;
    try {
      for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift())
        this.deliver(next);
    } finally {
      this.delivering = false;
    }
  }

  private deliver({ from, message, kind, acknowledge }: Delivery): void {
    if (kind === 'change') this.changes.push(message);
    for (const guest of [...this.guests]) {
      if (guest === from || !this.guests.has(guest)) continue;
      try {
        guest.receive(message);
      } catch (cause) {
        console.error(cause);
        this.end(guest);
      }
    }
    acknowledge();
  }

  /** The window that opened the workbook goes on alone: it has the document. */
  private end(guest: Guest): void {
    if (guest === this.keeper) {
      this.close();
      return;
    }
    this.guests.delete(guest);
    guest.ended();
  }
}
