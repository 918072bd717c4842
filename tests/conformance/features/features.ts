import { withoutInvisible } from '../oracle/characters';
import { isBlank } from '../oracle/text';
import { dateFeatures } from './date-features';
import { numberFeatures } from './number-features';
import { partFeatures } from './part-features';
import { type Feature, trial } from './trial';

const mail = /^email/;

const textFeatures: readonly Feature[] = [
  { rule: 'contains the word', has: trial((it) => it.test.condition === 'containsTheWord') },
  { rule: 'does not contain the word', has: trial((it) => it.test.condition === 'doesNotContainTheWord') },
  {
    rule: 'a word that is found',
    has: trial((it) => it.test.condition === 'containsTheWord' && it.outcome.kind === 'holds'),
  },
  {
    rule: 'a text that contains an item and not as a word',
    has: trial(
      ({ test, text, outcome }) =>
        test.condition === 'containsTheWord' &&
        outcome.kind === 'fails' &&
        test.value.kind === 'items' &&
        test.value.items.some((item) => text.includes(item)),
    ),
  },
  { rule: 'an invisible character in a cell', has: trial(({ text }) => withoutInvisible(text) !== text) },
  {
    rule: 'an invisible character in the definition',
    has: ({ rows }) =>
      rows.some(({ cells }) =>
        Object.values(cells).some((cell) => withoutInvisible(String(cell)) !== String(cell)),
      ),
  },
  {
    rule: 'a cell of nothing but invisible characters and white space',
    has: ({ leads }) =>
      leads.some((cells) =>
        cells.some((cell) => String(cell).length > 0 && /^[\p{Cf}\s]+$/u.test(String(cell))),
      ),
  },
  {
    rule: 'white space beyond ASCII',
    has: trial(({ text }) => /[\u3000\u00a0\u2003\u1680\u202f]/.test(text)),
  },
  { rule: 'U+0085', has: trial(({ text }) => text.includes('\u0085')) },
  {
    rule: 'full-width separators in a Value',
    has: ({ rows }) => rows.some(({ cells }) => /[；､，]/.test(String(cells.value))),
  },
  { rule: 'full-width characters', has: trial(({ text }) => /[！-～]/.test(text)) },
  {
    rule: 'an address in angle brackets',
    has: trial((it) => mail.test(it.test.condition) && /<.*@.*>/.test(it.text)),
  },
  { rule: 'mailto:', has: trial((it) => mail.test(it.test.condition) && /^mailto:/i.test(it.text)) },
  {
    rule: 'an address in quotes',
    has: trial((it) => mail.test(it.test.condition) && /^['"].*@.*['"]\W?$/.test(it.text)),
  },
  {
    rule: 'an address with . , ; behind it',
    has: trial((it) => mail.test(it.test.condition) && /@.*[.,;]$/.test(it.text)),
  },
  {
    rule: 'two addresses',
    has: trial((it) => mail.test(it.test.condition) && /@.*@/s.test(it.text) && it.outcome.kind === 'fails'),
  },
  {
    rule: 'a warning of no address',
    has: ({ judgements }) =>
      judgements.some(({ warnings }) => warnings.some(({ kind }) => kind === 'address')),
  },
  {
    rule: 'an error text in full width or with invisible characters',
    has: ({ leads }) =>
      leads.some((cells) => cells.some((cell) => /＃|#N\u200b/.test(String(cell)) && isBlank(cell))),
  },
];

/** Every rule that the page has gained, each to be met by a tenth of the definitions at least. */
export const features: readonly Feature[] = [
  ...partFeatures,
  ...textFeatures,
  ...numberFeatures,
  ...dateFeatures,
];
