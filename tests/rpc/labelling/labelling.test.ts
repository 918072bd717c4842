import { describe, expect, test } from '@jest/globals';
import {
  actAs,
  addMember,
  allOf,
  areaIn,
  call,
  formulasOf,
  granted,
  MEMBERS,
  openAddOn,
  protectTab,
  refused,
  setUp,
  stateOf,
} from '../../add-on';
import { freshSheet, signedSheet } from '../../made-sheet';
import { HEADINGS, leadRows, signDefinition } from '../../make-sheet';
import {
  answersTo,
  begin,
  chosenLeads,
  FIELDS,
  give,
  keep,
  keptIn,
  labelledSheet,
  QUESTIONS,
  ROWS,
  readLabelling,
  roundOf,
  roundRequest,
} from './labelled-sheet';

const BOTH = 'both@example.co.jp';
const NONE = 'none@example.co.jp';
const all = (isHot: (lead: number) => boolean) => answersTo(QUESTIONS, isHot);

describe('a round', () => {
  test('shows the same leads to both in the columns that were chosen, and survives a reload', () => {
    const host = labelledSheet();
    const { round } = begin(host);
    expect(round?.leads[3]).toEqual({ row: 3, cells: ['Company 3', 'Clerk', 3] });
    granted(give(host, 'marketing', ['hot', 'not', 'unsure']));
    expect(roundOf(host)).toMatchObject({
      by: MEMBERS.marketing,
      fields: FIELDS,
      missing: [],
      questions: QUESTIONS,
      own: { department: 'marketing', answers: ['hot', 'not', 'unsure'] },
    });
    actAs(host, MEMBERS.sales);
    const theirs = roundOf(host);
    expect(theirs.leads).toEqual(round?.leads);
    expect(theirs.own).toMatchObject({ department: 'sales', answers: [] });
  });

  test('the last answer can be taken back', () => {
    const host = labelledSheet();
    begin(host);
    granted(give(host, 'marketing', ['hot', 'not']));
    expect(granted(give(host, 'marketing', ['hot'])).own.answers).toEqual(['hot']);
  });

  test('two people of one department don’t write over each other', () => {
    const host = labelledSheet();
    begin(host);
    const { id, own } = roundOf(host);
    const request = { round: id, department: 'marketing' as const, seen: own?.revision ?? '' };
    granted(call(host, 'judge', { ...request, answers: ['hot'] }));
    expect(refused(call(host, 'judge', { ...request, answers: ['not'] })).kind).toBe('stale judgements');
    expect(roundOf(host).own?.answers).toEqual(['hot']);
  });

  test('another one takes its place only for who saw it', () => {
    const host = labelledSheet();
    const request = roundRequest(host);
    begin(host);
    granted(give(host, 'marketing', ['hot']));
    expect(refused(call(host, 'beginLabelling', request)).kind).toBe('stale judgements');
    const { round } = begin(host);
    expect(round?.own?.answers).toEqual([]);
    expect(round?.answered).toEqual({ marketing: 0, sales: 0 });
  });

  test('while somebody else holds the lock nothing is kept', () => {
    const host = labelledSheet();
    begin(host);
    const before = keptIn(host);
    const [{ id, own }, next] = [roundOf(host), roundRequest(host)];
    const answer = {
      round: id,
      department: 'marketing',
      seen: own?.revision ?? '',
      answers: ['hot'],
    } as const;
    const lock = host.holdLock();
    expect(refused(call(host, 'judge', answer)).kind).toBe('busy');
    expect(refused(call(host, 'beginLabelling', next)).kind).toBe('busy');
    lock.release();
    expect(keptIn(host)).toEqual(before);
  });

  test('an answer asks little of Google, however many leads there are', () => {
    const host = labelledSheet();
    begin(host);
    const { id, own } = roundOf(host);
    host.resetCalls();
    granted(
      call(host, 'judge', {
        round: id,
        department: 'marketing',
        seen: own?.revision ?? '',
        answers: ['hot'],
      }),
    );
    expect(host.traffic.reads).toBeLessThanOrEqual(10);
  });
});

