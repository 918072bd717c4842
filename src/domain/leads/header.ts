import type { Row } from '../values/cell';
import type { Wording } from '../values/language';
import { undatedText } from '../values/reading';
import { normalize } from '../values/text';

/** A kind of column that lead sheets commonly have. */
export interface CommonHeader {
  /** What the column is usually called, in either language. */
  readonly name: Wording;
  /** Other headings for it, in both languages. */
  readonly synonyms: readonly string[];
}

const header = (en: string, ja: string, synonyms: string): CommonHeader => ({
  name: { en, ja },
  synonyms: synonyms.split(', '),
});

/** The headings of the columns that tell what became of a lead. */
export const OUTCOME_HEADERS = {
  decision: header('Decision', '判定', '営業判断, 営業判定, 受入可否, 受入判定, 採否, Sales decision'),
  outcome: header(
    'Outcome',
    '結果',
    '商談結果, ステータス, 受注結果, 成約, Status, Result, Stage, Deal stage, Converted',
  ),
  rejectionReason: header(
    'Rejection reason',
    '却下理由',
    '対象外理由, 差し戻し理由, Reject reason, Reason for rejection',
  ),
  lostReason: header('Lost reason', '失注理由', 'Reason, Loss reason'),
} as const;

/** The headings that the set-up recognises. To make it recognise another one, add it here. */
export const COMMON_HEADERS = {
  company: header(
    'Company',
    '会社名',
    '企業名, 法人名, 貴社名, 御社名, 社名, 勤務先, 顧客名, 取引先名, Company name, Organization, Organisation, Account, Account name, Employer',
  ),
  department: header('Department', '部署', '部署名, 所属, 所属部署, 部門, Division, Team'),
  title: header(
    'Job title',
    '役職',
    '役職名, 職位, 肩書, 肩書き, 職種, Title, Position, Role, Contact role, Seniority, Job',
  ),
  person: header(
    'Name',
    '氏名',
    '名前, お名前, 担当者, 担当者名, 担当者氏名, 姓名, Full name, Contact, Contact name, Lead name',
  ),
  email: header(
    'Email',
    'メール',
    'メールアドレス, Eメール, 電子メール, E-mail, Email address, E-mail address, Mail, Work email',
  ),
  phone: header(
    'Phone',
    '電話番号',
    '電話, TEL, 連絡先, 連絡先電話番号, 携帯電話, Phone number, Telephone, Mobile',
  ),
  employees: header(
    'Employees',
    '従業員数',
    '社員数, 従業員規模, 社員規模, 人数, Company size, Number of employees, Headcount, Employee count, Staff',
  ),
  revenue: header('Revenue', '売上高', '年商, 売上, 売上規模, Annual revenue, Turnover, Company revenue'),
  industry: header('Industry', '業種', '業界, 業態, Sector, Vertical'),
  region: header(
    'Country',
    '都道府県',
    '地域, 所在地, 住所, エリア, Region, State, Location, Prefecture, City',
  ),
  source: header(
    'Source',
    '流入経路',
    '獲得経路, リードソース, 経路, チャネル, 媒体, 流入元, Lead source, Channel, Origin, Campaign',
  ),
  pages: header(
    'Pages viewed',
    '閲覧ページ数',
    'ページビュー, PV, PV数, 閲覧数, Page views, Pageviews, Web sessions, Pages',
  ),
  visits: header('Visits', '訪問回数', '来訪回数, サイト訪問回数, Sessions, Number of visits'),
  lastActivity: header(
    'Last activity',
    '最終行動日',
    '最終接触日, 最終アクセス日, 最終訪問日, 最終活動日, 最終来訪日, Last activity date, Last contact, Last seen, Last visit, Last touch',
  ),
  created: header(
    'Created',
    '作成日',
    '登録日, 獲得日, 取得日, 問い合わせ日, 発生日, Created on, Created at, Date, Lead date',
  ),
  budget: header('Budget', '予算', '予算額, 想定予算, 予算感, Expected budget, Deal size, Amount'),
  timeline: header(
    'Timeline',
    '導入時期',
    '検討時期, 導入予定, 導入予定時期, Timeframe, Purchase timeline, Start date',
  ),
  owner: header(
    'Owner',
    '営業担当',
    '担当営業, 営業担当者, 担当, Sales owner, Lead owner, Account owner, Contact owner, Deal owner, Opportunity owner, Sales rep, Salesperson, Assigned to',
  ),
  ...OUTCOME_HEADERS,
  note: header('Note', '備考', 'メモ, コメント, Notes, Comment, Comments, Remarks'),
} as const satisfies Readonly<Record<string, CommonHeader>>;

export type HeaderKind = keyof typeof COMMON_HEADERS;

function isHeaderKind(name: string): name is HeaderKind {
  return name in COMMON_HEADERS;
}

/** All headings of a kind, normalised. */
export function headingsOf({ name, synonyms }: CommonHeader): string[] {
  return [name.en, name.ja, ...synonyms].map(normalize);
}

const KINDS: ReadonlyMap<string, HeaderKind> = new Map(
  Object.keys(COMMON_HEADERS)
    .filter(isHeaderKind)
    .flatMap((kind) => headingsOf(COMMON_HEADERS[kind]).map((heading) => [heading, kind] as const)),
);

/** The kind of column that a heading names; undefined for a heading that isn't known. `lead_source` is the same as `lead source`. */
export function recognize(heading: string): HeaderKind | undefined {
  return KINDS.get(normalize(heading.replace(/_/g, ' ')));
}

/** The leftmost heading of each kind, as it is written in the sheet. */
export function recognizeAll(headings: Row): ReadonlyMap<HeaderKind, string> {
  const found = new Map<HeaderKind, string>();
  for (const cell of headings) {
    const text = undatedText(cell);
    const kind = recognize(text);
    if (kind !== undefined && !found.has(kind)) found.set(kind, text);
  }
  return found;
}
