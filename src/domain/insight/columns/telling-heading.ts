import type { HeaderKind } from '../../leads/common-header';
import { normalize } from '../../values/text';
import type { FieldColumn } from './coding';
import type { Exclusion } from './exclusion';

/** The kinds of columns that are left out by their headings. */
const KINDS: Readonly<Partial<Record<HeaderKind, Exclusion>>> = {
  decision: 'after contact',
  outcome: 'after contact',
  rejectionReason: 'after contact',
  lostReason: 'after contact',
  leadStatus: 'after contact',
  owner: 'owner',
  note: 'free text',
  created: 'date',
  lastActivity: 'date',
};

/** By reason, the headings that tell it, with spaces for `_`. */
const HEADINGS: readonly (readonly [Exclusion, RegExp])[] = [
  [
    'after contact',
    /商談|ステージ|フェーズ|進捗|対応|契約|見積|受注|失注|成約|提案|次回|ネクスト|アポ|架電|通話|訪問(日|結果|済)|クロージング|確度|ヨミ|却下|判定|結果$/,
  ],
  [
    'after contact',
    /(^|\W)(next (step|action)|quot(e|es|ed|ation)|los[ts]s? reason|reject(ed|ion)|contract(s|ed)?|proposals?|negotiation|follow[ -]?up|disposition|close(d| date)?|duration|talk time|meeting (date|held|done)|call (result|outcome|length)|demo (completed|done|held)|opportunity created|win probability|forecast)(\W|$)/,
  ],
  [
    'after contact',
    /^((lead|deal|sales|opportunity|pipeline|contact|call|crm|account) )?(stage|status|phase|outcome|result)$/,
  ],
  [
    'personal',
    /^((contact|lead|person|customer)('s)? )?(age|age group|sex|gender|nationality|ethnicity|race|religion|marital|marital status|birth ?date|date of birth|birthday)$/,
  ],
  ['personal', /年齢|性別|国籍|生年月日|誕生日|婚姻|既婚|宗教|人種|^年代$/],
  [
    'calendar',
    /^(day|month|year|week|weekday|quarter|hour|time|day of week|time of day|日|月|年|期|年度|四半期|月度)$|(^| )(month|year|quarter|week|weekday|time of day)$|(?<![/毎])月$|(曜日|時間帯|時刻|日時|年月|年度|四半期)$/,
  ],
  [
    'identifier',
    /(^|[ -])(id|ids|no|no\.|number|key|code|uuid|zip|postcode|url)$|番号$|コード$|^(id|url|〒)/,
  ],
];
/** The kinds of columns that name a person or a company. */
const NAMES: ReadonlySet<HeaderKind> = new Set([
  'company',
  'person',
  'familyName',
  'givenName',
  'email',
  'phone',
  'website',
]);

/** Why a column is left out by its heading; null where the heading is no reason. */
export function reasonOfHeading({ header, kind }: Pick<FieldColumn, 'header' | 'kind'>): Exclusion | null {
  if (kind !== null) return KINDS[kind] ?? (NAMES.has(kind) ? 'identifier' : null);
  const heading = normalize(header.replace(/_/g, ' '));
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}