describe('the leads of a round', () => {
  test('are found where they were moved to', () => {
    const host = labelledSheet();
    const { round } = begin(host);
    const { id, area } = areaIn(host, 'Leads', 'A2:F27');
    host.workbook.write(id, area.row, area.column, [...leadRows(26)].reverse());
    expect(roundOf(host).leads.map((lead) => lead?.row)).toEqual(ROWS.map((row) => 25 - row));
    expect(roundOf(host).leads.map((lead) => lead?.cells)).toEqual(round?.leads.map((lead) => lead?.cells));
  });

  test('are told as gone when they were deleted or changed in a column that is shown, and in no other', () => {
    const host = labelledSheet();
    begin(host);
    host.edit('Leads', 'C3', 'Chairwoman');
    host.edit('Leads', 'F4', '020 99');
    host.workbook.deleteRows(areaIn(host, 'Leads', 'A1').id, 6, 1);
    const gone = roundOf(host).leads.flatMap((lead, at) => (lead === null ? [at] : []));
    expect(gone).toEqual([1, 4]);
  });

  test('can’t be judged while a column is missing that is shown', () => {
    const host = labelledSheet();
    begin(host);
    host.edit('Leads', 'D1', 'Staff');
    expect(roundOf(host)).toMatchObject({ missing: ['Employees'], leads: ROWS.map(() => null) });
    host.edit('Leads', 'D1', 'employees');
    expect(roundOf(host).missing).toEqual([]);
  });
});

describe('the columns that may be shown', () => {
  const TELLING = ['Lead score', 'Sales owner', 'Status', 'Rejection reason', 'Stage', 'スコア', '営業担当'];

  test('are never those that tell how a lead was judged', () => {
    const headings = [...HEADINGS, ...TELLING, 'x'.repeat(81), 'Company', ''];
    const host = signedSheet(
      leadRows(8).map((row) => [...row, ...TELLING.map(() => 'a'), 'b', 'c', 'd']),
      'en',
      headings,
    );
    const { fields, usual } = readLabelling(host);
    expect(fields).toEqual(HEADINGS);
    expect(usual).toEqual(HEADINGS);
    for (const field of [...TELLING, 'Score', 'Grade', 'Why', 'Nowhere'])
      expect(
        refused(
          call(host, 'beginLabelling', {
            ...roundRequest(host),
            fields: ['Company', field],
            leads: chosenLeads(host, ['Company'], [0, 1]),
            questions: [0, 1],
          }),
        ).kind,
      ).toBe('bad request');
  });

  test('are, where there are many, first those that the draft asks for, and telephone numbers last', () => {
    const more = Array.from({ length: 14 }, (_, at) => `More ${at}`);
    const headings = [...more, ...HEADINGS];
    const rows = leadRows(8).map((row) => [...more.map(() => 'a'), ...row]);
    const { usual } = readLabelling(signedSheet(rows, 'en', headings));
    expect(usual).toHaveLength(15);
    expect(usual.slice(-3)).toEqual(['Job title', 'Employees', 'Phone']);
  });
});

/** A sheet by whose definition the members alone hand over. */
function permittedSheet() {
  const host = openAddOn([{ name: 'Leads', rows: [HEADINGS, ...leadRows(26)] }]);
  setUp(host);
  signDefinition(host, [['Permission', '', '', '', 'members', '', '', '']]);
  return host;
}

