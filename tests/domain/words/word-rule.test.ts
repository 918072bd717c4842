import { describe, expect, test } from '@jest/globals';
import { RULE_TABLES } from './rule-examples';

describe.each(RULE_TABLES)('$name', ({ rules, examples }) => {
  test('every rule has examples, and every example a rule of its own', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(examples).sort());
  });

  test.each(rules)('$id', ({ id, pattern }) => {
    const [yes, no] = examples[id] ?? [[], []];
    const isFound = (text: string) => new RegExp(pattern, 'u').test(text);
    expect(yes.length).toBeGreaterThan(0);
    expect(no.length).toBeGreaterThan(0);
    expect(yes.filter((text) => !isFound(text))).toEqual([]);
    expect(no.filter(isFound)).toEqual([]);
  });
});
