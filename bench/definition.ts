import type { Cell, Cells } from '../src/domain/values/cell';

export const AS_OF = '2026-11-23';
export const FREE_MAIL = ['gmail.com', 'yahoo.co.jp', 'yahoo.com', 'hotmail.com', 'outlook.jp', 'icloud.com'];

type DefinitionRow = readonly [
  part: string,
  name: string,
  field: string,
  condition: string,
  value: Cell,
  points: number | '',
  group: string,
];

export const criterion = (
  name: string,
  field: string,
  condition: string,
  value: Cell,
  points: number,
  group: string,
): DefinitionRow => ['Criterion', name, field, condition, value, points, group];

export const part = (
  name: string,
  more: { name?: string; value?: Cell; points?: number; group?: string },
): DefinitionRow => [name, more.name ?? '', '', '', more.value ?? '', more.points ?? '', more.group ?? ''];

/** The 15 criteria over the columns of `leads.ts`; each of the peers has them in its own form. */
export const CRITERIA: readonly DefinitionRow[] = [
  criterion('Manager or above', '役職', 'is', '部長, 課長, 取締役, 代表取締役, 本部長, CEO', 20, 'Fit'),
  criterion('Right department', '部署', 'contains', '情報システム, DX, IT', 10, 'Fit'),
  criterion('Industry', '業種', 'is', '製造業, 金融, 通信', 8, 'Fit'),
  criterion('Greater Tokyo', '都道府県', 'starts with', '東京, 神奈川, 埼玉, 千葉', 5, 'Fit'),
  criterion('Company e-mail', 'メール', 'email domain is not', FREE_MAIL.join(', '), 10, 'Fit'),
  criterion('Large', '従業員数', 'is at least', 300, 15, 'Fit'),
  criterion('Mid-sized', '従業員数', 'is between', '50..299', 7.5, 'Fit'),
  criterion('Revenue', '年商', 'is more than', '10億円', 8, 'Fit'),
  criterion('Recent', '最終行動日', 'fades over', 90, 30, 'Interest'),
  criterion('Pages read', '閲覧ページ数', 'each, up to', 10, 2, 'Interest'),
  criterion('Source', '流入経路', 'is', 'セミナー, 紹介, 展示会', 12, 'Interest'),
  criterion('Product', '興味のある製品', 'includes', '製品A, 製品C', 10, 'Interest'),
  criterion('New', '作成日', 'is within the last', 30, 5, 'Interest'),
  criterion('Budget with authority', '予算', 'is at least', '500万円', 12, ''),
  ['And', '', '役職', 'is not', '一般社員, 学生', '', ''],
  criterion('Only asks for material', '備考', 'contains', '資料のみ', -3, ''),
];

/** A definition of 15 criteria with a Required row, a Knock-out, caps, a floor and grades: rows of eight cells. */
export const DEFINITION: Cells = [
  part('Version', { name: '3' }),
  part('As of', { value: AS_OF }),
  part('Time zone', { value: 'Asia/Tokyo' }),
  ...CRITERIA,
  ['Required', 'Reachable by phone', '電話番号', 'is not empty', '', '', ''],
  ['Knock-out', 'Competitor', '会社名', 'contains', '競合商事, ライバル', '', ''],
  part('Cap', { points: 60, group: 'Fit' }),
  part('Cap', { points: 45, group: 'Interest' }),
  part('Cap', { points: 100 }),
  part('Floor', { points: 0 }),
  part('Grade', { name: 'Hot', value: 70 }),
  part('Grade', { name: 'Warm', value: 40 }),
  part('Grade', { name: 'Cold' }),
  part('Hand over', { name: 'Hot' }),
].map((row) => [...row, '']);
