import { type Equivalent, onLine } from '../on-line';

/** Of `notation`. */
export const NOTATION: readonly Equivalent[] = [
  ...onLine(
    'src/domain/notation/digest.ts',
    'for (let at = 0; at < text.length; at++) {',
    'An array of bytes keeps nothing that is written behind its end.',
    [['at < text.length', 'at <= text.length']],
  ),
  ...onLine(
    'src/domain/notation/formula-text.ts',
    'const parts = formula.match(FORMULA_PARTS) ?? [];',
    'No formula says what stands there instead of an empty one.',
    [['[]', '["Stryker was here"]']],
  ),
  ...onLine(
    'src/domain/notation/formula-text.ts',
    "if (part.startsWith('\"')) return part;",
    'A part that begins with a quote ends with one, and no other does.',
    [["part.startsWith('\"')", "part.endsWith('\"')"]],
  ),
  ...onLine(
    'src/domain/notation/formula-text.ts',
    'if (part.startsWith("\'")) return part.slice(1, -1).toUpperCase();',
    'A part that begins with an apostrophe ends with one, and no other does.',
    [['part.startsWith("\'")', 'part.endsWith("\'")']],
  ),
  ...onLine(
    'src/domain/notation/moved-formula.ts',
    "return parts.map((part) => (/^[\"']/.test(part) ? part : movedPart(part, down))).join('');",
    'A part that holds one of these begins with it.',
    [['/^["\']/', '/["\']/']],
  ),
];
