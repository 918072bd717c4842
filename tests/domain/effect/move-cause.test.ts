import { describe, expect, test } from '@jest/globals';
import type { Definition } from '../../../src/domain/definition/definition';
import type { MoveCause } from '../../../src/domain/effect/changed-part';
import { findCauses } from '../../../src/domain/effect/move-cause';
import { prepare } from '../../../src/domain/scoring/scorer';
import type { Row } from '../../../src/domain/values/cell';
import {
  AS_OF,
  and,
  cap,
  criterion,
  floor,
  grade,
  handOver,
  knockOut,
  parsed,
  required,
} from '../lint/lint-rows';

const HEADERS: Row = ['Title', 'Size', 'Seen', 'Phone'];

/** What moved one lead; fails unless it is ready by one of the definitions only. */
function moverOf(
  before: Definition,
  after: Definition,
  cells: Row,
  headers = HEADERS,
): MoveCause | undefined {
  const [was, is] = [before, after].map((definition) => prepare(definition, headers).score(cells));
  if (was === undefined || is === undefined || was.ready === is.ready)
    throw new Error('The lead did not move');
  return findCauses(before, after, headers, [{ cells, before: was, after: is }])[0];
}

const title = criterion('Title', 'is', 'CEO', 30);
const size = criterion('Size', 'is at least', 100, 20);
const seen = criterion('Seen', 'fades over', 10, 50);
const hot = [grade('Hot', 50), grade('Cold'), handOver('Hot')];
const base = (points: number, group: string): Row => ['Base', '', '', '', '', points, group];
const inFit = (row: Row): Row => [...row.slice(0, 6), 'Fit'];
const named = (name: string, [part, , ...rest]: Row): Row => [part, name, ...rest];

