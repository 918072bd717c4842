import { expect, test } from '@jest/globals';
import { sayFigure, sayKappa } from '../../../src/sidebar/labelling/say-kappa';
import { messagesIn } from '../../../src/sidebar/messages/messages';

const { labelling: m } = messagesIn('en');

test.each([
  [0.9, 0.7, 1, m.kappaHigh],
  [0.65, 0.3, 0.9, m.kappaGood],
  [0.3, 0.1, 0.6, m.kappaSome],
  [0.3, -0.15, 0.63, `${m.kappaSome} ${m.kappaOpen}`],
  [0.05, -0.3, 0.4, m.kappaChance],
  [-0.4, -0.7, -0.1, m.kappaBelow],
  [-0.4, -0.7, 0.1, `${m.kappaBelow} ${m.kappaOpen}`],
])('κ of %d between %d and %d is told in words', (kappa, low, high, words) => {
  expect(sayKappa({ kappa, low, high }, m)).toBe(words);
});

test('without a κ it is said why', () => {
  expect(sayKappa(null, m)).toBe(m.kappaNone);
});

test.each([
  [0.456, '0.46'],
  [-0.151, '−0.15'],
  [-0.001, '0.00'],
  [1, '1.00'],
])('the figure %d is written %s', (figure, text) => {
  expect(sayFigure(figure)).toBe(text);
});
