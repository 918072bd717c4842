import type { Language } from '../../domain/language';
import { definition } from './definition';
import { lead } from './lead';
import { setup } from './setup';
import { common } from './shell';
import { type Side, sideOf } from './sides';
import { terms } from './terms';
import { thresholds } from './thresholds';

/** Everything the sidebar says, by panel. */
export const MESSAGES = { common, definition, thresholds, lead, terms, setup };

type Panels = typeof MESSAGES;
export type Messages = { readonly [P in keyof Panels]: Side<Panels[P]> };

function inLanguage(language: Language): Messages {
  return {
    common: sideOf(common, language),
    definition: sideOf(definition, language),
    thresholds: sideOf(thresholds, language),
    lead: sideOf(lead, language),
    terms: sideOf(terms, language),
    setup: sideOf(setup, language),
  };
}

const IN: Readonly<Record<Language, Messages>> = { en: inLanguage('en'), ja: inLanguage('ja') };

export function messagesIn(language: Language): Messages {
  return IN[language];
}
