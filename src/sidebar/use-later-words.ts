import type { LaterWords } from './later-words';

/** The words that came with the second part of the sidebar, in the user's language. */
export function useLaterWords(): LaterWords {
  const { laterWords } = window;
  if (laterWords === undefined)
    throw new Error('A panel of the second part was drawn before its words were there');
  return laterWords;
}
