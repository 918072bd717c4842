import type { Effect } from '../../domain/effect/effect';

/** What the draft does to the leads as they are now. */
export interface EffectNow {
  readonly effect: Effect;
  /** Tells whether the leads are still those of a proposal: compare with its `leads`. */
  readonly leads: string;
}