describe('who may', () => {
  test('a member of neither department sees how far it is, and begins and answers nothing', () => {
    const host = permittedSheet();
    begin(host);
    actAs(host, NONE);
    const state = readLabelling(host);
    expect(state).toMatchObject({ departments: [], mayBegin: false, round: { own: null } });
    expect(refused(call(host, 'beginLabelling', roundRequest(host)))).toEqual({
      kind: 'no judge',
      answeredFor: null,
    });
    const round = state.round?.id ?? '';
    for (const department of ['marketing', 'sales'] as const) {
      const request = { round, department, seen: '', answers: ['hot' as const] };
      expect(refused(call(host, 'judge', request)).kind).toBe('no judge');
      expect(refused(call(host, 'joinLabelling', { round, department })).kind).toBe('no judge');
    }
  });

  test('a member of both says for which he answers, and never sees or answers the other', () => {
    const host = freshSheet('en');
    for (const department of ['marketing', 'sales'] as const) {
      addMember(host, MEMBERS[department], department);
      addMember(host, BOTH, department);
    }
    actAs(host, MEMBERS.sales);
    const fields = ['Company'];
    const leads = chosenLeads(host, fields, [0, 1, 2]);
    granted(call(host, 'beginLabelling', { replaces: '', fields, leads, questions: [0, 1, 2] }));
    granted(give(host, 'marketing', ['hot']));
    granted(give(host, 'sales', ['not']));
    actAs(host, BOTH);
    const { departments, round } = readLabelling(host);
    expect([departments, round?.own]).toEqual([['marketing', 'sales'], null]);
    const joined = granted(call(host, 'joinLabelling', { round: round?.id ?? '', department: 'marketing' }));
    expect(joined.departments).toEqual(['marketing']);
    expect(joined.round?.own).toMatchObject({ department: 'marketing', answers: ['hot'] });
    expect(refused(call(host, 'joinLabelling', { round: round?.id ?? '', department: 'sales' }))).toEqual({
      kind: 'no judge',
      answeredFor: 'marketing',
    });
  });

  test('who has answered for a department answers for no other, whatever he is a member of later', () => {
    const host = freshSheet('en');
    addMember(host, MEMBERS.marketing, 'marketing');
    addMember(host, MEMBERS.sales, 'sales');
    const fields = ['Company'];
    const leads = chosenLeads(host, fields, [0, 1, 2]);
    granted(call(host, 'beginLabelling', { replaces: '', fields, leads, questions: [0, 1, 2] }));
    granted(give(host, 'marketing', ['hot']));
    const { draft } = stateOf(host);
    const rows = (draft?.rows ?? []).map((row) =>
      row[1] === MEMBERS.marketing ? row.map((cell, at) => (at === 6 ? 'Sales' : cell)) : row,
    );
    granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
    expect(readLabelling(host)).toMatchObject({ departments: [], round: { own: null } });
  });

  test('without a member of each department nothing begins', () => {
    const host = freshSheet('en');
    addMember(host, MEMBERS.marketing, 'marketing');
    expect(readLabelling(host)).toMatchObject({ lacking: 'sales', mayBegin: true, round: null });
    const fields = ['Company'];
    const request = { replaces: '', fields, leads: chosenLeads(host, fields, [0, 1]), questions: [0, 1] };
    expect(refused(call(host, 'beginLabelling', request))).toEqual({
      kind: 'nobody to sign',
      department: 'sales',
    });
  });

  test('where Permission lets editors, everybody may begin, and nobody whom Google doesn’t name', () => {
    const host = labelledSheet();
    actAs(host, NONE);
    granted(call(host, 'beginLabelling', roundRequest(host)));
    actAs(host, '');
    expect(refused(call(host, 'beginLabelling', roundRequest(host))).kind).toBe('unknown user');
  });

  test('before the set-up there is nothing', () => {
    const host = openAddOn([{ name: 'Leads', rows: [HEADINGS, ...leadRows(4)] }]);
    expect(refused(call(host, 'readLabelling', {})).kind).toBe('not set up');
    setUp(host);
    expect(readLabelling(host).round).toBeNull();
  });
});

