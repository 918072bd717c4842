import type { Language } from '../../domain/values/language';
import { agreement } from './agreement';
import { answer } from './answer';
import { calls, waiting } from './calls';
import { definition } from './definition';
import { effect } from './effect';
import { handOver } from './hand-over';
import { insight } from './insight';
import { labelling } from './labelling';
import { lead } from './lead';
import { meeting } from './meeting';
import { ownerText } from './owner-text';
import { rejections } from './rejections';
import { setup } from './setup';
import { common } from './shell';
import { type Side, sideOf } from './sides';
import { terms } from './terms';
import { thresholds } from './thresholds';
import { versions } from './versions';
import { wordFindings } from './word-findings';

/** Everything the sidebar says, by panel. */
export const MESSAGES = {
  common,
  calls,
  waiting,
  setup,
  definition,
  thresholds,
  lead,
  terms,
  wordFindings,
  agreement,
  effect,
  versions,
  handOver,
  ownerText,
  answer,
  rejections,
  insight,
  meeting,
  labelling,
};

type Panels = typeof MESSAGES;
export type Messages = { readonly [P in keyof Panels]: Side<Panels[P]> };

/** All of it in one language. */
export function messagesIn(language: Language): Messages {
  return {
    common: sideOf(common, language),
    calls: sideOf(calls, language),
    waiting: sideOf(waiting, language),
    setup: sideOf(setup, language),
    definition: sideOf(definition, language),
    thresholds: sideOf(thresholds, language),
    lead: sideOf(lead, language),
    terms: sideOf(terms, language),
    wordFindings: sideOf(wordFindings, language),
    agreement: sideOf(agreement, language),
    effect: sideOf(effect, language),
    versions: sideOf(versions, language),
    handOver: sideOf(handOver, language),
    ownerText: sideOf(ownerText, language),
    answer: sideOf(answer, language),
    rejections: sideOf(rejections, language),
    insight: sideOf(insight, language),
    meeting: sideOf(meeting, language),
    labelling: sideOf(labelling, language),
  };
}
