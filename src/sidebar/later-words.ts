import type { Language } from '../domain/values/language';
import { handOver } from './messages/hand-over';
import { rejections } from './messages/rejections';
import { type Side, sideOf } from './messages/sides';

/** Given by the build, which makes a file of this for each language and leaves the texts of the others out of it. */
declare const LANGUAGE: Language;

/** What the panels say whose words the page doesn't have. */
export interface LaterWords {
  readonly handOver: Side<typeof handOver>;
  readonly rejections: Side<typeof rejections>;
}

declare global {
  interface Window {
    /** Set just before `later.ts` runs. */
    laterWords?: LaterWords;
  }
}

window.laterWords = {
  handOver: sideOf(handOver, LANGUAGE),
  rejections: sideOf(rejections, LANGUAGE),
};
