import { expect, test } from '@jest/globals';
import { joinList, normalItems, splitList } from '../../../src/domain/values/list';

test.each<[string, string[]]>([
  ['', []],
  [' , ;', []],
  ['a', ['a']],
  ['a, b、c；d\ne､f，g\rh', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ['"a, b", c', ['a, b', 'c']],
  ['"say ""hi""",x', ['say "hi"', 'x']],
  [' "a;b" ', ['a;b']],
  ['＂a,b＂', ['a,b']],
  ['5" pipe, 6"', ['5" pipe', '6"']],
  ['"a,b', ['a,b']],
  ['"", a', ['a']],
  ['\u200b, a\u200b', ['a']],
])('the items of %j are %j', (text, items) => {
  expect(splitList(text)).toEqual(items);
});

test('items are compared in their normal form', () => {
  expect(normalItems('ＣＥＯ, "A,  B"')).toEqual(['ceo', 'a, b']);
});

test('what is joined is read back', () => {
  for (const items of [['a', 'b'], ['a, b', 'c'], ['say "hi"'], ['x；y'], ['🄁'], ['line\nbreak'], []])
    expect(splitList(joinList(items)).map((item) => item.normalize('NFKC'))).toEqual(
      items.map((item) => item.normalize('NFKC')),
    );
  expect(joinList(['a', 'b, c'])).toBe('a, "b, c"');
});
