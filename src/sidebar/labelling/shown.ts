import type { LabellingState } from '../../rpc/contract';
import type { Known, LabellingStore } from './store';

/** What a step of blind labelling is shown from. */
export interface Shown {
  readonly store: LabellingStore;
  readonly known: Known;
  readonly state: LabellingState;
}