describe('what is posted', () => {
  const host = labelledSheet();
  actAs(host, MEMBERS.marketing);
  const valid = roundRequest(host);
  const [first] = valid.leads;
  if (first === undefined) throw new Error('No lead');

  test.each([
    ['one lead', { leads: [first], questions: [0] }, 'bad request'],
    ['31 leads', { leads: Array.from({ length: 31 }, () => first) }, 'bad request'],
    ['61 questions', { questions: Array.from({ length: 61 }, () => 0) }, 'bad request'],
    ['no question', { questions: [] }, 'bad request'],
    ['a lead that is not asked', { questions: QUESTIONS.slice(2) }, 'bad request'],
    ['a question of no lead', { questions: [...QUESTIONS, 20] }, 'bad request'],
    ['a lead twice', { leads: [...valid.leads.slice(0, 19), first] }, 'bad request'],
    ['a column twice', { fields: [...FIELDS, 'company'] }, 'bad request'],
    ['no column', { fields: [] }, 'bad request'],
    ['a print that is none', { leads: [{ row: 0, print: 'x' }, ...valid.leads.slice(1)] }, 'bad request'],
    [
      'a lead that isn’t there',
      { leads: [...valid.leads.slice(0, 19), { row: 21, print: '0'.repeat(16) }] },
      'stale leads',
    ],
  ])('is refused: %s', (_, more, kind) => {
    expect(refused(call(host, 'beginLabelling', { ...valid, ...more })).kind).toBe(kind);
    expect(keptIn(host)['leadpact.labelling.round']).toBeUndefined();
  });

  test('more answers than there are questions, and words that are no answer, are refused', () => {
    const judged = labelledSheet();
    begin(judged);
    const before = keptIn(judged);
    expect(refused(give(judged, 'marketing', [...all(() => true), 'hot'])).kind).toBe('bad request');
    const { id, own } = roundOf(judged);
    const hostile = { round: id, department: 'marketing', seen: own?.revision, answers: ['=1', 'hot\nhot'] };
    expect(judged.run('judge', [hostile])).toMatchObject({ ok: false, refusal: { kind: 'bad request' } });
    expect(judged.run('judge', [{ ...hostile, answers: [], more: 1 }])).toMatchObject({ ok: false });
    expect(keptIn(judged)).toEqual(before);
  });
});

describe('what is kept and can’t be read', () => {
  const JUNK = ['junk', '1 x', '{"a":1}', '1 0:0123456789abcdef 0\n[1]', '\n', 'x'.repeat(9000)];

  test('as a round counts for nothing, is told, and is put aside by the next one', () => {
    const host = labelledSheet();
    for (const junk of JUNK) {
      keep(host, 'leadpact.labelling.round', junk);
      expect(readLabelling(host)).toMatchObject({ round: null, unreadable: true });
      begin(host);
      expect(keptIn(host)['leadpact.labelling.round.aside']).toBe(junk);
      expect(readLabelling(host).unreadable).toBe(false);
    }
  });

  test('as answers counts for none, is told to that department, and is put aside', () => {
    const host = labelledSheet();
    begin(host);
    for (const junk of JUNK) {
      keep(host, 'leadpact.labelling.sales', junk);
      actAs(host, MEMBERS.marketing);
      expect(readLabelling(host)).toMatchObject({ unreadable: false, round: { answered: { sales: 0 } } });
      actAs(host, MEMBERS.sales);
      expect(readLabelling(host)).toMatchObject({ unreadable: true, round: { own: { answers: [] } } });
      granted(give(host, 'sales', ['not']));
      expect(keptIn(host)['leadpact.labelling.sales.aside']).toBe(junk);
      expect(readLabelling(host)).toMatchObject({ unreadable: false, round: { own: { answers: ['not'] } } });
    }
  });
});

