import type { Language } from '../../domain/values/language';
import { agreement } from './agreement';
import { definition } from './definition';
import { effect } from './effect';
import { lead } from './lead';
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
  definition,
  thresholds,
  lead,
  terms,
  setup,
  versions,
  wordFindings,
  agreement,
  effect,
};

type Panels = typeof MESSAGES;
export type Messages = { readonly [P in keyof Panels]: Side<Panels[P]> };

/** All of it in one language. */
export function messagesIn(language: Language): Messages {
  return {
    common: sideOf(common, language),
    definition: sideOf(definition, language),
    thresholds: sideOf(thresholds, language),
    lead: sideOf(lead, language),
    terms: sideOf(terms, language),
    setup: sideOf(setup, language),
    versions: sideOf(versions, language),
    wordFindings: sideOf(wordFindings, language),
    agreement: sideOf(agreement, language),
    effect: sideOf(effect, language),
  };
}
