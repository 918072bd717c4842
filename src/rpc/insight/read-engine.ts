import { granted, reading } from '../answer';
import { INSIGHT } from './requests';

/** The script of the insight engine: what stands in the one element of its page. */
export const readEngine = reading(INSIGHT.readEngine, ({ environment: { readPage } }) => {
  const page = readPage('insight-engine');
  return granted({ script: page.slice(page.indexOf('>') + 1, page.lastIndexOf('<')) });
});
