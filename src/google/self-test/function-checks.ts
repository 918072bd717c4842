import { invoke } from '../../domain/notation/formula-text';
import type { Bench, Check } from './check';

const DEFINITION = [
  ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
  ['As of', '', '', 'every day', '=TODAY()', '', '', ''],
  ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
  ['Criterion', 'Big', 'Size', 'is at least', 100, 20, '', ''],
  ['Criterion', 'New', 'Seen', 'is within the last', 2, 5, '', ''],
  ['Grade', 'Hot', '', '', 10, '', '', ''],
];
const LEADS = [
  ['Company', 'Size', 'Seen'],
  ['Acme', 500, '=TODAY()-1'],
  ['Blue', 3, ''],
];

/** A cell that a custom function has not filled yet is looked at 10 times, a second apart. */
const MAX_LOOKS = 10;
const PAUSE_MS = 1000;

/** What cells show once the functions have answered: Sheets may go on computing them after `flush`. */
function settled({ sheet }: Bench, a1: string, expected: string): string {
  for (let look = 1; ; look++) {
    SpreadsheetApp.flush();
    const shown = sheet.getRange(a1).getDisplayValues().flat().join(' | ');
    if (shown === expected || look === MAX_LOOKS) return shown;
    Utilities.sleep(PAUSE_MS);
  }
}

/** One of LeadPact's functions, what its formula is, where it stands and what is seen of it. */
interface FunctionCase {
  readonly en: string;
  readonly ja: string;
  readonly formula: string;
  readonly at: string;
  readonly seen: string;
  readonly expected: string;
}

const CASES: readonly FunctionCase[] = [
  {
    en: 'LEADS in the headings, with days that move',
    ja: '見出し行の LEADS（毎日進む日付）',
    formula: invoke('LEADS', 'H7:J9', 'H1:O6'),
    at: 'L7',
    seen: 'L7:N8',
    expected: 'Score | Grade | Why | 25 | Hot | +20 Big · +5 New',
  },
  {
    en: 'LEADS below headings, given the header row',
    ja: '見出し行の下の LEADS（見出しを引数で渡す）',
    formula: invoke('LEADS', 'H8:J', 'H1:O6', 'H$7:J$7'),
    at: 'L8',
    seen: 'L8:N8',
    expected: '25 | Hot | +20 Big · +5 New',
  },
  {
    en: 'LEADSCORE of columns joined by HSTACK',
    ja: 'HSTACK で結合した列の LEADSCORE',
    formula: invoke('LEADSCORE', invoke('HSTACK', 'H7:H9', 'I7:J9'), 'H1:O6'),
    at: 'L7',
    seen: 'L7:L8',
    expected: 'Score | 25',
  },
  {
    en: 'LEADSEAL of an unsigned definition',
    ja: '署名のない定義の LEADSEAL',
    formula: invoke('LEADSEAL', 'H1:O6'),
    at: 'L7',
    seen: 'L7',
    expected: 'not signed',
  },
];

/** LeadPact's own functions, as Sheets calls them. */
export const FUNCTION_CHECKS: readonly Check[] = CASES.map(
  ({ en, ja, formula, at, seen, expected }): Check => ({
    what: { en, ja },
    find: (bench) => {
      bench.sheet.getRange('H1:O6').setValues(DEFINITION);
      bench.sheet.getRange('H7:J9').setValues(LEADS);
      bench.sheet.getRange(at).setFormula(`=${formula}`);
      return settled(bench, seen, expected);
    },
    expected,
  }),
);
