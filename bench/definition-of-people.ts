import type { Cells } from '../src/domain/values/cell';
import { AS_OF, criterion, FREE_MAIL, part } from './definition';

/** What the team writes where it knows nothing. */
export const UNKNOWN = ['不明', '未回答', 'N/A', '-'];

/**
 * A definition with the parts and conditions for what people write: a day that moves, what counts as blank, alternatives,
 * words, steps of which the highest counts, a Base. As many criteria as `definition.ts` has, over the same columns.
 */
export const DEFINITION_OF_PEOPLE: Cells = [
  part('Version', { name: '4' }),
  ['As of', '', '', 'every day', AS_OF, '', ''],
  part('Time zone', { value: 'Asia/Tokyo' }),
  part('Blank', { value: UNKNOWN.join(', ') }),
  part('Base', { points: 5, group: 'Interest' }),
  criterion('Manager or above', '役職', 'contains the word', '部長, 課長, 取締役, CEO, VP', 20, 'Fit'),
  ['Or', '', '部署', 'contains', '経営企画', '', ''],
  criterion('Right department', '部署', 'contains the word', '情報システム部, DX, IT', 10, 'Fit'),
  criterion('Industry', '業種', 'is', '製造業, 金融, 通信', 8, 'Fit'),
  criterion('Not learning', '役職', 'does not contain the word', '学生, Intern', 2, 'Fit'),
  criterion('Company e-mail', 'メール', 'email domain is not', FREE_MAIL.join(', '), 10, 'Fit'),
  criterion('From 50', '従業員数', 'is at least', 50, 5, 'Size'),
  criterion('From 101', '従業員数', 'is at least', 101, 10, 'Size'),
  criterion('From 301', '従業員数', 'is at least', 301, 15, 'Size'),
  criterion('Recent', '最終行動日', 'fades over', 90, 30, 'Interest'),
  criterion('Pages read', '閲覧ページ数', 'each, up to', 10, 2, 'Interest'),
  criterion('Source', '流入経路', 'is', 'セミナー, 紹介, 展示会', 12, 'Interest'),
  ['Or', '', '備考', 'contains', '至急', '', ''],
  criterion('Product', '興味のある製品', 'includes', '製品A, 製品C', 10, 'Interest'),
  criterion('New', '作成日', 'is within the last', 30, 5, 'Interest'),
  criterion('Budget with authority', '予算', 'is at least', '500万円', 12, ''),
  ['And', '', '役職', 'is not', '一般社員, 学生', '', ''],
  criterion('Only asks for material', '備考', 'contains', '資料のみ', -3, ''),
  ['Required', 'Reachable by phone', '電話番号', 'is not empty', '', '', ''],
  ['Or', '', 'メール', 'is not empty', '', '', ''],
  ['Knock-out', 'Competitor', '会社名', 'contains', '競合商事, ライバル', '', ''],
  part('Highest', { group: 'Size' }),
  part('Cap', { points: 60, group: 'Fit' }),
  part('Cap', { points: 45, group: 'Interest' }),
  part('Cap', { points: 100 }),
  part('Floor', { points: 0 }),
  part('Grade', { name: 'Hot', value: 70 }),
  part('Grade', { name: 'Warm', value: 40 }),
  part('Grade', { name: 'Cold' }),
  part('Hand over', { name: 'Hot' }),
].map((row) => [...row, '']);
