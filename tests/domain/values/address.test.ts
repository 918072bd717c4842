import { expect, test } from '@jest/globals';
import { domainOf } from '../../../src/domain/values/address';

test.each([
  'a@example.com',
  'mailto:a@example.com',
  'ann <a@example.com>',
  '<x> <a@example.com>',
  '< a@example.com >',
  '"a@example.com"',
  "'a@example.com'",
  "' a@example.com '",
  'a@example.com;',
  'a@example.com .,;',
  '<a@example.com>;',
  'mailto: a@example.com',
  'mailto:"a@example.com".',
  '<a@example.com.>',
])('the domain of %j is example.com', (text) => {
  expect(domainOf(text)).toBe('example.com');
});

test.each([
  ...[
    '',
    '@',
    'a@',
    '@example.com',
    'example.com',
    'a@b@example.com',
    'a b@example.com',
    'a@example.com (old)',
  ],
  ...[
    'a@example.com, b@example.com',
    'a@x、b',
    'a@x;b',
    '<a@example.com',
    'a>@example.com',
    'a"b@example.com',
  ],
  ...['"a@example.com', "'a@", '"', 'a@>', 'a(b@example.com', 'mailto:'],
])('%j is no address', (text) => {
  expect(domainOf(text)).toBeNull();
});
