import type { Answer, Answers } from '../../domain/labelling/round';
import type { LabellingState } from '../../rpc/contract';
import type { Outcome } from '../session/ask';
import type { Session } from '../session/session';
import type { Trouble } from '../session/trouble';
import { lastGiven, withGone } from './passed-over';

/** What the panel knows. */
export interface Known {
  /** Null until it is read. */
  readonly state: LabellingState | null;
  readonly reading: boolean;
  /** Why it could not be read. */
  readonly trouble: Trouble | null;
  /** The answers as they are given here: those that are still to be kept are among them. */
  readonly answers: Answers;
  readonly saving: 'saved' | 'saving' | 'failed';
  /** Why the last answers were not kept. */
  readonly refusal: Trouble | null;
}

const NOTHING: Known = {
  state: null,
  reading: false,
  trouble: null,
  answers: [],
  saving: 'saved',
  refusal: null,
};

/**
 * Reads blind labelling, and keeps what is answered. One call runs at a time; what is answered meanwhile goes with the next one, so that
 * nobody waits between two leads.
 */
export class LabellingStore {
  known: Known = NOTHING;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly session: Session) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private set(known: Partial<Known>): void {
    this.known = { ...this.known, ...known };
    for (const listener of this.listeners) listener();
  }

  private get round() {
    return this.known.state?.round ?? null;
  }

  private get isUnsaved(): boolean {
    return this.known.answers.join() !== (this.round?.own?.answers ?? []).join();
  }

  /** Reads it anew; what was read before stays in sight meanwhile. Answers that are still to be kept are not read over. */
  async read(): Promise<void> {
    if (this.known.reading || this.isUnsaved) return;
    this.set({ reading: true, trouble: null });
    const read = await this.session.ask('readLabelling', {});
    if (!read.ok) this.set({ reading: false, trouble: read.trouble });
    else if (this.isUnsaved) this.set({ reading: false });
    else this.take(read.value);
  }

  private take(state: LabellingState): void {
    this.set({ ...NOTHING, state, answers: state.round?.own?.answers ?? [], refusal: this.known.refusal });
  }

  /** Asks for a change and takes over the state that it answers with. A refusal has the state read again. */
  async change(ask: () => Promise<Outcome<LabellingState>>): Promise<Outcome<LabellingState>> {
    this.set({ refusal: null });
    const answer = await ask();
    if (answer.ok) this.take(answer.value);
    else if (answer.trouble.kind === 'refused') await this.read();
    return answer;
  }

  /** Answers the next question; null where none of those that are left can be answered. */
  answer(given: Answer | null): void {
    const { round } = this;
    if (round === null || round.missing.length > 0) return;
    const present = withGone(round, this.known.answers);
    const isAsked = given !== null && present.length < round.questions.length;
    void this.give(isAsked ? withGone(round, [...present, given]) : present);
  }

  /** Takes back the last answer that was given. */
  undo(): void {
    const { round } = this;
    const last = round === null ? -1 : lastGiven(round, this.known.answers);
    if (last >= 0) void this.give(this.known.answers.slice(0, last));
  }

  private give(answers: Answers): Promise<void> {
    this.set({ answers, refusal: null });
    return this.save();
  }

  /** Has the answers kept that are not yet. */
  async save(): Promise<void> {
    const { state, answers, saving } = this.known;
    const round = state?.round ?? null;
    if (saving === 'saving' || !this.isUnsaved || state === null || round === null || round.own === null)
      return;
    this.set({ saving: 'saving', refusal: null });
    const { department, revision: seen } = round.own;
    const judged = await this.session.ask('judge', { round: round.id, department, seen, answers });
    if (!judged.ok) return this.fail(judged.trouble);
    const { own, answered, isFinished } = judged.value;
    this.set({ state: { ...state, round: { ...round, own, answered } }, saving: 'saved' });
    if (isFinished) await this.read();
    else await this.save();
  }

  /** After a call that failed the answers are kept here, to be sent again. A refusal says that they no longer fit the sheet. */
  private async fail(trouble: Trouble): Promise<void> {
    if (trouble.kind !== 'refused' || trouble.refusal.kind === 'busy')
      return this.set({ saving: 'failed', refusal: trouble });
    this.set({ saving: 'saved', answers: this.round?.own?.answers ?? [], refusal: trouble });
    await this.read();
  }
}

const stores = new WeakMap<Session, LabellingStore>();

export function labellingStoreOf(session: Session): LabellingStore {
  const store = stores.get(session) ?? new LabellingStore(session);
  stores.set(session, store);
  return store;
}
