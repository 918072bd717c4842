import { describe, expect, test } from '@jest/globals';
import { promptFor, startingTerms } from '../../../src/domain/terms/starting-terms';

describe.each([
  ['en', /\?$/],
  ['ja', /か。$/],
] as const)('the starting terms (%s)', (language, question) => {
  const terms = startingTerms(language);

  test('each have questions of their own, which a person can answer', () => {
    const prompts = terms.map((term) => promptFor(term, language));
    for (const prompt of prompts) expect(prompt).toMatch(question);
    expect(new Set(prompts).size).toBe(terms.length);
  });
});

test('a term is asked about by its name in either language', () => {
  expect(startingTerms('en').slice(0, 2)).toEqual(['Lead', 'MQL']);
  expect(startingTerms('ja').slice(0, 2)).toEqual(['リード', 'MQL']);
  expect(promptFor('商談', 'en')).toBe(promptFor('Opportunity', 'en'));
  expect(promptFor('opportunity', 'ja')).toBe(promptFor('商談', 'ja'));
  expect(promptFor('Customer', 'en')).toBe('');
});
