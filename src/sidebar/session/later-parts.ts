import type { VNode } from 'preact';
import type { Definition } from '../../domain/definition/definition';
import type { Finding } from '../../domain/lint/finding';
import type { Cells, Row } from '../../domain/values/cell';
import type { JudgedTerm } from '../../domain/words/term-finder';
import type { WordFinding } from '../../domain/words/word-finding';
import type { LaterPage } from '../../rpc/contract';

/** The panels that aren't looked at first. */
export type LaterPanel =
  | 'ThresholdsPanel'
  | 'LeadPanel'
  | 'TermsPanel'
  | 'AgreementPanel'
  | 'HandOverPanel'
  | 'RejectionsPanel'
  | 'InsightPanel';

/** What the page loads once it is open: those panels, and checks that may come a moment later. */
export interface Later extends Readonly<Record<LaterPanel, () => VNode | null>> {
  findings(cells: Cells, definition: Definition, headers: Row | null): Finding[];
  checkWords(terms: readonly JudgedTerm[], definition: Definition | null): WordFinding[];
}

declare global {
  interface Window {
    /** Set by `later.ts`, the script that is loaded second. */
    later?: Later;
  }
}

/** Runs what the page loads second: the words, then the script that says them. Throws when that does not set what it is to set. */
export function runLater({ words, script }: LaterPage): Later {
  for (const element of [words, script]) runElement(element);
  if (window.later === undefined) throw new Error('The second part of the sidebar did not run');
  return window.later;
}

/** Runs a script element that came as text. */
export function runElement(element: string): void {
  const run = document.createElement('script');
  run.textContent = scriptOf(element);
  document.head.append(run);
}

/** What stands in a script element. */
export function scriptOf(element: string): string {
  return element.slice(element.indexOf('>') + 1, element.lastIndexOf('<'));
}
