import type { Wording } from '../values/language';

/** A kind of column that lead sheets commonly have. */
export interface CommonHeader {
  /** What the column is usually called, in either language. */
  readonly name: Wording;
  /** Other headings for it, in both languages, as `headingKey` brings them to one form. */
  readonly synonyms: readonly string[];
}

const header = (en: string, ja: string, ...synonyms: readonly string[]): CommonHeader => ({
  name: { en, ja },
  synonyms: synonyms.flatMap((list) => list.split(', ')),
});

/** The headings of the columns that tell what became of a lead. */
export const OUTCOME_HEADERS = {
  decision: header('Decision', '判定', '営業判断, 営業判定, 受入可否, 受入判定, 採否, Sales decision'),
  outcome: header(
    'Outcome',
    '結果',
    'Status, Result, Stage, Deal stage, Deal status, Sales stage, Opportunity stage, Pipeline stage, Converted',
    '商談結果, ステータス, 受注結果, 成約, ステージ, 状態, 商談ステージ, 取引ステージ, 案件ステージ, フェーズ, 商談フェーズ, 案件状況',
  ),
  leadStatus: header(
    'Lead status',
    'リードステータス',
    'Lifecycle stage, Contact status, Lead stage, Contact stage',
    'ライフサイクルステージ, リード状況, リードの状況, リードの状態, リード状態, 見込み客のステータス, 見込み客ステータス, ABMステータス, 顧客ステータス, コンタクトステータス',
  ),
  rejectionReason: header(
    'Rejection reason',
    '却下理由',
    'Reject reason, Reason for rejection, Disqualification reason, Unqualified reason, 対象外理由, 差し戻し理由',
  ),
  lostReason: header(
    'Lost reason',
    '失注理由',
    'Reason, Loss reason, Closed lost reason, Deal - Lost reason, Reason for loss, 失注要因',
  ),
} as const;

