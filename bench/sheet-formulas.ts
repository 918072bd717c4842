import { FREE_MAIL } from './definition';
import { HEADERS } from './leads';

type Header = (typeof HEADERS)[number];

/**
 * The definition as one formula for each lead, in functions that every spreadsheet has; the points are read from the
 * Definition tab. It knows no full-width texts, no 1,000万円 and no dates written as texts, so that it does less than LEADSCORE.
 */
export function leadFormula(row: number, pointsCell: (criterion: string) => string): string {
  const cell = (header: Header) => `${String.fromCharCode(65 + HEADERS.indexOf(header))}${row}`;
  const any = (tests: readonly string[]) => `OR(${tests.join(',')})`;
  const is = (header: Header, ...items: string[]) => any(items.map((item) => `${cell(header)}="${item}"`));
  const contains = (header: Header, ...items: string[]) =>
    any(items.map((item) => `ISNUMBER(SEARCH("${item}",${cell(header)}))`));
  const starts = (header: Header, ...items: string[]) =>
    any(items.map((item) => `LEFT(${cell(header)},${item.length})="${item}"`));
  const points = (test: string, name: string, amount = pointsCell(name)) => `IF(${test},${amount},0)`;
  const number = (header: Header, then: string) => `IF(ISNUMBER(${cell(header)}),${then},0)`;
  const age = (header: Header) => `(DATE(2026,11,23)-INT(${cell(header)}))`;
  const free = any(FREE_MAIL.map((domain) => `RIGHT(${cell('メール')},${domain.length + 1})="@${domain}"`));
  const fit = [
    points(is('役職', '部長', '課長', '取締役', '代表取締役', '本部長', 'CEO'), 'Manager or above'),
    points(contains('部署', '情報システム', 'DX', 'IT'), 'Right department'),
    points(is('業種', '製造業', '金融', '通信'), 'Industry'),
    points(starts('都道府県', '東京', '神奈川', '埼玉', '千葉'), 'Greater Tokyo'),
    `IF(ISNUMBER(SEARCH("@",${cell('メール')})),IF(${free},0,${pointsCell('Company e-mail')}),0)`,
    number('従業員数', points(`${cell('従業員数')}>=300`, 'Large')),
    number('従業員数', points(`AND(${cell('従業員数')}>=50,${cell('従業員数')}<=299)`, 'Mid-sized')),
    number('年商', points(`${cell('年商')}>1000000000`, 'Revenue')),
  ];
  const recent = `ROUND(${pointsCell('Recent')}*(90-${age('最終行動日')})/90,0)`;
  const pages = `${pointsCell('Pages read')}*MIN(INT(${cell('閲覧ページ数')}),10)`;
  const interest = [
    number('最終行動日', points(`AND(${age('最終行動日')}>=0,${age('最終行動日')}<90)`, 'Recent', recent)),
    number('閲覧ページ数', points(`${cell('閲覧ページ数')}>0`, 'Pages read', pages)),
    points(is('流入経路', 'セミナー', '紹介', '展示会'), 'Source'),
    points(contains('興味のある製品', '製品A', '製品C'), 'Product'),
    number('作成日', points(`AND(${age('作成日')}>=0,${age('作成日')}<=30)`, 'New')),
  ];
  const rest = [
    number(
      '予算',
      points(
        `AND(${cell('予算')}>=5000000,NOT(${is('役職', '一般社員', '学生', '')}))`,
        'Budget with authority',
      ),
    ),
    points(contains('備考', '資料のみ'), 'Only asks for material'),
  ];
  const total = `MIN(60,${fit.join('+')})+MIN(45,${interest.join('+')})+${rest.join('+')}`;
  return `=IF(${contains('会社名', '競合商事', 'ライバル')},0,MAX(0,MIN(100,${total})))`;
}
