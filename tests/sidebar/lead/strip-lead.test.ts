import { describe, expect, test } from '@jest/globals';
import { stripLead } from '../../../src/sidebar/lead/strip-lead';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { decodeLeads } from '../../../src/sidebar/session/lead-table';
import type { Selected } from '../../../src/sidebar/session/state';

const SHEET = { leadTab: 'Leads', headings: { tab: 'Leads', row: 2, own: [], digest: '' } };
const LEADS = decodeLeads({
  tab: 'Leads',
  headerRow: 2,
  count: 3,
  columns: [
    { header: 'Company', values: ['Acme', ''], rows: [0, 1, 1] },
    { header: 'Employees', values: [50, ''], rows: [0, 0, 1] },
  ],
});
const at = (row: number, tab = 'Leads'): Selected => ({ kind: 'selected', selection: { tab, row } });
const FAILED: Selected = { kind: 'failed', trouble: { kind: 'refused', refusal: { kind: 'busy' } } };
const READING: Selected = { kind: 'reading' };

describe('the line of the selected lead says', () => {
  test.each([
    ['its name', at(3), LEADS, 'Acme', 'Acme'],
    ['its row, where it has no name', at(4), LEADS, 'Row 4', '4行目'],
    ['its row, while the leads are not read', at(4), null, 'Row 4', '4行目'],
    [
      'that none is selected: a blank row',
      at(5),
      LEADS,
      'select one in the sheet',
      'シートで行を選択してください',
    ],
    ['the same: the headings', at(2), LEADS, 'select one in the sheet', 'シートで行を選択してください'],
    [
      'the same: the headings of what is not read',
      at(2),
      null,
      'select one in the sheet',
      'シートで行を選択してください',
    ],
    [
      'the same: another tab',
      at(3, 'Draft'),
      null,
      'select one in the sheet',
      'シートで行を選択してください',
    ],
    ['that it is being read', READING, null, 'Reading the leads…', 'リードを読み込んでいます…'],
    [
      'that it could not be',
      FAILED,
      LEADS,
      "The selected cell couldn't be read.",
      '選択中のセルを読み取れませんでした。',
    ],
  ] as const)('%s', (_, selected, leads, english, japanese) => {
    const said = (['en', 'ja'] as const).map(
      (language) => stripLead(selected, SHEET, leads, messagesIn(language)).said,
    );
    expect(said).toEqual([english, japanese]);
  });

  test('nothing of a row where there is no tab of leads', () => {
    const none = { leadTab: null, headings: null };
    expect(stripLead(at(3), none, null, messagesIn('en')).said).toBe('select one in the sheet');
  });
});
