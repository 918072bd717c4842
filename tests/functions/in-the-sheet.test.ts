import { describe, expect, test } from '@jest/globals';
import { addMembers, areaIn, call, granted, NAMES, putInForce, refused, valuesOf } from '../add-on';
import { freshSheet } from '../made-sheet';

describe.each(['ja', 'en'] as const)('bad input in the sheet, in %s', (locale) => {
  const names = NAMES[locale];
  const japanese = locale === 'ja';
  const open = () => freshSheet(locale);

  test('a renamed column is an error that names it and the header like it, never a low score', () => {
    const host = open();
    const [before] = valuesOf(host, names.leads, 'C1');
    host.edit(names.leads, 'C1', `${before?.[0]} 2`);
    expect(valuesOf(host, names.leads, 'H1')).not.toEqual([[names.score]]);
    const message = host.errorAt(names.leads, 'H1') ?? '';
    expect(message).toContain(String(before?.[0]));
    expect(message).toContain(`${before?.[0]} 2`);
    expect(message).toContain(japanese ? '行目' : 'row 6');
    expect(valuesOf(host, names.leads, 'H2')).toEqual([['']]);
  });

  test('a fault in the Definition tab is an error that names the cell', () => {
    const host = open();
    host.edit(names.definition, 'F5', 'many');
    expect(host.errorAt(names.leads, 'H1')).toContain(japanese ? '5行目「点数」' : 'row 5, Points');
  });

  test('a person’s cell where a column has to spill is kept, and Recalculate says where it stands', () => {
    const host = open();
    const { id, area } = areaIn(host, names.leads, 'H1');
    host.workbook.clear(id, area, { contents: true });
    host.edit(names.leads, 'H3', 'mine');
    const refusal = refused(call(host, 'recalculate', {}));
    expect(refusal).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'column in the way', tab: names.leads, range: 'H3', found: 'mine' },
    });
    expect(valuesOf(host, names.leads, 'H3')).toEqual([['mine']]);
    expect(valuesOf(host, names.leads, 'H1')[0]?.[0]).toMatch(/^#/);
  });

  test('Recalculate takes in a column that was added at the right of the team’s', () => {
    const host = open();
    const { id } = areaIn(host, names.leads, 'A1');
    host.workbook.insertColumns(id, 8, 1);
    host.edit(names.leads, 'H1', 'Budget');
    expect(granted(call(host, 'recalculate', {}))).toEqual({ columns: 3, canJoin: false });
    expect(host.workbook.formulas(id, { row: 1, column: 9, rows: 1, columns: 1 })[0]?.[0]).toContain('A1:H');
  });

  test('a column that was added at the right of LeadPact’s is read once a version that needs it is in force', () => {
    const host = open();
    host.edit(names.leads, 'K1', 'Budget');
    host.edit(names.leads, 'K2', '1,000万円');
    const before = Number(valuesOf(host, names.leads, 'H2')[0]?.[0]);
    const state = granted(call(host, 'readState', {}));
    const criterion = ['Criterion', 'Big budget', 'Budget', 'is at least', '1000000', 7, '', ''];
    const rows = [...(state.draft?.rows ?? []), criterion];
    granted(call(host, 'saveDraft', { rows, revision: state.draft?.revision ?? '' }));
    addMembers(host);
    putInForce(host);
    expect(valuesOf(host, names.leads, 'H2')).toEqual([[before + 7]]);
    expect(valuesOf(host, names.leads, 'K1:K2')).toEqual([['Budget'], ['1,000万円']]);
  });

  test('a version that needs a column which is not there is not proposed', () => {
    const host = open();
    const state = granted(call(host, 'readState', {}));
    const rows = [...(state.draft?.rows ?? []), ['Criterion', 'x', 'No such column', 'is', 'x', 7, '', '']];
    const draft = granted(call(host, 'saveDraft', { rows, revision: state.draft?.revision ?? '' }));
    const request = { draft: draft.revision, reason: 'why not' };
    expect(refused(call(host, 'propose', request))).toEqual({ kind: 'invalid definition', faults: 1 });
    expect(host.workbook.errors()).toEqual([]);
  });

  test('with headers given, a formula scores one row', () => {
    const host = open();
    host.edit(names.leads, 'L2', `=LEADSCORE(A2:G2,'${names.definition}'!A:H,A$1:G$1)`);
    expect(valuesOf(host, names.leads, 'L2')).toEqual(valuesOf(host, names.leads, 'H2'));
  });
});