/** The headings that the set-up recognises, with those of usual exports. To make it recognise another one, add it here. */
export const COMMON_HEADERS = {
  company: header(
    'Company',
    '会社名',
    'Company name, Organization, Organisation, Organisation name, Account, Account name, Employer',
    'Associated company, Primary company, Primary associated company, Company / Account, Company or account, Company / Organization, Company or organization, Business name',
    'Organization - Name, Lead - Organization, Person - Organization, Related company',
    '企業名, 法人名, 貴社名, 御社名, 社名, 会社, 企業, 勤務先, 勤務先名, 勤務先会社名, 顧客名, 取引先, 取引先名, 会社 / 取引先, 組織, 組織名, 団体名',
    '関連付けられた会社, 関連する会社, 会社・団体名, 会社名・団体名, 貴社名・団体名, 法人・団体名, 屋号, 会社名（法人名）, 法人名・屋号, 会社名・屋号, 会社名・組織名, 所属先, 所属会社名',
  ),
  department: header(
    'Department',
    '部署',
    'Division, Team, Department name, 部署名, 所属, 所属部署, 所属部署名, 部門, 部門名, 所属部門, 部署・役職, 部署・役職名, 部署名・役職',
  ),
  title: header(
    'Job title',
    '役職',
    'Title, Position, Role, Contact role, Seniority, Job, Job position, Designation, Person - Job title, Job role',
    '役職名, 職位, 肩書, 肩書き, 職種, 職務, 役職・職位',
  ),
  person: header(
    'Name',
    '氏名',
    'Full name, Contact, Contact name, Contact person, Lead name, Contact full name, Person, Person - Name, Lead - Contact person',
    '名前, 担当者, 担当者名, 担当者氏名, 担当者様名, 担当者様, 姓名, 連絡先名, リード名, 見込み客名, コンタクト名, フルネーム, 先方担当者, 先方担当者名, 顧客担当者, 顧客担当者名, 窓口担当者, 担当者様のお名前, ご担当者様のお名前, 担当者のお名前',
  ),
  familyName: header(
    'Last name',
    '姓',
    'Surname, Family name, Person - Last name, Contact last name, 名字, 苗字, 氏, 氏名（姓）, 名前（姓）, 担当者姓, 姓（漢字）',
  ),
  givenName: header(
    'First name',
    '名',
    'Given name, Forename, Person - First name, Contact first name, 下の名前, 氏名（名）, 名前（名）, 担当者名（名）, 名（漢字）',
  ),
  email: header(
    'Email',
    'メール',
    'E-mail address, Mail, Mail address, Work email, Business email, Company email, Primary email, Work email address, Business email address, Company email address, Email 1, Email ID, Contact email',
    'Person - Email, Person - Email - Work, Email (Work)',
    'メールアドレス, Eメール, Eメールアドレス, 電子メール, 電子メールアドレス, 会社メールアドレス, 担当者メールアドレス, 連絡先メールアドレス, メアド, Ｅ－ｍａｉｌアドレス, メールアドレス（会社）, 会社のメールアドレス, 勤務先メールアドレス',
  ),
  phone: header(
    'Phone',
    '電話番号',
    'Telephone, Telephone number, TEL, Phone number, Phone no, Mobile, Mobile phone, Mobile number, Mobile phone number, Cell, Cell phone, Work phone, Business phone, Direct phone',
    'Person - Phone, Person - Phone - Work, Person - Phone - Mobile',
    '電話, 連絡先, 連絡先電話番号, 携帯, 携帯電話, 携帯電話番号, 携帯番号, 会社電話番号, 代表電話, 代表電話番号, 直通電話, TEL会社, 日中連絡のつく電話番号, 日中のご連絡先, TEL部門, TEL直通, 電話番号（会社）, 電話番号1, TEL番号',
  ),
  employees: header(
    'Employees',
    '従業員数',
    'Company size, Number of employees, No. of employees, # of employees, Headcount, Employee count, Staff, Employee size, Organization - Employee count, Company headcount, Employee range, How many employees does your company have, How many employees do you have, How large is your company',
    '社員数, 従業員規模, 社員規模, 人数, 従業員人数, 会社規模, 企業規模, 従業員数規模, 従業員',
  ),
  revenue: header(
    'Revenue',
    '売上高',
    'Annual revenue, Turnover, Company revenue, Annual turnover, Organization - Annual revenue, Sales revenue',
    '年商, 売上, 売上規模, 年間売上, 年間売上高, 年間収益, 年商規模, 年間収入',
  ),
  industry: header(
    'Industry',
    '業種',
    'Sector, Vertical, Industry type, Organization - Industry, Industry sector, 業界, 業態, 業種名, 業種・業界, 業種分類, 業種区分',
  ),
  region: header(
    'Region',
    '地域',
    'Country, State, Location, Prefecture, City, State/Region, Country/Region, State/Province, Province, Territory, Address, Street, Street address, Billing city, Mailing city',
    'Organization - Address, Country name, Mailing country',
    '都道府県, 所在地, 住所, エリア, 国, 国名, 国/地域, 都道府県/地域, 都道府県名, 市区町村, 市区郡, 都市, 町名・番地, 勤務先住所, 会社住所',
  ),
  website: header(
    'Website',
    'Webサイト',
    'Website URL, URL, Web, Homepage, Company website, Company domain, Company domain name, Domain, Organization - Website, Company URL',
    'ウェブサイト, ウェブサイトURL, ホームページ, ホームページURL, 会社URL, HP, サイトURL, 会社HP, WebサイトURL',
  ),
  source: header(
    'Source',
    '流入経路',
    'Lead source, Channel, Origin, Campaign, Original source, Original traffic source, Latest source, Latest traffic source, Traffic source, Source channel, Lead - Source channel, Lead origin, Source name, Medium, How did you hear about us, How did you find us, How did you first hear about us, Where did you hear about us, Referral source',
    '獲得経路, リードソース, リード元, 経路, チャネル, 媒体, 流入元, 元のソース, オリジナルソース, 元のトラフィックソース, 最新のソース, ソース, 見込み客のデータ元, 見込み客データ元, データ元, リード獲得経路, 流入チャネル, 初回流入元, 初回参照元, 参照元, 獲得チャネル, 認知経路, きっかけ, キャンペーン, リード発生元, お知りになったきっかけ, 知ったきっかけ, 弊社を知ったきっかけ, 当社を知ったきっかけ, 弊社をお知りになったきっかけ, 当社をお知りになったきっかけ, 何でお知りになりましたか, 弊社をどこで知りましたか, 当社をどこで知りましたか, お問い合わせのきっかけ, 申込経路',
  ),
  pages: header(
    'Pages viewed',
    '閲覧ページ数',
    'Page views, Number of pageviews, Web sessions, Pages, Web page views, Total page views, PV, PVs, Number of pages viewed, Pages visited',
    'ページビュー, ページビュー数, PV数, 合計PV, 合計PV数, 累計PV, 累計PV数, 総PV数, 閲覧数, 閲覧ページ, Webページビュー数',
  ),
  visits: header(
    'Visits',
    '訪問回数',
    'Sessions, Number of visits, Number of sessions, Web visits, Site visits, Visit count',
    '来訪回数, サイト訪問回数, セッション数, 訪問数, 来訪数, 合計セッション数, アクセス回数, サイト来訪回数',
  ),
  opens: header(
    'Emails opened',
    'メール開封数',
    'Marketing emails opened, Email opens, Emails opened count, Opens, 開封されたマーケティングEメール数, 開封したマーケティングEメール数, 開封されたマーケティングEメール, メール開封回数, 開封数, 開封回数, Eメール開封数',
  ),
  lastActivity: header(
    'Last activity',
    '最終行動日',
    'Last activity date, Last activity time, Last contact, Last contacted, Last contact date, Last seen, Last visit, Last visit date, Last access, Last access date, Last touch, Last activity on, Time last seen, Last engagement date, Last modified activity, Lead - Last activity date, Deal - Last activity date, Person - Last activity date, Last interaction, Last interaction date, Most recent visit, Last visited time, Time of last session, Time of last visit, Recent conversion date',
    '最終接触日, 最終アクセス日, 最終アクセス日時, 最終訪問日, 最終訪問日時, 最終活動日, 最終活動日時, 最終来訪日, 最終来訪日時, 最終行動日時, 最終アクティビティー日, 最終アクティビティ日, 最終アクティビティ日時, 最終アクティビティーの日付, 最終連絡日, 最終コンタクト日, 最終閲覧日, 直近アクセス日時',
  ),
  created: header(
    'Created',
    '作成日',
    'Created on, Created at, Create date, Created date, Date created, Created time, Created datetime, Creation date, Date, Lead date, Added on, Became a lead date, Lead - Lead created, Deal - Deal created, Person - Person created, Submitted at, Submitted on, Timestamp',
    '登録日, 獲得日, 取得日, 問い合わせ日, 問合せ日, 問い合わせ日時, 発生日, 作成日時, 登録日時, リード化日, リード獲得日, リード作成日, 初回登録日, 名刺交換日, 受付日, 受付日時, 送信日時, タイムスタンプ',
  ),
  budget: header(
    'Budget',
    '予算',
    'Expected budget, Deal size, Amount, Expected revenue, Deal amount, Lead - Value, Deal - Value, Estimated value, 予算額, 想定予算, 予算感, 予想収益, 見込み金額, 想定金額, 商談金額, 予算規模',
  ),
  timeline: header(
    'Timeline',
    '導入時期',
    'Timeframe, Purchase timeline, Start date, Purchase timeframe, Expected close date, Expected closing, Close date, Deal - Expected close date, Lead - Expected close date, 検討時期, 導入予定, 導入予定時期, 導入希望時期, 検討状況, 完了予定日, クローズ予定日, 見込み時期, 購入時期, 受注予定日, 導入をご希望の時期, 導入をご検討の時期, ご希望の導入時期, 希望導入時期, 導入検討時期, 利用開始希望日, 利用開始予定, When do you plan to start, When do you plan to buy, When would you like to start, Desired start date',
  ),
  owner: header(
    'Owner',
    '営業担当',
    'Sales owner, Lead owner, Account owner, Contact owner, Deal owner, Opportunity owner, Sales rep, Sales representative, Salesperson, Assigned to, HubSpot owner, Person - Owner, Record owner, Sales team member, Account manager',
    '担当営業, 営業担当者, 営業担当者名, 担当, 販売担当者, 自社担当者, 自社担当, 社内担当者, コンタクト担当者, リード担当者, リード所有者, 見込み客の担当者, 見込み客担当者, 取引担当者, 所有者, 名刺所有者, 商談担当者, 案件担当者',
  ),
  ...OUTCOME_HEADERS,
  note: header(
    'Note',
    '備考',
    'Notes, Comment, Comments, Remarks, Message, Description, Inquiry, メモ, コメント, 問い合わせ内容, 問合せ内容, お問い合わせ内容（自由記入）, ご質問・ご要望, ご意見・ご要望, ご要望・ご質問, 自由記入欄, How can we help, How can we help you, Questions or comments, Anything else, 説明, 内容詳細, 相談内容, 要望, 特記事項',
  ),
} as const satisfies Readonly<Record<string, CommonHeader>>;

export type HeaderKind = keyof typeof COMMON_HEADERS;
