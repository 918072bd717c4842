import type { Clause, Definition, FieldTest } from '../definition/definition';
import { clausesOf, testsOf } from '../definition/definition';
import { findCondition } from '../definition/keyword';
import { standsAsWord } from '../values/word';
import type { Finding, FindingKind } from './finding';
import type { SheetColumns } from './sheet-columns';

/** Of fewer than 10 leads nothing is said that all or none of them meet. */
const MIN_LEADS = 10;

/** What the leads at hand show of a definition that could be right for other leads. */
export function lintSheet(definition: Definition, sheet: SheetColumns): Finding[] {
  const { criteria, required, knockOuts, owners } = definition;
  const tests = [...clausesOf(definition), ...owners].flatMap(testsOf);
  return [
    ...tests.flatMap((test) => runsOn(test, sheet)),
    ...criteria.flatMap((clause) => met(clause, 'criterion', sheet)),
    ...required.flatMap((clause) => met(clause, 'required', sheet)),
    ...knockOuts.flatMap((clause) => met(clause, 'knockOut', sheet)),
  ];
}

type Met = 'none' | 'all';
type Say = (name: string, leads: number) => readonly [en: string, ja: string];

const NONE_MEETS: Say = (name, leads) => [
  `none of the ${leads} leads of this sheet meets “${name}”; choose its Value from what stands in the column, or remove it`,
  `このシートの${leads}件のリードに「${name}」に当てはまるものがありません。値を列にあるものから選び直すか、削除してください`,
];

/** What is worth saying of a part that no lead, or every lead, of a sheet meets. A Knock-out that nothing meets is a guard. */
const TOLD: Readonly<Record<'criterion' | 'required' | 'knockOut', Readonly<Partial<Record<Met, Say>>>>> = {
  criterion: {
    none: NONE_MEETS,
    all: (name, leads) => [
      `all ${leads} leads of this sheet meet “${name}”, so that it parts none from another; narrow it, or remove it`,
      `このシートの${leads}件のリードすべてが「${name}」に当てはまり、差が付きません。条件を絞るか、削除してください`,
    ],
  },
  required: { none: NONE_MEETS },
  knockOut: {
    all: (name, leads) => [
      `“${name}” takes out all ${leads} leads of this sheet; narrow it, or remove it`,
      `このシートの${leads}件のリードすべてが「${name}」で対象外になります。条件を絞るか、削除してください`,
    ],
  },
};

function met(clause: Clause, part: keyof typeof TOLD, sheet: SheetColumns): Finding[] {
  if (sheet.leads < MIN_LEADS) return [];
  const holding = sheet.holding(clause);
  const which: Met | null = holding === 0 ? 'none' : holding === sheet.leads ? 'all' : null;
  const say = which === null ? undefined : TOLD[part][which];
  if (say === undefined) return [];
  const [en, ja] = say(clause.name, sheet.leads);
  const kind: FindingKind = which === 'none' ? 'no lead meets' : 'all leads meet';
  return [{ row: clause.row, column: 'condition', kind, message: { en, ja } }];
}

/** What runs on in other words: one word of at most 6 letters and digits of the Latin script. */
const SHORT_WORD = /^(?=.*\p{Script=Latin})[\p{Script=Latin}\p{N}]{2,6}$/u;
/** Up to 3 letters no stem is meant, so that it is told too where it never stands as a word. */
const NO_STEM = 3;
/** Letters and digits that run on, before and behind an item; Han and kana end a word. */
const LETTERS = '(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{N}])+';
const ENDING = new RegExp(`${LETTERS}$`, 'u');
const BEGINNING = new RegExp(`^${LETTERS}`, 'u');
/** Of a longer word at most 20 characters are named on either side of the item. */
const MAX_AROUND = 20;
/** At most 3 words are named in which an item runs on. */
const MAX_NAMED_WORDS = 3;
const AS_WORD: Readonly<Record<string, string>> = {
  contains: 'contains the word',
  'does not contain': 'does not contain the word',
};

/** A short item of “contains” that is part of other words in the column, such as Intern in International. */
function runsOn({ row, field, condition, operand }: FieldTest, sheet: SheetColumns): Finding[] {
  const asWord = findCondition(AS_WORD[condition.keyword.en] ?? '')?.found.keyword;
  if (asWord === undefined || operand.kind !== 'items') return [];
  return operand.items.flatMap(({ text: item }): Finding[] => {
    if (!SHORT_WORD.test(item)) return [];
    const words = new Map<string, number>();
    let isWord = item.length <= NO_STEM;
    let leads = 0;
    for (const { reading, leads: count } of sheet.of(field)) {
      if (reading.blank || !reading.text.includes(item)) continue;
      const stands = standsAsWord(reading.text, item);
      isWord ||= stands;
      const found = stands ? [] : longerWords(reading.text, item);
      if (found.length > 0) leads += count;
      for (const word of found) words.set(word, (words.get(word) ?? 0) + count);
    }
    if (!isWord || leads === 0) return [];
    const named = [...words].sort((one, other) => other[1] - one[1]).slice(0, MAX_NAMED_WORDS);
    const say = named.map(([word]) => word).join(', ');
    return [
      {
        row,
        column: 'condition',
        kind: 'word runs on',
        message: {
          en: `“${item}” is also found within other words of ${field}: ${say} (${leads} leads); take “${asWord.en}” if only the word is meant`,
          ja: `「${item}」は${field}の別の語の一部にも一致します：${say}（${leads}件）。語としてだけ探すなら「${asWord.ja}」にしてください`,
        },
        remedy: {
          label: { en: `Change to “${asWord.en}”`, ja: `「${asWord.ja}」にする` },
          cells: { condition: asWord },
        },
      },
    ];
  });
}

/** The words of a text of which an item is a part. Its plural is no other word. */
function longerWords(text: string, item: string): string[] {
  const found = new Set<string>();
  for (let at = text.indexOf(item); at >= 0; at = text.indexOf(item, at + 1)) {
    const before = ENDING.exec(text.slice(Math.max(0, at - MAX_AROUND), at))?.[0] ?? '';
    const end = at + item.length;
    const behind = BEGINNING.exec(text.slice(end, end + MAX_AROUND))?.[0] ?? '';
    found.add(before + item + behind);
  }
  return [...found].filter((word) => ![item, `${item}s`, `${item}es`].includes(word));
}
