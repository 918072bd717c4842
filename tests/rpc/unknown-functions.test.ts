import { describe, expect, test } from '@jest/globals';
import { NAMES, setUp, stateOf, valuesOf } from '../add-on';
import { openTestHost } from '../host';

describe.each(['en', 'ja'] as const)(
  'in a file whose creator has not turned LeadPact on, in %s',
  (language) => {
    const { table, leads, score } = NAMES[language];
    const open = () => {
      const user = { email: 'marketing1@example.co.jp', locale: language };
      return openTestHost({ tables: [table], language, user, functionsKnown: false });
    };

    test('the set-up’s answer tells that the functions are unknown, and so does every reading until they are known', () => {
      const host = open();
      expect(setUp(host).scoreError).toBe('#NAME?');
      expect(valuesOf(host, leads, 'H1')).toEqual([['#NAME?']]);
      expect(stateOf(host).scoreError).toBe('#NAME?');
      host.functionsKnown = true;
      host.pressMenu('recalculateAll');
      expect(valuesOf(host, leads, 'H1')).toEqual([[score]]);
      expect(stateOf(host).scoreError).toBeNull();
    });

    test('a heading that a person wrote over the formula is no error', () => {
      const host = open();
      setUp(host);
      host.edit(leads, 'H1', '#1');
      expect(stateOf(host).scoreError).toBeNull();
    });

    test('another error is told as it stands', () => {
      const host = open();
      setUp(host);
      host.functionsKnown = true;
      host.edit(leads, 'H1', '=LEADSCORE()');
      expect(stateOf(host).scoreError).toMatch(/^#(ERROR|N\/A)/);
    });
  },
);
