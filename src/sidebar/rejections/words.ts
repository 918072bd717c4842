import type { LaterWords } from '../later-words';
import { useLaterWords } from '../use-later-words';

export type Words = LaterWords['rejections'];

/** What this panel says, in the user's language. */
export function useWords(): Words {
  return useLaterWords().rejections;
}
