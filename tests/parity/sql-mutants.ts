// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what stands here is pieces of code.
/** The writer of SQL with one mistake in it. */
export interface SqlMutant {
  /** A file of the domain. */
  readonly file: string;
  /** What is wrong. */
  readonly mistake: string;
  /** What stands in the file once … */
  readonly from: string;
  /** … and what stands there with the mistake. */
  readonly to: string;
}

function mutantsOf(
  file: string,
  mistakes: readonly (readonly [mistake: string, from: string, to: string])[],
): SqlMutant[] {
  return mistakes.map(([mistake, from, to]) => ({ file, mistake, from, to }));
}

export const SQL_MUTANTS: readonly SqlMutant[] = [
  ...mutantsOf('definition/condition-sql', [
    ['a blank satisfies a negative condition', 'holds: all([`NOT ${cell.blank}`, `', 'holds: all([`'],
    [
      'an item that is a number is compared as a text only',
      'numbers.length === 0\n',
      'numbers.length >= 0\n',
    ],
    ['contains is begins with', 'STRPOS(${text}, ${item}) > 0', 'STRPOS(${text}, ${item}) = 1'],
    ['an entry is found within another', 'dialect.text(`\\n${text}\\n`)', 'dialect.text(text)'],
    ['a word begins anywhere', 'runsOn(chars[0]) ?', 'runsOn(chars[-1]) ?'],
    ['a word ends anywhere', 'runsOn(chars[chars.length - 1])', 'runsOn(chars[chars.length])'],
    [
      'a word of Japanese needs a gap',
      "'[^\\\\pL\\\\pN]|[\\\\p{Han}\\\\p{Hiragana}\\\\p{Katakana}]'",
      "'[^\\\\pL\\\\pN]'",
    ],
    ['an item is a pattern', ".replace(/[!-/:-@[-\\x60{-~]/g, '\\\\$&')", ''],
    ['a domain needs no point before the item', 'dialect.text(`.${text}`)', 'dialect.text(text)'],
    [
      'what is no address satisfies a negative condition',
      "${surely(`${wanted ? '' : 'NOT '}${any(isOf)}`)}",
      "COALESCE(${wanted ? '' : 'NOT '}${any(isOf)}, ${wanted ? 'FALSE' : 'TRUE'})",
    ],
    ['is at least is more than', '`${number} >= ${double(from)}`', '`${number} > ${double(from)}`'],
    [
      'a range holds if one of its numbers does',
      'holds: any([surely(isNumber), isWithin])',
      'holds: any([surely(isNumber), overlaps])',
    ],
    [
      'a range that fails is undecided',
      '`${overlaps} AND NOT (${isWithin})`',
      '`${isRange} AND NOT (${isWithin})`',
    ],
    ['a range is no number, with a warning', '`${noNumber(cell)} AND NOT ${isRange}`', 'noNumber(cell)'],
    ['a date after As of is no trouble', 'surely(`${day} > ${asOf}`)', "'FALSE'"],
    ['fading ends a day earlier', 'Math.min(days, MOST_DAYS) - 1}', 'Math.min(days, MOST_DAYS) - 2}'],
    ['fading is rounded down', '+ ${write(whole * 100n)}`', '+ ${write(0n)}`'],
    ['each is rounded to the nearest', 'FLOOR(${cell.number})', 'ROUND(${cell.number})'],
    ['each earns below 0', 'surely(`${cell.number} > 0e0`)', 'surely(`${cell.number} > -9e0`)'],
  ]),
  ...mutantsOf('sql/text-forms', [
    ['ς stays', "'ς', 'σ'", "'ς', 'ς'"],
    [
      'invisible characters stay',
      "replace(replace(compose(text), INVISIBLE, ''), ENDS, '')",
      "replace(compose(text), ENDS, '')",
    ],
    ['an item in quotes is parted', 'const ITEM = `${QUOTED}[^,、;\\\\n\\\\r]*|', 'const ITEM = `'],
    ['the first < counts', "'^.*<([^<]*)>$'", "'^[^<]*<(.*)>$'"],
    ['mailto: stays', "'^mailto:'", "'^mailto-'"],
  ]),
  ...mutantsOf('sql/number-forms', [
    ['% divides by nothing', "'%') THEN 2", "'%') THEN 0"],
    ['百万 is 万', "${has('百万')} THEN 6", "${has('百万')} THEN 4"],
    ['▲ is no sign', "'^[-−▲△]'", "'^[-−△]'"],
    ['超 has its number in it', "'[超満]$'", "'満$'"],
    ['以内 is above', "(?:以下|以内|or less|未満)$'", "(?:以下|or less|未満)$'"],
  ]),
  ...mutantsOf('sql/lead-column', [
    ['a range may run downward', 'WHEN ${first} <= ${second} THEN', 'WHEN ${second} IS NOT NULL THEN'],
    [
      'placeholders are texts like others',
      'named.length === 0 ? this.empty',
      'named.length >= 0 ? this.empty',
    ],
    ['a moment falls on the day that is written', 'WHEN ${seconds} IS NULL THEN', 'WHEN TRUE THEN'],
  ]),
  ...mutantsOf('sql/date-forms', [
    ['令和1年 is 2018', 'THEN 2018', 'THEN 2017'],
    ['元 is no year', "'元', '1'", "'元', '0'"],
    ['an offset is added', 'THEN 1 ELSE -1 END', 'THEN -1 ELSE 1 END'],
    ['an offset may be longer than 14 hours', "|[-+]14:?00)'", "|[-+]\\\\d{2}:?[0-5]\\\\d)'"],
    ['a time may stand without a day', '(?:[ T]\\\\d{1,2}:\\\\d{2}(?::', '(?: *[ T]\\\\d{1,2}:\\\\d{2}(?::'],
  ]),
  ...mutantsOf('sql/total', [
    ['a Group has no Cap', 'const cap = limits.caps[place] ?? Infinity', 'const cap: number = Infinity'],
    ['Highest is a sum', 'limits.highest[place] === true ?', 'limits.highest[place] === undefined ?'],
    ['a Base counts for nothing', 'limits.bases[place] ?? 0', '0'],
    [
      'the floor comes before the cap of the total',
      'floored(topped(total, limits, dialect), limits, dialect)',
      'topped(floored(total, limits, dialect), limits, dialect)',
    ],
  ]),
  ...mutantsOf('sql/grade-sql', [
    ['a minimum is not reached by itself', '`${sum} >= ${minimum}`', '`${sum} > ${minimum}`'],
    [
      'a joined grade is handed over that is not listed',
      "`${grade} IN (${listed.map(text).join(', ')})`",
      '`${grade} IS NOT NULL`',
    ],
  ]),
  ...mutantsOf('sql/score-query', [
    ['a knocked-out lead is ready', '`NOT ${out}`, handedOver', 'handedOver'],
    [
      'a knocked-out lead keeps its score',
      '`CASE WHEN ${out} THEN 0e0 ELSE',
      '`CASE WHEN FALSE THEN 0e0 ELSE',
    ],
    ['Required is optional', 'handedOver, ...judgement.required.map(({ holds }) => holds)]', 'handedOver]'],
  ]),
  ...mutantsOf('sql/warning-sql', [
    ['a cell is warned of by each test', 'told.length === 0 ? when', 'told.length >= 0 ? when'],
    ['other columns are warned of once together', 'earlier.get(column) ??', '[...earlier.values()][0] ??'],
  ]),
  ...mutantsOf('sql/why-sql', [
    ['contributions of Highest are all told', 'group.largest === null ?', 'group.largest !== undefined ?'],
  ]),
  ...mutantsOf('sql/gap-sql', [
    ['what is lacking has all room', 'cap === Infinity ? more', 'cap >= -Infinity ? more'],
    ['the last test that fails is told', 'first.map((test) => {', '[...first].reverse().map((test) => {'],
  ]),
];
