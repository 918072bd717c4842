import { KANJI, KATAKANA } from './word-boundary';
import type { WordRule } from './word-rule';

/** At most 30 characters of a word stand before its end: without a limit, reading a long run of kanji takes the square of its length. */
const RUN = '{0,30}';
/** The endings of an adjective, also as something seems to be: 高い, 高く, 高め, 高そう, 高すぎ. */
const ADJECTIVE_ENDING = '(さ?そう|すぎ|かっ|けれ|[いくめ])';
/** An adjective of how much there is of a thing, or how good it is. */
const ADJECTIVE = `[高低強弱長短近遠多良悪早速遅熱深浅薄濃太広重軽固堅]${ADJECTIVE_ENDING}に?|少な${ADJECTIVE_ENDING}|[大小]さ?き?[いくなめ]|[温細]か${ADJECTIVE_ENDING}|よ([いく]|さそう)|いい|(詳|厳|難|[望好]ま|ふさわ|忙)し[いく]`;
/** What follows a descriptive word: な and に of what it describes, a particle after what it is said of, or the end. */
const AFTER_DESCRIPTION = '(?=[なだでにしがをはとリ、。)」]|$)';

/** The vague Japanese words. Of two rules that begin alike the one that finds more comes first. */
export const VAGUE_JAPANESE: readonly WordRule[] = [
  {
    id: 'quality of degree', // 温度感が高い, 興味がある
    pattern: `((?![制年]度)[${KANJI}]${RUN}[性感力度欲心味量質象値裕込脈筋]み?|熱意|ニーズ)度?[がのをはもに]?(${ADJECTIVE}|な${ADJECTIVE_ENDING}|あ[りるれっ](そう|げ)?|持[っちつ]|示|抱|寄せ|旺盛|感じ|高ま|見[えら])`,
  },
  {
    id: 'easily or seemingly', // 購入しやすい, 買ってくれそうな
    pattern: `[${KANJI}${KATAKANA}]${RUN}([${KANJI}]|((?![がってでとにのはもを])[あ-ん]){1,3})((やす|にく|づら|[易難])${ADJECTIVE_ENDING}|がち|そう(?=[なだでにかと。、]|$))`,
  },
  { id: 'adjective', pattern: ADJECTIVE },
  {
    id: '的', // It leaves out 目的 and 標的, and what names a field or a way of doing.
    pattern: `(?!自動|定[性量]|最終|技術|客観|段階|原則)[${KANJI}](?![目標])[${KANJI}]的`,
  },
  {
    id: 'word before な', // Nearly every one is vague, such as 重要な and シビアな; 必要な and 商談なら are not.
    pattern: `([${KATAKANA}]${RUN}[${KATAKANA}]|(?![必可同無正公])[${KANJI}](?!的)[${KANJI}])(?=な(?![らのいどしくりんがっ]))`,
  },
  { id: 'らか and やか', pattern: `[${KANJI}み][らや]か(?=[なにで])` },
  {
    id: 'description',
    pattern: `(明確|深刻|旺盛|良好|安定|有[力名益用利意効]|健全|[堅好順]調|容易|簡単|高[度額]|緊急|急ぎ?|重要|大[量幅]|[不優良]?[良質]|満足|納得|確実|適格)${AFTER_DESCRIPTION}|急い`,
  },
  { id: 'excellence', pattern: '高確度|優[良秀れ]|好(感触|印象)' },
  { id: 'sufficiency', pattern: '不?([十充]分|適切)|適[正度宜当時]|妥当|足り[るてなま]' },
  { id: 'circumstances', pattern: '状況に応|場合によ' },
  { id: 'expectation', pattern: '見込め|(期待|信[頼用])[がでさ]|有望|手応え|刺さ|感じ[のがだ]' },
  { id: 'temperature', pattern: 'ホット|コールド|ウォーム|温ま|冷[めや]' },
  { id: 'fit', pattern: 'スムーズ|まとも|フィット|マッチ' },
  { id: 'eagerness', pattern: '前向き|乗り気|前のめり|本気|真剣|熱心' },
  { id: 'っ…り', pattern: '[ぁ-ん]っ[か-そち-ん]り' }, // しっかり
  { id: 'doubled kana', pattern: '(?<twice>[ぁ-ん]{2})\\k<twice>' }, // そろそろ
  { id: 'doubled kanji', pattern: '[近時早様徐少数色多]々' },
  {
    id: 'some time',
    pattern: '近(い(うち|将来)|日中)|[間ま]もなく|いずれ|そのうち|今後|後日|当面|しばらく|随時|まだ',
  },
  { id: 'haste', pattern: '早[急期速]|至急|迅速|すぐに?|[直だ]ちに|[最直]近' },
  { id: 'as far as possible', pattern: '[来き]るだけ|[るな]限り|なるべく|極力' },
  {
    id: 'chance',
    pattern: 'たぶん|多[分少数]|[そ恐]らく|きっと|かもしれ|だろう|でしょう|と(思|考え)われ|[うるいた]らしい',
  },
  {
    id: 'degree',
    pattern:
      'ある程度|それなり|割と|かなり|だいぶ|相当|とても|非常に|極めて|あまり|なんとなく|いまいち|一定|若干|わずか|少(し|数の)|やや',
  },
  { id: 'nearly', pattern: '大体|だいたい|おおむね|概ね|およそ|ほぼ|ほとんど' },
  {
    id: 'some number',
    pattern: 'たくさん|いくつか|何[度回]か|数([件社人名回日週]|[かヶ]月)|頻繁|たまに',
  },
  { id: 'size', pattern: '大([手口]|企業)|[大小中]規模|まとまった' },
  { id: 'manner', pattern: 'ちゃ?んと|うまく|円滑|丁寧' },
];
