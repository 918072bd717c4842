import { type Mutant, mutantsOf } from './mutant';

/** Wrong readings of §1 and §7 by which a wrong definition passes, or a right one doesn’t. */
export const faultMutants: readonly Mutant[] = [
  ...mutantsOf('keywords', [
    ['no Or', "words('Or', 'または')", "words('Either', 'あるいは')"],
    ['Base in English alone', "words('Base', '基礎点')", "words('Base', 'Base')"],
    ['every day in Japanese alone', "words('every day', '毎日')", "words('毎日', '毎日')"],
    ['editors is no Permission', "words('editors', '編集者全員')", "words('owners', '所有者')"],
  ]),
  ...mutantsOf('read-rules', [
    ['an Or may follow an Owner', " || this.open.part === 'owner'", ''],
    [
      'an Or may follow a computing Criterion',
      'this.open.alternatives[0]?.some(({ condition }) => computing.has(condition))',
      'this.open.row < 0',
    ],
    [
      'an And or Or may compute',
      "if (test && computing.has(test.condition)) this.cells.fault(row, 'condition', 'computes');",
      '',
    ],
    ['an And or Or may have Points', "['name', 'points', 'group'] as const", "['name', 'group'] as const"],
    ['an Owner’s limit may be 0', 'limit < 1n', 'limit < 0n'],
    [
      'an Owner’s limit may be anything',
      'limit === undefined || limit < 1n',
      'limit !== undefined && limit < -1000n',
    ],
    [
      'an And joins the first alternative',
      'this.open.alternatives.at(-1)?.push(test)',
      'this.open.alternatives[0]?.push(test)',
    ],
  ]),
  ...mutantsOf('read-parts', [
    ['a Blank needs no item', "if (items.length === 0) this.cells.fault(row, 'value', 'no item');", ''],
    ['a Highest needs no Group', "this.cells.need(row, 'group');", ''],
    ['an As of takes any Condition', '!isBlank(condition) && !findKeyword(asOfRules, condition)', 'false'],
    [
      'an As of takes no Condition',
      '!isBlank(condition) && !findKeyword(asOfRules, condition)',
      '!isBlank(condition)',
    ],
    [
      'a Service level takes any Condition',
      '!isBlank(condition) && !findKeyword(serviceLevelRules, condition)',
      'false',
    ],
    [
      'a Service level takes no Condition',
      '!isBlank(condition) && !findKeyword(serviceLevelRules, condition)',
      '!isBlank(condition)',
    ],
    ['a Permission takes anything', '!findKeyword(permissions, row.cells.value)', 'false'],
  ]),
  ...mutantsOf('whole', [
    ['a Base may stand twice', "['cap', 'base', 'highest']", "['cap', 'highest']"],
    ['a Highest may stand twice', "['cap', 'base', 'highest']", "['cap', 'base']"],
    ['an Owner may stand twice', "['criterion', 'owner']", "['criterion']"],
    ['a Permission may stand twice', "'floor', 'permission']", "'floor']"],
    [
      'a Base stands once at all',
      '(row) => cells.group(row))',
      "(row) => (part === 'base' ? '' : cells.group(row)))",
    ],
  ]),
  ...mutantsOf('read-definition', [
    ['a Date needs no Time zone', '...findDates(rows),', ''],
    ['a condition on dates in an Or needs no As of', "  'or',\n", ''],
  ]),
  ...mutantsOf('read-cells', [
    [
      'a moment needs no Time zone',
      'const result = this.inZone(read);',
      "const result = this.inZone(read);\n    if (result === undefined && typeof row.cells.value === 'string' && /:/.test(row.cells.value)) return undefined;",
    ],
    [
      '3 decimals are allowed',
      'asWhole(times(exactOfDecimal(String(number)), exact(100n)))',
      'asWhole(times(exactOfDecimal(number.toFixed(2)), exact(100n)))',
    ],
  ]),
  ...mutantsOf('value', [
    ['is between is joined by - too', '[〜~]|', '[〜~]|-|'],
    ['is between takes no ~', '[〜~]|', '〜|'],
    [
      'is between takes the ends in any order',
      'low !== undefined && high !== undefined && low <= high',
      'low !== undefined && high !== undefined',
    ],
  ]),
];
