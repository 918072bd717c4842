import type { Api } from '../../rpc/contract';

/** What is said of a call while it is under way. */
export interface Said {
  /** What it does, where that can be told better than by the call's name. */
  readonly doing?: string;
  /** Which step it is, of how many, where an action takes several calls. */
  readonly step?: { readonly at: number; readonly of: number };
}

/** A call that is under way. */
export interface PendingCall extends Said {
  readonly id: number;
  readonly name: keyof Api;
  /** When it began, in milliseconds. */
  readonly since: number;
  /** How often it has found the document locked by somebody else. */
  readonly heldUp: number;
}

/** What is told of a call that takes long. */
export interface ToldCall extends PendingCall {
  readonly seconds: number;
  /** How many seconds such a call took last time; null for one that was not made yet. */
  readonly lastSeconds: number | null;
}

/** A call is told when it takes more than 2,000 milliseconds. */
export const TOLD_AFTER_MS = 2000;

/** The call that runs again and again by itself, whoever waits for what. */
const UNTOLD: keyof Api = 'glance';

const secondsOf = (ms: number) => Math.floor(ms / 1000);

/** The calls that are under way, and how long those before them took. */
export class Calls {
  private pending: readonly PendingCall[] = [];
  private readonly took = new Map<keyof Api, number>();
  private readonly listeners = new Set<() => void>();
  private made = 0;

  constructor(private readonly time: () => number) {}

  /** True while the sidebar waits for something that somebody may notice. */
  get isWaiting(): boolean {
    return this.pending.length > 0;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Keeps a call among those that are under way until it is answered.
   * @param make is given what to call when somebody else holds the call up
   */
  async during<T>(name: keyof Api, said: Said, make: (onHeldUp: () => void) => Promise<T>): Promise<T> {
    if (name === UNTOLD) return make(() => {});
    const id = ++this.made;
    const since = this.time();
    this.set([...this.pending, { ...said, id, name, since, heldUp: 0 }]);
    const answer = await make(() =>
      this.set(this.pending.map((one) => (one.id === id ? { ...one, heldUp: one.heldUp + 1 } : one))),
    );
    this.took.set(name, this.time() - since);
    this.set(this.pending.filter((one) => one.id !== id));
    return answer;
  }

  /** The call that has waited longest, if it has to be told. One that somebody else holds up is told at once. */
  get told(): ToldCall | null {
    const now = this.time();
    const told = this.pending.find(({ since, heldUp }) => heldUp > 0 || now - since >= TOLD_AFTER_MS);
    if (told === undefined) return null;
    const last = this.took.get(told.name);
    return {
      ...told,
      seconds: secondsOf(now - told.since),
      lastSeconds: last === undefined ? null : secondsOf(last),
    };
  }

  private set(pending: readonly PendingCall[]): void {
    this.pending = pending;
    for (const listener of this.listeners) listener();
  }
}
