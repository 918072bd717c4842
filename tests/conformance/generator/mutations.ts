import type { Cell } from '../oracle/cell';
import type { Condition } from '../oracle/keywords';
import type { Draft } from './draft';
import { addRow, at, type Kinds, type Mutation, spoilCell, spoilTest } from './mutation';
import { newPartMutations } from './part-mutations';
import { wholeMutations } from './whole-mutations';

const rules: Kinds = ['criterion', 'required', 'knockOut'];
const tests: Kinds = [...rules, 'and', 'or'];

const blanks: readonly Cell[] = ['', ' ', '#REF!', null];
const noItems: readonly Cell[] = [',', '、', '""', ' ; ', '；', '､', '\n', '"\u3000"', '\u200b', ',\u200b,'];
const noNumbers: readonly Cell[] = [
  'ten',
  '1000,000',
  '約50',
  true,
  '2026-01-01',
  '.5',
  '1e3',
  '101〜300名',
  '100以上',
  '1 200',
  '120\n80',
  '#N/A',
  '',
];
const noPoints: readonly Cell[] = ['', 'ten', true, '1000,000', '5 points', '#VALUE!', '20〜30'];
const noDates: readonly Cell[] = [
  'tomorrow',
  '2026/2/30',
  '11/12/2026',
  46000,
  true,
  '',
  '2026-11-23Z',
  '令和0年1月1日',
  '2026-11-23 24:00Z',
];
const fine: readonly Cell[] = [1.005, '0.125', 0.1 + 0.2, '▲1.234', '0.001%', 1e-7];
const far: readonly Cell[] = [1_000_000.01, '1,000,001', -1_000_001, '億'.padStart(3, '10'), 1e21];
const unknownWords: readonly Cell[] = ['equals', 'Criteria', '条件?', 'every day', 'members', 'e.q.', 12];

const text: readonly Condition[] = [
  'is',
  'isNot',
  'contains',
  'doesNotContain',
  'containsTheWord',
  'doesNotContainTheWord',
  'startsWith',
  'endsWith',
];
const listsAndMail: readonly Condition[] = [
  'includes',
  'doesNotInclude',
  'emailDomainIs',
  'emailDomainIsNot',
];
const compared: readonly Condition[] = ['isAtLeast', 'isMoreThan', 'isAtMost', 'isLessThan'];
const computed: readonly Condition[] = ['fadesOver', 'eachUpTo'];

/** The first part tells the language of the message: it stays known. */
const unknownPart: Mutation = {
  name: 'an unknown Part',
  spoil: (draft: Draft, random) => {
    const [, ...later] = draft.rows.filter(({ kind }) => kind !== 'headings' && kind !== 'empty');
    if (later.length === 0) return null;
    const row = random.pick(later);
    row.cells.part = random.pick(unknownWords);
    return at(draft, row, 'part');
  },
};

/** One for each way in which the page says that a definition is invalid. */
export const mutations: readonly Mutation[] = [
  unknownPart,
  spoilCell('an unknown Condition', tests, 'condition', unknownWords),
  spoilCell('no Condition', tests, 'condition', blanks),
  spoilCell('no Field', tests, 'field', blanks),
  spoilCell('no Name', [...rules, 'grade'], 'name', blanks),
  spoilCell('Points that are no number', ['criterion'], 'points', noPoints),
  spoilCell('a Cap or Floor that is no number', ['cap', 'floor'], 'points', noPoints),
  spoilCell('Points of more than 2 decimals', ['criterion', 'cap', 'floor'], 'points', fine),
  spoilCell('Points beyond 1,000,000', ['criterion', 'cap', 'floor'], 'points', far),
  spoilCell('a minimum that is no number', ['grade'], 'value', ['high', '1000,000', true, '>= 20']),
  spoilCell('a minimum of more than 2 decimals', ['grade'], 'value', fine),
  spoilCell('a minimum beyond 1,000,000', ['grade'], 'value', far),
  spoilCell('an As of that is no date', ['asOf'], 'value', noDates),
  spoilCell('a Time zone that is none', ['timeZone'], 'value', ['Asia/Tokio', 'Mars/Olympus', '']),
  spoilTest('a text condition without a Value', tests, [...text, ...listsAndMail], blanks),
  spoilTest('a text condition with an empty list', tests, [...text, ...listsAndMail], noItems),
  spoilTest('a number condition without a number', tests, compared, noNumbers),
  spoilTest('a date condition without a date', tests, ['isOnOrAfter', 'isOnOrBefore'], noDates),
  spoilTest(
    'days that are none',
    tests,
    ['isWithinTheLast', 'isOlderThan'],
    [-1, 1.5, '90日', 'ten', '', true],
  ),
  spoilTest(
    'a range that is none',
    tests,
    ['isBetween'],
    ['10〜', '..20', '10', 10, '', 'a..b', '10-20', '10–20', '10から20', '5以上', '10to20'],
  ),
  spoilTest('a range that is reversed', tests, ['isBetween'], ['20..10', '5 to 1', '0〜-1', '1万 ~ 100']),
  spoilTest('fades over no days', ['criterion'], ['fadesOver'], [0, 1.5, -1, '', 'ten', '0']),
  spoilTest('each, up to no times', ['criterion'], ['eachUpTo'], [0, 1001, 2.5, -1, '', '1,001']),
  spoilTest(
    'computing where nothing can be',
    ['required', 'knockOut', 'and', 'or'],
    computed,
    [10],
    'condition',
  ),
  spoilCell('an And or Or with a Name', ['and', 'or'], 'name', ['Also', 7]),
  spoilCell('an And or Or with Points', ['and', 'or'], 'points', [5, '5', 0]),
  spoilCell('an And or Or with a Group', ['and', 'or'], 'group', ['Fit']),
  addRow('a Floor without a number', 'floor', 'points', {}, noPoints),
  addRow('a Target without a number', 'target', 'value', { name: 'Accepted leads' }, ['', 'many', true]),
  addRow('a Service level without a number', 'serviceLevel', 'value', { name: 'First contact' }, [
    '',
    'soon',
  ]),
  addRow('a Hand over that names no grade', 'handOver', 'name', {}, ['Lukewarm', 'A9', '熱い', '#N/A', '']),
  ...newPartMutations,
  ...wholeMutations,
];
