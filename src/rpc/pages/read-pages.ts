import { granted, reading } from '../answer';
import { PAGES } from './requests';

export const readInsight = reading(PAGES.readInsight, ({ environment: { readPage, language } }) =>
  granted({
    words: readPage(`insight-words-${language}`),
    script: readPage('insight'),
    engine: readPage('insight-engine'),
  }),
);

export const readLater = reading(PAGES.readLater, ({ environment: { readPage, language } }) =>
  granted({ words: readPage(`later-words-${language}`), script: readPage('later') }),
);
