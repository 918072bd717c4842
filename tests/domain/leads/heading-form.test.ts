import { describe, expect, test } from '@jest/globals';
import { headingForms, headingKey } from '../../../src/domain/leads/heading-form';

test.each([
  ['lead_source', 'leadsource'],
  [' Lead Source ', 'leadsource'],
  ['LeadSource', 'leadsource'],
  ["Company's name", 'companysname'],
  ['氏・名／姓', '氏名姓'],
  ['a-b–c—d.e’f、g', 'abcdefg'],
  ['--', '--'],
  ['', ''],
])('%j is compared as %j', (heading, key) => {
  expect(headingKey(heading)).toBe(key);
});

describe('a heading is known without', () => {
  test.each([
    ['its number', '1. Company', 'company'],
    ['its number', '12) Company', 'company'],
    ['its number', '3、会社名', '会社名'],
    ['its number', '3 会社名', '会社名'],
    ['its number', '(1) Company', 'company'],
    ['its number', '[12]Company', 'company'],
    ['its number', 'Q3: Company', 'company'],
    ['its number', 'Q12 Company', 'company'],
    ['its number', '問3 会社名', '会社名'],
    ['its number', '設問 12．会社名', '会社名'],
    ['its number', '質問1 - 会社名', '会社名'],
    ['its number', '項目1会社名', '会社名'],
    ['its number', 'No.3 Company', 'company'],
    ['its number', 'no3 Company', 'company'],
    ['its number', '3 　会社名', '会社名'],
    ['its number', '①会社名', '会社名'],
    ['its number', '⑳ 会社名', '会社名'],
    ['the mark that it must be answered', 'Company *', 'company'],
    ['the mark that it must be answered', '※会社名', '会社名'],
    ['the mark that it must be answered', '会社名【必須】', '会社名'],
    ['the mark that it must be answered', '会社名（必須項目）', '会社名'],
    ['the mark that it must be answered', '[任意] 会社名', '会社名'],
    ['the mark that it must be answered', 'Company (required)', 'company'],
    ['the mark that it must be answered', 'Optional Company', 'company'],
    ['its unit', 'Revenue (USD)', 'revenue'],
    ['its unit', '従業員数（単位：人）', '従業員数'],
    ['its unit', '従業員数（単位人）', '従業員数'],
    ['its unit', 'Revenue (in thousand)', 'revenue'],
    ['its unit', '売上【百万円】', '売上'],
    ['its unit', '売上〔税込み〕', '売上'],
    ['its unit', '売上（税抜）', '売上'],
    ['its unit', 'Date (YYYY/MM/DD)', 'date'],
    ['its unit', '電話（ハイフン不要）', '電話'],
    ['its unit', '種別（選択してください）', '種別'],
    ['its unit', '種別（選択式）', '種別'],
    ['its unit', '種別（複数回答可）', '種別'],
    ['its unit', 'Staff (persons)', 'staff'],
    ['its unit', 'Staff (person)', 'staff'],
    ['its unit', '種別（選択）', '種別'],
    ['its unit', '種別（複数選択）', '種別'],
    ['its unit', '売上（ 円 ）', '売上'],
    ['its unit', '売上（円） *', '売上'],
    ['both of its units', '売上（税込） （円）', '売上'],
    ['both of its units', '売上（税込）（円）', '売上'],
    ['the words of a question', 'What is your company?', 'company'],
    ['the words of a question', 'Please enter your company', 'company'],
    ['the words of a question', 'Your company:', 'company'],
    ['the words of a question', '会社名を教えてください。', '会社名'],
    ['the words of a question', '会社名をご記入ください', '会社名'],
    ['the words of a question', '会社名ご入力ください', '会社名'],
    ['the words of a question', '会社名をお選びください', '会社名'],
    ['the words of a question', '会社名をお教えください', '会社名'],
    ['the words of a question', '会社名を記入ください', '会社名'],
    ['the words of a question', '会社名を入力ください', '会社名'],
    ['the words of a question', '会社名を選択ください', '会社名'],
    ['the words of a question', '会社名をご選択ください', '会社名'],
    ['the mark, and keeps what looks like a unit', '※ お名前（名）', '名前(名)'],
    ['courtesy', 'お名前', '名前'],
    ['courtesy', 'ご担当者', '担当者'],
    ['courtesy', '貴社の住所', '住所'],
    ['courtesy', '御社の住所', '住所'],
    ['number, mark, unit and courtesy', '1. お名前（漢字） *', '名前'],
  ])('%s: %s', (_, heading, form) => {
    expect(headingForms(heading)).toContain(form);
  });

  test.each([
    ['2026年売上', '売上'],
    ['1次面談', '次面談'],
    ['Company (head office)', 'company'],
    ['(USD) Revenue', 'revenue'],
    ['Revenue (USDX)', 'revenue'],
    ['Revenue (XUSD)', 'revenue'],
    ['x Q3 Company', 'xcompany'],
    ['Revenue (USD) total', 'revenue'],
    ['会社名をお教えくださいね', '会社名ね'],
    ['名お', '名'],
    ['会社名を教えてくださいね', '会社名ね'],
    ['Not your company', 'company'],
    ['Whose? Company', 'whose company'],
    ['会社①', '会社'],
  ])('nothing that belongs to it: %s is not %s', (heading, form) => {
    expect(headingForms(heading)).not.toContain(headingKey(form));
  });

  test('as it is written first, each form once', () => {
    expect(headingForms('Company')).toEqual(['company']);
    expect(headingForms('お名前（名）')[0]).toBe('お名前(名)');
  });

  test('nothing where it is longer than 500 characters', () => {
    const long = (length: number) => `1. ${'x'.repeat(length - 3)}`;
    expect(headingForms(long(500))).toHaveLength(2);
    expect(headingForms(long(501))).toEqual([headingKey(long(501))]);
  });
});
