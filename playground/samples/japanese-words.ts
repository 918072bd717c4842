import type { Industry, Material, Rank, Source, Timeline } from './prospect';
import type { Loss } from './truth';

/** Invented company stems: how it is written, how its mail domain is spelled. */
export const STEMS = [
  ['あおば', 'aoba'],
  ['みなと', 'minato'],
  ['ミナト', 'minato'],
  ['しらかば', 'shirakaba'],
  ['北斗', 'hokuto'],
  ['東雲', 'shinonome'],
  ['常盤', 'tokiwa'],
  ['みずほの', 'mizuhono'],
  ['サクラ', 'sakura'],
  ['はやて', 'hayate'],
  ['アルプス野', 'alpsno'],
  ['瀬戸内', 'setouchi'],
  ['武蔵野', 'musashino'],
  ['やまびこ', 'yamabiko'],
  ['ソレイユ', 'soleil'],
  ['つばさ', 'tsubasa'],
  ['暁', 'akatsuki'],
  ['若草', 'wakakusa'],
  ['リンドウ', 'rindo'],
  ['千歳川', 'chitosegawa'],
] as const;

/** The second half of a company's name, and how its mail domain spells it. */
export const TRADES: Readonly<Record<Industry, readonly (readonly [string, string])[]>> = {
  manufacturing: [
    ['精工', 'seiko'],
    ['製作所', 'mfg'],
    ['金属工業', 'metal'],
    ['電機', 'denki'],
  ],
  software: [
    ['システムズ', 'systems'],
    ['テクノロジー', 'tech'],
    ['ソフト', 'soft'],
  ],
  retail: [
    ['商店', 'shoten'],
    ['ストア', 'store'],
    ['マート', 'mart'],
  ],
  finance: [
    ['キャピタル', 'capital'],
    ['リース', 'lease'],
  ],
  construction: [
    ['建設', 'kensetsu'],
    ['工務店', 'koumuten'],
  ],
  logistics: [
    ['物流', 'logi'],
    ['運輸', 'unyu'],
  ],
  services: [
    ['コンサルティング', 'consulting'],
    ['サービス', 'service'],
  ],
  medical: [
    ['メディカル', 'medical'],
    ['薬品', 'yakuhin'],
  ],
  education: [
    ['学院', 'gakuin'],
    ['教育出版', 'edu'],
  ],
  estate: [
    ['不動産', 'estate'],
    ['地所', 'jisho'],
  ],
};

export const INDUSTRY_NAMES: Readonly<Record<Industry, readonly string[]>> = {
  manufacturing: ['製造業', '製造業', '製造', 'メーカー'],
  software: ['IT・ソフトウェア', 'IT・ソフトウェア', 'ＩＴ', '情報通信業'],
  retail: ['小売業', '小売業', '小売'],
  finance: ['金融業', '金融・保険'],
  construction: ['建設業', '建設'],
  logistics: ['運輸・物流', '物流'],
  services: ['サービス業', 'ｻｰﾋﾞｽ業', 'コンサルティング'],
  medical: ['医療・製薬', '医療'],
  education: ['教育', '教育・出版'],
  estate: ['不動産業', '不動産'],
};

export const TITLES: Readonly<Record<Rank, readonly string[]>> = {
  executive: ['代表取締役', '取締役', '代表取締役社長', '執行役員', '常務取締役'],
  head: ['部長', '部長', '本部長', '営業部長', '次長', '部長　'],
  manager: ['課長', '課長', 'マネージャー', 'ﾏﾈｰｼﾞｬｰ', '課長代理', '室長'],
  leader: ['係長', '主任', 'リーダー', 'チームリーダー'],
  staff: ['担当', '担当者', '一般社員', 'スタッフ', 'ｽﾀｯﾌ'],
  unknown: ['', '', '-', '不明'],
};

