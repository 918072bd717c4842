import { type Mutant, mutantsOf } from './mutant';

/** Wrong readings of §1, §3 and §4 that change what comes of a lead. */
export const ruleMutants: readonly Mutant[] = [
  ...mutantsOf('sheet', [
    ['FALSE makes a lead', 'isBlank(cell) || cell === false', 'isBlank(cell)'],
    ['0 makes no lead', 'cell === false', 'cell === false || cell === 0'],
    ['trailing rows that are no lead stay', '.slice(0, last + 1)', ''],
  ]),
  ...mutantsOf('lead', [
    [
      'Blank rows name nothing',
      '!isBlank(cell) && !isNamedBlank(definition, find, column, cell)',
      '!isBlank(cell)',
    ],
    ['a Blank row’s Field does not matter', "normalize(field) === '' || find(field) === column", 'true'],
    [
      'a Blank row names by its Field alone',
      "normalize(field) === '' || find(field) === column",
      'find(field || "?") === column',
    ],
    [
      'a Blank row is compared unnormalised',
      'items.includes(normalize(textOf(cell, zone)))',
      'items.includes(textOf(cell, zone))',
    ],
    [
      'a Blank row names a part of a text',
      'items.includes(normalize(textOf(cell, zone)))',
      'items.some((item) => normalize(textOf(cell, zone)).includes(item))',
    ],
    [
      'is empty fails on a named blank',
      "test.condition === 'isEmpty' ? holds : fails",
      "test.condition === 'isEmpty' && isBlank(cell) ? holds : fails",
    ],
    ['only the first alternative counts', 'tried.find((tests)', 'tried.slice(0, 1).find((tests)'],
    [
      'all alternatives have to hold',
      "const held = tried.find((tests) => tests.every(({ outcome }) => outcome.kind === 'holds'));",
      "const held = tried.flat().every(({ outcome }) => outcome.kind === 'holds') ? tried[0] : undefined;",
    ],
    [
      'warnings of the alternative that held alone',
      'const tried = rule.alternatives.map((tests)',
      'const tried = rule.alternatives.slice(0, 1).map((tests)',
    ],
    ['a cell warns once', `\`\${column} \${kind}\``, `\`\${column}\``],
    [
      'fading is not rounded to whole Points',
      'roundHalfAwayFromZero(times(computed, exact(1n, 100n))) * 100n',
      'roundHalfAwayFromZero(computed)',
    ],
    [
      'a knocked out lead keeps its score',
      'hundredths: 0n, grade',
      'hundredths: scoreLead(definition, earned).total, grade',
    ],
  ]),
  ...mutantsOf('score', [
    ['Highest is not looked at', 'highest.includes(group) ? largest(holding) : holding', 'holding'],
    [
      'Highest is never below 0',
      'return best ? [best] : [];',
      'return best && (best.hundredths ?? 0n) > 0n ? [best] : [];',
    ],
    [
      'Highest is the lowest',
      '(earned.hundredths ?? 0n) > (best.hundredths ?? 0n)',
      '(earned.hundredths ?? 0n) < (best.hundredths ?? 0n)',
    ],
    [
      'Highest is the first that holds',
      '!best || (earned.hundredths ?? 0n) > (best.hundredths ?? 0n)',
      '!best',
    ],
    [
      'Highest: the last of equal ones',
      '(earned.hundredths ?? 0n) > (best',
      '(earned.hundredths ?? 0n) >= (best',
    ],
    [
      'what does not hold is a 0 to Highest',
      'rule.group === group && hundredths !== null',
      'rule.group === group && (hundredths !== null || highest.includes(group))',
    ],
    ['Base is not added', ' + baseOf(group);', ';'],
    [
      'Base goes to the total alone',
      'const baseOf = (group: string) =>',
      "const baseOf = (group: string) => group !== '' ? 0n :",
    ],
    [
      'Base is added after the cap',
      'limit(uncapped(group), capOf(group))',
      'limit(uncapped(group) - baseOf(group), capOf(group)) + baseOf(group)',
    ],
    [
      'Base competes in Highest',
      'highest.includes(group) ? largest(holding) : holding;\n  };',
      'highest.includes(group) && largest(holding).some(({ hundredths }) => (hundredths ?? 0n) < (bases.find((base) => base.group === group)?.hundredths ?? -100000000n)) ? [] : highest.includes(group) ? largest(holding) : holding;\n  };',
    ],
    ['a Base alone makes no group', ', ...bases.map(({ group }) => group)]', ']'],
    ['a Base without a Name has none', "name === '' ? parts.base[language] : name", 'name'],
    [
      'LEADWHY lists what Highest leaves out',
      'groups.flatMap(countingIn)',
      'earned.filter(({ hundredths }) => hundredths !== null)',
    ],
    [
      'the floor before the cap',
      'if (floor !== null && total < floor) total = floor;',
      "if (floor !== null && total < floor && !(capOf('') && floor > (capOf('')?.hundredths ?? 0n))) total = floor;",
    ],
  ]),
  ...mutantsOf('conditions', [
    [
      'a range can’t be read',
      'number === undefined ? readRange(cell) : fromTo(number, number)',
      'number === undefined ? undefined : fromTo(number, number)',
    ],
    [
      'an undecided range holds',
      "return areApart(range, numbers) ? fails : warns('range');",
      'return areApart(range, numbers) ? fails : holds;',
    ],
    ['an undecided range fails silently', "fails : warns('range')", 'fails : fails'],
    [
      'a range is its lower end',
      'readRange(cell) :',
      'fromTo(readRange(cell)?.low ?? Number.NaN, readRange(cell)?.low ?? Number.NaN) :',
    ],
    [
      'each, up to takes a range’s lower end',
      "const number = readNumber(cell);\n  if (number === undefined) return warns('number');\n  if (number <= 0)",
      "const number = readNumber(cell) ?? readRange(cell)?.low;\n  if (number === undefined || !Number.isFinite(number)) return warns('number');\n  if (number <= 0)",
    ],
    ['a date after As of fails silently', "return warns('future')", 'return fails'],
    [
      'a date after As of is older than nothing, without a warning',
      "if (age < 0n) return warns('future');",
      "if (age < 0n && test.condition !== 'isOlderThan') return warns('future');",
    ],
  ]),
  ...mutantsOf('interval', [
    ['ends are always included', '!(a.highIn && b.lowIn)', 'false'],
    ['ends are never included', '(outer.lowIn || !inner.lowIn)', 'outer.lowIn'],
  ]),
  ...mutantsOf('text-conditions', [
    ['a word is any part', '(item) => hasWord(text, item)', '(item) => text.includes(item)'],
    ['does not contain the word is its opposite’s like', "  'doesNotContainTheWord',\n", ''],
    ['what is no address fails silently', "warns('address')", 'holdsIf(false)'],
    [
      'what is no address is at no domain',
      "return warns('address')",
      "return holdsIf(condition === 'emailDomainIsNot')",
    ],
    ['sub-domains are not of the domain', ` || domain.endsWith(\`.\${item}\`)`, ''],
    ['is compares texts alone', ' || (number !== undefined && readNumber(item) === number)', ''],
  ]),
  ...mutantsOf('word', [
    ['the beginning is not looked at', '!runsOn(characters[at - 1], characters[at]) && ', ''],
    ['the end is not looked at', ' && !runsOn(characters[end - 1], characters[end])', ''],
    ['digits do not run on', '\\p{L}\\p{N}', '\\p{L}'],
    ['Han runs on', '\\p{Script=Han}', ''],
    ['Katakana runs on', '\\p{Script=Katakana}', ''],
    ['ー is Katakana', '\\p{Script=Katakana}', '\\p{Script=Katakana}ー'],
    ['one of two characters is enough to run on', '[before, after].every(', '[before, after].some('],
    [
      'only the first place counts',
      'return characters.some((_, at) => {',
      'return characters.some((_, at) => {\n    if (at !== [...text.slice(0, text.indexOf(item))].length) return false;',
    ],
  ]),
  ...mutantsOf('fields', [
    [
      'a Field row comes before an equal header',
      'if (equal !== -1) return equal;',
      'if (equal !== -1 && !fieldRows.some((row) => row.includes(wanted))) return equal;',
    ],
    ['the rightmost of equal headers', 'names.indexOf(wanted)', 'names.lastIndexOf(wanted)'],
  ]),
  ...mutantsOf('grade', [
    ['a grade needs more than its minimum', 'grade.minimum <= hundredths', 'grade.minimum < hundredths'],
    ['groups are graded by the total', "group === '' ? total : sumOf(group)", 'total'],
  ]),
];
