import type { VNode } from 'preact';
import type { insight } from '../messages/insight';
import type { Side } from '../messages/sides';

export type InsightWords = Side<typeof insight>;

declare global {
  interface Window {
    /** Set just before `insight.html` runs. */
    insightWords?: InsightWords;
    /** Set by it; `engine` is the script that does the work. */
    insightPanel?: (props: { readonly engine: string }) => VNode;
  }
}

/** What the panel says, in the user's language. */
export function useWords(): InsightWords {
  const { insightWords } = window;
  if (insightWords === undefined) throw new Error('The panel was drawn before its words were there');
  return insightWords;
}