describe('what moved a lead', () => {
  const CEO: Row = ['CEO', 100, '2026-11-23', ''];
  const cases: readonly (readonly [
    what: string,
    before: Row[],
    after: Row[],
    cells: Row,
    cause: MoveCause,
  ])[] = [
    [
      'a Knock-out removed, before all else',
      [title, knockOut('Size', 'is at least', 100), ...hot],
      [title, size, ...hot],
      CEO,
      { kind: 'knockOut', name: 'not Size' },
    ],
    [
      'a Base of a Group that gives more, beside one that is the same',
      [title, base(5, 'Fit'), base(10, 'Interest'), ...hot],
      [title, base(10, 'Interest'), base(15, 'Fit'), ...hot],
      CEO,
      { kind: 'base', name: 'Fit', from: 500, to: 1500 },
    ],
    [
      'a Base removed',
      [title, base(20, ''), base(0, 'Interest'), ...hot],
      [title, base(0, 'Interest'), ...hot],
      CEO,
      { kind: 'base', name: '', from: 2000 },
    ],
    [
      'a Highest',
      [inFit(title), inFit(size), ...hot],
      [inFit(title), inFit(size), ['Highest', '', '', '', '', '', 'Fit'], ...hot],
      CEO,
      { kind: 'highest', name: 'Fit' },
    ],
    [
      'a Blank',
      [title, size, required('Phone', 'is not empty'), ...hot],
      [title, size, required('Phone', 'is not empty'), ['Blank', '', '', '', 'なし'], ...hot],
      ['CEO', 100, '2026-11-23', 'なし'],
      { kind: 'blank', name: '' },
    ],
    [
      'a Knock-out that takes more',
      [title, size, knockOut('Size', 'is more than', 100), ...hot],
      [title, size, knockOut('Size', 'is at least', 100), ...hot],
      CEO,
      { kind: 'knockOut', name: 'not Size' },
    ],
    [
      'one of two Knock-outs added: the first',
      [title, size, ...hot],
      [title, size, knockOut('Title', 'is', 'CEO'), knockOut('Size', 'is', 100), ...hot],
      CEO,
      { kind: 'knockOut', name: 'not Title' },
    ],
    [
      'a Required row added',
      [title, size, ...hot],
      [title, size, required('Phone', 'is not empty'), ...hot],
      CEO,
      { kind: 'required', name: 'needs Phone' },
    ],
    [
      'a Required row with an And row less',
      [title, size, required('Title', 'is not empty'), and('Phone', 'is not empty', ''), ...hot],
      [title, size, required('Title', 'is not empty'), ...hot],
      CEO,
      { kind: 'required', name: 'needs Title' },
    ],
    [
      'a criterion added',
      [title, ...hot],
      [title, size, ...hot],
      CEO,
      { kind: 'criterion', name: 'Size is at least 100', to: 2000 },
    ],
    [
      'a criterion removed',
      [title, size, ...hot],
      [title, ...hot],
      CEO,
      { kind: 'criterion', name: 'Size is at least 100', from: 2000 },
    ],
    [
      'a criterion of more points, not the one that only got a new name',
      [title, named('large', criterion('Size', 'is at least', 100, 5)), ...hot],
      [named('chief', title), named('large', size), ...hot],
      CEO,
      { kind: 'criterion', name: 'large', from: 500, to: 2000 },
    ],
    [
      'a criterion with another Value and the name that goes with it',
      [title, criterion('Size', 'is at least', 200, 20), ...hot],
      [title, size, ...hot],
      CEO,
      { kind: 'criterion', name: 'Size is at least 100', from: 2000, to: 2000 },
    ],
    [
      'the larger of two changes',
      [criterion('Title', 'is', 'CEO', 25), criterion('Size', 'is at least', 100, 5), ...hot],
      [title, size, ...hot],
      CEO,
      { kind: 'criterion', name: 'Size is at least 100', from: 500, to: 2000 },
    ],
    [
      'what brought a lead over the line, though another lost it more',
      [criterion('Size', 'is at least', 100, 40), criterion('Seen', 'is not empty', '', -40), ...hot],
      [title, size, ...hot],
      CEO,
      { kind: 'criterion', name: 'Seen is not empty', from: -4000 },
    ],
    [
      'a fading criterion, where nothing changed but the As of',
      [['As of', '', '', '', '2026-11-26'], seen, ...hot],
      [AS_OF, seen, ...hot],
      CEO,
      { kind: 'criterion', name: 'Seen fades over 10', from: 5000, to: 5000 },
    ],
    [
      'a cap raised',
      [criterion('Title', 'is', 'CEO', 60, 'Fit'), cap(40, 'Fit'), ...hot],
      [criterion('Title', 'is', 'CEO', 60, 'Fit'), cap(55, 'Fit'), ...hot],
      CEO,
      { kind: 'cap', name: 'Fit', from: 4000, to: 5500 },
    ],
    [
      'a cap of the total removed',
      [title, size, cap(40), ...hot],
      [title, size, ...hot],
      CEO,
      { kind: 'cap', name: '', from: 4000 },
    ],
    ['a floor', [title, ...hot], [title, floor(50), ...hot], CEO, { kind: 'floor', name: '', to: 5000 }],
    [
      'a criterion in another Group, which isn’t capped',
      [criterion('Title', 'is', 'CEO', 60, 'Fit'), cap(40, 'Fit'), ...hot],
      [criterion('Title', 'is', 'CEO', 60), cap(40, 'Fit'), ...hot],
      CEO,
      { kind: 'criterion', name: 'Title is CEO', from: 6000, to: 6000 },
    ],
    [
      'a lower minimum',
      [title, size, grade('Hot', 51), handOver('Hot')],
      [title, size, grade('Hot', 45), handOver('Hot')],
      CEO,
      { kind: 'grade', name: 'Hot', from: 5100, to: 4500 },
    ],
    [
      'a lower minimum under another name',
      [title, size, grade('Hot', 51), handOver('Hot')],
      [title, size, grade('S', 45), handOver('S')],
      CEO,
      { kind: 'grade', name: 'S', from: 5100, to: 4500 },
    ],
    [
      'a grade that takes all that is left',
      [title, grade('Hot', 51), handOver('Hot')],
      [title, grade('Hot'), handOver('Hot')],
      CEO,
      { kind: 'grade', name: 'Hot', from: 5100, to: null },
    ],
    [
      'another grade to hand over',
      [title, grade('Hot', 51), grade('Warm', 30), handOver('Warm')],
      [title, grade('Hot', 51), grade('Warm', 30), handOver('Hot')],
      CEO,
      { kind: 'handOver', name: 'Hot' },
    ],
    [
      'hand-over itself, with the grades that it needs',
      [title],
      [title, grade('Hot', 30), handOver('Hot')],
      CEO,
      { kind: 'handOver', name: 'Hot' },
    ],
    [
      'a grade of a Group',
      [
        criterion('Title', 'is', 'CEO', 30, 'Fit'),
        grade('A', 40, 'Fit'),
        grade('B', 10, 'Fit'),
        handOver('A'),
      ],
      [
        criterion('Title', 'is', 'CEO', 30, 'Fit'),
        grade('A', 25, 'Fit'),
        grade('B', 10, 'Fit'),
        handOver('A'),
      ],
      CEO,
      { kind: 'grade', name: 'A', from: 4000, to: 2500 },
    ],
    [
      'criteria that only together make the difference: the larger',
      [title, ...hot],
      [title, criterion('Size', 'is', 100, 20), criterion('Phone', 'is empty', '', 25), ...hot],
      CEO,
      { kind: 'criterion', name: 'Phone is empty', to: 2500 },
    ],
    [
      'nothing that could be told: grades by Group instead of by score',
      [criterion('Title', 'is', 'CEO', 30, 'Fit'), grade('Hot', 40), handOver('Hot')],
      [criterion('Title', 'is', 'CEO', 30, 'Fit'), grade('A', 30, 'Fit'), handOver('A')],
      CEO,
      { kind: 'other', name: '' },
    ],
  ];
  test.each(cases)('%s', (_, before, after, cells, cause) => {
    expect(
      moverOf(
        parsed([AS_OF, ...before].slice(before[0]?.[0] === 'As of' ? 1 : 0)),
        parsed(after.some(([part]) => part === 'As of') ? after : [AS_OF, ...after]),
        cells,
      ),
    ).toEqual(cause);
  });

  test('a criterion that reads another column, where a Field row changed', () => {
    const field: Row = ['Field', 'Rank', '', '', 'Title'];
    const rank = criterion('Rank', 'is', 'CEO', 50);
    const headers: Row = ['Role', 'Title', 'Rank 2'];
    const before = parsed([['Field', 'Rank', '', '', 'Role'], rank, ...hot]);
    expect(moverOf(before, parsed([field, rank, ...hot]), ['clerk', 'CEO', ''], headers)).toMatchObject({
      kind: 'criterion',
      name: 'Rank is CEO',
    });
  });
});
