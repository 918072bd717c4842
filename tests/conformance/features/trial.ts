import type { Exercise, Trial } from './exercise';

/** One rule of the page, and whether a definition with its leads puts it to use. */
export interface Feature {
  readonly rule: string;
  readonly has: (given: Exercise) => boolean;
}

/** Whether some test of some cell is so. */
export function trial(isSo: (trial: Trial) => boolean): Feature['has'] {
  return ({ trials }) => trials.some(isSo);
}