describe.each([
  ['en', 'Judgements', 'Lead', 'Not hot', 'differ'],
  ['ja', '目線合わせ', 'リード', 'ホットではない', '相違あり'],
] as const)('the tab, in %s', (locale, tab, lead, not, differ) => {
  const finish = (host: ReturnType<typeof labelledSheet>) => {
    begin(host);
    granted(
      give(
        host,
        'marketing',
        all((one) => one % 2 === 0),
      ),
    );
    granted(
      give(
        host,
        'sales',
        all((one) => one % 4 === 0),
      ),
    );
  };
  /** The rows below the headings of the newest round. */
  const leadsIn = (host: ReturnType<typeof labelledSheet>) => {
    const rows = allOf(host, tab);
    const at = rows.findIndex(([first]) => first === lead);
    return rows.slice(at + 1, at + 21);
  };

  test('has each lead with both answers, those on which they differ first', () => {
    const host = labelledSheet(locale);
    finish(host);
    const rows = leadsIn(host);
    expect(rows).toHaveLength(20);
    expect(rows.filter((row) => row[4] === differ)).toEqual(rows.slice(0, 5));
    expect(rows[0]).toEqual(['Company 2 · Person 2', 4, locale === 'ja' ? 'ホット' : 'Hot', not, differ]);
    expect(allOf(host, tab).slice(0, 8).flat()).toContain(20);
  });

  test('that is gone is offered again, from what is kept', () => {
    const host = labelledSheet(locale);
    finish(host);
    const before = allOf(host, tab);
    host.workbook.deleteSheet(areaIn(host, tab, 'A1').id);
    const { id, result } = roundOf(host);
    expect(result?.tab).toBeNull();
    expect(granted(call(host, 'writeJudgements', { round: id })).round?.result?.tab).toBe(tab);
    expect(allOf(host, tab)).toEqual(before);
    granted(call(host, 'writeJudgements', { round: id }));
    expect(allOf(host, tab)).toEqual(before);
  });

  test('keeps an earlier round below the newest, with what people wrote into it', () => {
    const host = labelledSheet(locale);
    finish(host);
    const before = allOf(host, tab);
    host.edit(tab, 'H2', 'mine');
    finish(host);
    const after = allOf(host, tab);
    expect(after).toHaveLength(2 * before.length + 1);
    expect(after.slice(before.length + 1).map((row) => row.slice(0, 5))).toEqual(before);
    expect(after[before.length + 2]?.[7]).toBe('mine');
  });

  test('of somebody’s own under its name is left alone, and the answers are kept', () => {
    const host = labelledSheet(locale);
    const { id } = host.workbook.addSheet(tab);
    host.workbook.write(id, 1, 1, [['mine']]);
    finish(host);
    const { id: round, result } = roundOf(host);
    expect(result).toMatchObject({ tab: null });
    expect(refused(call(host, 'writeJudgements', { round }))).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'tab name taken', tab },
    });
    expect(allOf(host, tab)).toEqual([['mine']]);
  });
});

test('a tab that somebody protected doesn’t lose an answer', () => {
  const host = openAddOn([{ name: 'Leads', rows: [HEADINGS, ...leadRows(26)] }], 'en', [
    'owner@example.co.jp',
    ...Object.values(MEMBERS),
  ]);
  setUp(host);
  addMember(host, MEMBERS.marketing, 'marketing');
  addMember(host, MEMBERS.sales, 'sales');
  host.workbook.addSheet('Judgements');
  protectTab(host, 'Judgements');
  begin(host);
  granted(
    give(
      host,
      'marketing',
      all(() => true),
    ),
  );
  expect(
    granted(
      give(
        host,
        'sales',
        all(() => true),
      ),
    ).isFinished,
  ).toBe(true);
  expect(roundOf(host).result).toMatchObject({ tab: null, answers: { sales: all(() => true) } });
});

test('a lead that is called like a formula becomes none', () => {
  const rows = leadRows(26).map((row, at) => (at === 0 ? ["'=1+1", ...row.slice(1)] : row));
  const host = signedSheet(rows);
  begin(host);
  granted(
    give(
      host,
      'marketing',
      all(() => true),
    ),
  );
  granted(
    give(
      host,
      'sales',
      all(() => false),
    ),
  );
  expect(formulasOf(host, 'Judgements', 'A1:E40').flat().join('')).toBe('');
});
