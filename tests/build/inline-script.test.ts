import { describe, expect, test } from '@jest/globals';
import { inlineScript } from '../../scripts/inline-script';

describe('a script inside its element', () => {
  test.each([
    ['the end of a script', "a='</script>'", "a='\\x3c/script>'"],
    ['in capitals', "a='</SCRIPT x'", "a='\\x3c/SCRIPT x'"],
    ['a comment of HTML’s', "a='<!--<script>'", "a='\\x3c!--<script>'"],
    ['what only looks like one', 'a<script/2;b<!c;"</b>"', 'a<script/2;b<!c;"</b>"'],
    ['an address', 'a="http://www.w3.org/2000/svg"', 'a="http:/\\u002fwww.w3.org/2000/svg"'],
    ['slashes in a row', 'a="a///b"', 'a="a/\\u002f\\u002fb"'],
    ['what looks like a comment', 'a="/* no */"', 'a="/\\u002a no */"'],
    ['a backtick', 'a="`b`"', 'a="\\x60b\\x60"'],
    ['quotes in a string', "a='\\'//\\'';b=\"'\"", "a='\\'/\\u002f\\'';b=\"'\""],
    ['a pattern with a quote', 'a=/["/]/g;b="//"', 'a=/["/]/g;b="/\\u002f"'],
    ['a division', 'a=b/c/d', 'a=b/c/d'],
  ])('%s', (_, script, inlined) => {
    expect(inlineScript(script)).toBe(inlined);
  });

  test.each(['"//`/**/"', "'\\\\//'", '"</script>//"'])('%s says the same as before', (literal) => {
    const run = (script: string): unknown => new Function(`return ${script}`)();
    expect(run(inlineScript(literal))).toBe(run(literal));
  });

  test.each([
    ['a template literal', 'a="//";b=`c`', /holds `: …;b=`c`…/],
    ['a comment to the end of the line', 'a=1//b', /holds \/\/: …a=1\/\/b…/],
    ['a comment', 'a=1/*b*/', /holds \/\*/],
    ['a pattern with slashes', 'a=/\\//', /holds \/\//],
  ])('%s is refused, with its place', (_, script, said) => {
    expect(() => inlineScript(script)).toThrow(said);
  });
});
