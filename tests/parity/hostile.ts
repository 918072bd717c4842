import type { Definition } from '../../src/domain/definition/definition';
import { parseDefinition } from '../../src/domain/definition/parse';
import type { Table } from './table';

/** Texts that end a literal or name, begin a comment or a template, or are escapes, where they are not written as what they are. */
export const HOSTILE = [
  "'",
  '"',
  '`',
  '\\',
  "\\'",
  '\\"',
  '\\`',
  "''",
  '""',
  "'); DROP TABLE leads; --",
  '`; DROP TABLE leads; --',
  '"; DROP TABLE leads; --',
  "' OR '1' = '1",
  "' UNION ALL SELECT 1 --",
  '-- x',
  '# x',
  '/* x */',
  '*/ x /*',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what it is about.
  '${x}',
  '{{ x }}',
  '{% x %}',
  '{# x #}',
  '{{{ x }}}',
  '$1 @x :x ?',
  '%s %d %',
  '\\x27 \\u0027 \\47',
  '\\1 \\\\1',
  "r'x'",
  "'''x'''",
  '$$x$$',
  'a\nb',
  'a\r\nb',
  'a\tb',
  'a\u2028b',
  'a\u0085b',
  '(?i)x|.*',
  '[x]{1,2}+^$',
  '部長\u0301',
] as const;

const quoted = (item: string) => `"${item.replaceAll('"', '""')}"`;

/** A definition that names a text wherever one can stand, and leads of a table that does. */
export function hostileCase(hostile: string): { readonly definition: Definition; readonly table: Table } {
  const field = `x${hostile}y`;
  const item = quoted(hostile);
  const parsed = parseDefinition([
    ['Version', hostile, '', '', '', '', '', ''],
    ['Blank', '', field, '', quoted(`none${hostile}`), '', '', ''],
    ['Criterion', `is ${hostile}`, field, 'is', item, 20, `g${hostile}`, ''],
    ['Criterion', `contains ${hostile}`, field, 'contains', item, 10, '', ''],
    ['Criterion', `word ${hostile}`, field, 'contains the word', quoted(`a ${hostile} b`), 5, '', ''],
    ['Criterion', `includes ${hostile}`, field, 'includes', item, 3, '', ''],
    ['Criterion', `domain ${hostile}`, field, 'email domain is', item, 1, '', ''],
    ['Knock-out', `out ${hostile}`, field, 'ends with', quoted(`out${hostile}`), '', '', ''],
    ['Required', `required ${hostile}`, field, 'starts with', item, '', '', ''],
    ['Cap', '', '', '', '', 15, `g${hostile}`, ''],
    ['Grade', `hot ${hostile}`, '', '', 30, '', '', ''],
    ['Grade', `cold ${hostile}`, '', '', '', '', '', ''],
    ['Hand over', `hot ${hostile}`, '', '', '', '', '', ''],
  ]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const cells = [
    hostile,
    `a ${hostile} b`,
    `a${hostile}b`,
    `none${hostile}`,
    `out${hostile}`,
    item,
    'x',
    '',
    `a@${hostile}`,
  ];
  const columns = [
    { name: field, type: 'string' },
    { name: `z${hostile}`, type: 'string' },
  ] as const;
  return {
    definition: parsed.definition,
    table: { columns, rows: cells.map((cell) => [cell, cell]), calendar: null },
  };
}
