import { invoke, isSameFormula, numeral, quote } from '../../domain/notation/formula-text';
import { type Check, shown } from './check';

const NUMBERS = ['3', "'2", '1', "'2026/1/2", 'TRUE'];

/** Formulas, as LeadPact writes them. */
export const FORMULA_CHECKS: readonly Check[] = [
  {
    what: { en: 'A formula with ; between arguments', ja: '引数を「;」で区切った数式' },
    find: (bench) => shown(bench, [`=${invoke('IF', '1=1', quote('a;b'), '0')}`], 1),
    expected: 'a;b',
  },
  {
    what: { en: 'The same, given back by getFormula', ja: '同じ数式を getFormula で読んだもの' },
    find: (bench) => {
      const formula = `=${invoke('IF', '1=1', quote('a;b'), '0')}`;
      shown(bench, [formula], 1);
      const given = bench.cells.getCell(1, 1).getFormula();
      return isSameFormula(given, formula) ? 'same' : given;
    },
    expected: 'same',
  },
  {
    what: { en: 'A formula with , between arguments', ja: '引数を「,」で区切った数式' },
    find: (bench) => shown(bench, ['=IF(1=1,2,0)'], 1),
    expected: null,
  },
  {
    what: { en: 'A fraction as a division', ja: '割り算で書いた小数' },
    find: (bench) => shown(bench, [`=${numeral(1.5)}*2`], 1),
    expected: '3',
  },
  {
    what: { en: 'A result that spills', ja: '下のセルに広がる結果' },
    find: (bench) => shown(bench, ['3', '1', `=${invoke('SORT', 'H1:H2', '1', 'TRUE')}`, ''], 4),
    expected: '3',
  },
  {
    what: {
      en: 'Three formulas made one, which fills the place of the others',
      ja: '3つの数式を1つにまとめ、3列に広がる結果',
    },
    find: ({ sheet }) => {
      sheet.getRange('H1:J2').setValues([
        [1, 2, 3],
        [4, 5, 6],
      ]);
      const headings = sheet.getRange('H3:J3');
      headings.setFormulas([['=1', '=2', '=3']]);
      headings.setFormulas([[`=${invoke('SORT', 'H1:J2', '1', 'FALSE')}`, '', '']]);
      SpreadsheetApp.flush();
      return sheet.getRange('H3:J4').getDisplayValues().flat().join();
    },
    expected: '4,5,6,1,2,3',
  },
  {
    what: { en: 'Nothing found by FILTER, with IFNA', ja: '該当のない FILTER と IFNA' },
    find: (bench) =>
      shown(bench, ['1', `=${invoke('IFNA', invoke('FILTER', 'H1:H1', 'H1:H1>5'), quote('none'))}`], 2),
    expected: 'none',
  },
  {
    what: { en: 'A month by TEXT and yyyy-mm', ja: 'TEXT と yyyy-mm による月' },
    find: (bench) =>
      shown(bench, [`=${invoke('TEXT', invoke('DATE', '2026', '1', '2'), quote('yyyy-mm'))}`], 1),
    expected: '2026-01',
  },
  {
    what: { en: 'Texts joined by TEXTJOIN and TRUE', ja: 'TEXTJOIN と TRUE による連結' },
    find: (bench) => shown(bench, ['a', 'b', `=${invoke('TEXTJOIN', quote(', v'), 'TRUE', 'H1:H2')}`], 3),
    expected: 'a, vb',
  },
  {
    what: { en: 'COUNT counts numbers and nothing else', ja: 'COUNT は数値だけを数える' },
    find: (bench) => shown(bench, [...NUMBERS, `=${invoke('COUNT', 'H1:H5')}`], 6),
    expected: '2',
  },
  {
    what: { en: 'SUMPRODUCT with ISNUMBER counts the same', ja: 'SUMPRODUCT と ISNUMBER も同じ数' },
    find: (bench) => shown(bench, [...NUMBERS, '=SUMPRODUCT((ISNUMBER(H1:H5))*1)'], 6),
    expected: '2',
  },
  {
    what: { en: 'A conditional format whose formula has ;', ja: '「;」を含む条件付き書式の数式' },
    find: ({ sheet, cells }) => {
      const formula = '=AND(LEN("LeadPact")>0; H1=1)';
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#fce8b2')
        .setRanges([cells])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const [read] = sheet.getConditionalFormatRules();
      const values: readonly unknown[] = read?.getBooleanCondition()?.getCriteriaValues() ?? [];
      sheet.setConditionalFormatRules([]);
      return isSameFormula(String(values[0]), formula) ? 'same' : String(values[0]);
    },
    expected: 'same',
  },
];