export const DEPARTMENTS = [
  '営業部',
  '営業企画部',
  'マーケティング部',
  '情報システム部',
  '情シス',
  '経営企画室',
  '総務部',
  '購買部',
  'DX推進室',
  'ＤＸ推進室',
  '製造部',
  '',
] as const;

export const SOURCE_NAMES: Readonly<Record<Source, readonly string[]>> = {
  referral: ['紹介', '紹介', '既存顧客の紹介'],
  inquiry: ['お問い合わせ', 'お問い合わせ', '問い合わせ', '問合せフォーム'],
  exhibition: ['展示会', '展示会', '展示会 名刺交換', '展示会（春）'],
  webinar: ['ウェビナー', 'ウェビナー', 'ｳｪﾋﾞﾅｰ', 'オンラインセミナー'],
  whitepaper: ['資料ダウンロード', '資料ダウンロード', '資料DL', '資料ＤＬ'],
  search: ['自然検索', '自然検索', 'SEO'],
  ads: ['Web広告', 'Web広告', 'WEB広告', 'Ｗｅｂ広告'],
};

export const MATERIAL_NAMES: Readonly<Record<Material, string>> = {
  overview: 'サービス概要',
  case: '導入事例',
  price: '料金表',
  security: 'セキュリティ資料',
};

export const TIMELINE_NAMES: Readonly<Record<Timeline, readonly string[]>> = {
  now: ['すぐにでも', '1ヶ月以内', '今月中'],
  quarter: ['3ヶ月以内', '3ヶ月以内', '３ヶ月以内', '3か月以内'],
  half: ['半年以内', '6ヶ月以内'],
  year: ['1年以内', '来期'],
  undecided: ['未定', '未定', '情報収集のみ', '検討中'],
  unknown: ['', '', '-'],
};

export const LOSS_NAMES: Readonly<Record<Loss, readonly string[]>> = {
  budget: ['予算なし', '予算が合わない'],
  timing: ['時期尚早', '導入時期が未定'],
  competitor: ['競合に決定', '他社製品に決定'],
  authority: ['決裁者に会えず', '担当者に決裁権なし'],
  size: ['規模が小さい', '対象規模外'],
  silent: ['連絡がつかない', '音信不通'],
};

export const FAMILY_NAMES = [
  ['佐藤', 'sato'],
  ['鈴木', 'suzuki'],
  ['高橋', 'takahashi'],
  ['田中', 'tanaka'],
  ['伊藤', 'ito'],
  ['渡辺', 'watanabe'],
  ['山本', 'yamamoto'],
  ['中村', 'nakamura'],
  ['小林', 'kobayashi'],
  ['加藤', 'kato'],
  ['吉田', 'yoshida'],
  ['山田', 'yamada'],
] as const;
export const GIVEN_NAMES = [
  '健',
  '誠',
  '恵',
  '真由美',
  '大輔',
  '直樹',
  '美咲',
  '翔太',
  '陽子',
  '浩',
  '香織',
  '亮',
] as const;
export const PREFECTURES = [
  ['東京都', 40],
  ['大阪府', 18],
  ['愛知県', 14],
  ['神奈川県', 12],
  ['福岡県', 8],
  ['北海道', 5],
  ['埼玉県', 6],
  ['兵庫県', 5],
  ['広島県', 4],
  ['東京', 5],
  ['', 4],
] as const;
export const FREE_MAIL = ['gmail.com', 'gmail.com', 'yahoo.co.jp', 'icloud.com', 'outlook.jp'] as const;
export const REMARKS = [
  ['', 70],
  ['展示会で名刺交換。', 4],
  ['- 競合製品と比較中', 4],
  ['= 要確認', 2],
  ['決裁者は別。次回同席を依頼', 4],
  ['電話は午後希望', 4],
  ['既存システムのリプレイス検討', 4],
  ['@セミナーで質問あり', 2],
  ['+オプションの見積り希望', 2],
  ['資料送付済み', 4],
] as const;
