import type { Decision, Result } from './answer-word';

/** What the columns of the hand-over say of one lead. Only what can be read is there; the rest is null or ''. */
export interface Stamp {
  readonly handedOver: Date | null;
  readonly version: number | null;
  readonly scoreThen: number | null;
  readonly brief: string;
  readonly decision: Decision | null;
  /** The decision as it is written. */
  readonly decided: string;
  readonly decidedOn: Date | null;
  /** The reason's name; of a taken column, what its value was mapped to. */
  readonly reason: string;
  readonly note: string;
  readonly outcome: Result | null;
  /** True for a lead that was handed over below the threshold, by chance. */
  readonly sample: boolean;
  readonly recycleOn: Date | null;
  readonly earlier: string;
}
