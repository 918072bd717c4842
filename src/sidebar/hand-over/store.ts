import { readDayText } from '../../domain/values/day';
import type { HandOverState } from '../../rpc/contract';
import type { Outcome } from '../session/ask';
import { sheetCalendar } from '../session/calendar';
import type { Session } from '../session/session';
import type { Trouble } from '../session/trouble';
import { decodeHandOver, type HandOver } from './hand-over';

/** What the panels of hand-over and rejections know. `handOver` is null until it is read. */
export interface Known {
  readonly handOver: HandOver | null;
  readonly reading: boolean;
  /** Why it could not be read. */
  readonly trouble: Trouble | null;
}

/** Reads the hand-over once for all panels that show it. */
export class HandOverStore {
  known: Known = { handOver: null, reading: false, trouble: null };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly session: Session) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private set(known: Known): void {
    this.known = known;
    for (const listener of this.listeners) listener();
  }

  /** Reads it anew; what was read before stays in sight meanwhile. */
  async read(): Promise<void> {
    if (this.known.reading) return;
    this.set({ ...this.known, reading: true, trouble: null });
    const read = await this.session.ask('readHandOver', {});
    if (read.ok) this.take(read.value);
    else this.set({ ...this.known, reading: false, trouble: read.trouble });
  }

  take(state: HandOverState): void {
    const { timeZone = '', today = '' } = this.session.state.sheet ?? {};
    const calendar = sheetCalendar(timeZone);
    this.set({
      handOver: decodeHandOver(state, calendar, readDayText(today) ?? Infinity),
      reading: false,
      trouble: null,
    });
  }

  /** Asks for a change and takes over the state that it answers with. A refusal has the state read again. */
  async change(ask: () => Promise<Outcome<HandOverState>>): Promise<Outcome<HandOverState>> {
    const answer = await ask();
    if (answer.ok) this.take(answer.value);
    else if (answer.trouble.kind === 'refused') await this.read();
    return answer;
  }
}

const stores = new WeakMap<Session, HandOverStore>();

export function storeOf(session: Session): HandOverStore {
  const store = stores.get(session) ?? new HandOverStore(session);
  stores.set(session, store);
  return store;
}
