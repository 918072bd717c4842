import { KANJI, KATAKANA } from './word-boundary';

/** At most 30 characters of a word stand before its end: without a limit, reading a long run of kanji takes the square of its length. */
const RUN = '{0,30}';
/** The end of a Japanese adjective, and of it as it seems. */
const I = '(さ?そう|すぎ|かっ|けれ|[いくめ])';
/** An adjective of how much there is of a thing, or how good it is. */
const ADJECTIVE = `[高低強弱長短近遠多良悪早速遅熱深浅薄濃太広重軽固堅]${I}に?|少な${I}|[大小]さ?き?[いくなめ]|[温細]か${I}|よ([いく]|さそう)|いい|(詳|厳|難|[望好]ま|ふさわ|忙)し[いく]`;
/** After a word that describes what follows it or is said of what precedes it. */
const NA = '(?=[なだでにしがをはとリ、。)」]|$)';

/** Words of degree, haste and hope, as a pattern over folded text; of two that begin alike the longer one first. */
const JAPANESE = [
  `((?![制年]度)[${KANJI}]${RUN}[性感力度欲心味量質象値裕込脈筋]み?|熱意|ニーズ)度?[がのをはもに]?(${ADJECTIVE}|な${I}|あ[りるれっ](そう|げ)?|持[っちつ]|示|抱|寄せ|旺盛|感じ|高ま|見[えら])`,
  // What is done, or seems to be: 購入しやすい, 買ってくれそうな.
  `[${KANJI}${KATAKANA}]${RUN}([${KANJI}]|((?![がってでとにのはもを])[あ-ん]){1,3})((やす|にく|づら|[易難])${I}|がち|そう(?=[なだでにかと。、]|$))`,
  ADJECTIVE,
  // Which 的 doesn't measure: all but 目的, 標的 and what names a field or a way of doing.
  `(?!自動|定[性量]|最終|技術|客観|段階|原則)[${KANJI}](?![目標])[${KANJI}]的`,
  // Before な nearly every word: 重要な, シビアな, but not 必要な, 商談なら.
  `([${KATAKANA}]${RUN}[${KATAKANA}]|(?![必可同無正公])[${KANJI}](?!的)[${KANJI}])(?=な(?![らのいどしくりんがっ]))|[${KANJI}み][らや]か(?=[なにで])`,
  `(明確|深刻|旺盛|良好|安定|有[力名益用利意効]|健全|[堅好順]調|容易|簡単|高[度額]|緊急|急ぎ?|重要|大[量幅]|[不優良]?[良質]|満足|納得|確実|適格)${NA}|急い`,
  '高確度|優[良秀れ]|好(感触|印象)|不?([十充]分|適切)|適[正度宜当時]|妥当|状況に応|場合によ|足り[るてなま]|見込め|(期待|信[頼用])[がでさ]',
  'ホット|スムーズ|まとも|コールド|ウォーム|フィット|マッチ|前向き|乗り気|前のめり|本気|真剣|熱心|有望|温ま|冷[めや]|手応え|刺さ|感じ[のがだ]',
  // しっかり, そろそろ.
  '[ぁ-ん]っ[か-そち-ん]り|(?<twice>[ぁ-ん]{2})\\k<twice>|[近時早様徐少数色多]々|近(い(うち|将来)|日中)|[間ま]もなく|いずれ|そのうち|今後|後日|当面|しばらく|早[急期速]|至急|迅速|すぐに?|[直だ]ちに|[来き]るだけ|[るな]限り|なるべく|極力|[最直]近|随時|まだ',
  'たぶん|多[分少数]|[そ恐]らく|きっと|かもしれ|だろう|でしょう|と(思|考え)われ|[うるいた]らしい|ある程度|それなり|割と|かなり|だいぶ|相当|とても|非常に|極めて|あまり|大体|だいたい|おおむね|概ね|およそ|ほぼ|ほとんど|なんとなく|いまいち|一定|若干|わずか|少(し|数の)|やや|たくさん|いくつか|何[度回]か|数([件社名人回日週]|[かヶ]月)|頻繁|たまに',
  '大([手口]|企業)|[大小中]規模|ちゃ?んと|うまく|円滑|丁寧|まとまった',
].join('|');

/** What is vague whatever its ending. */
const STEMS = [
  'quick|urgen|immedia|recent|strong|weak|warm|cold|serious|genuin|high(?!l?ight|way)|low|larg|small|signif|substan|frequen|regular|normal|rough|approx|smooth|effic|keen|great|nice|poor|ideal|decen|soon|fast|eager|enthus|motiv|realist|suffic|adequa|appropr|relev|excell|potent|perfect|solid|sever[ae]|critic|essential|important|major|minor|huge|seem|likel|influ|strateg|sensib|stabl|numerous|ample|plent|interest(?=ed|ing)|qualified|easy|fresh|rare|worth|obvious|confident\\b',
  '(suit|reason|consider|accept|valu|profit|reli|favou?r|siz|prob|vi)ab',
  '(act|posit|effect|respons|attract|product|intens|relat)ive|\\w+ful\\b',
  '(promis|press|convinc|grow|will)ing\\b',
  '(engag|committ|convinc|excit|satisfi|establish|detail)ed',
  // All adverbs but those of what is counted or done in one way.
  '(?!dai|week|month|quarter|year|hour|ann|app|rep|supp|fami|ita|exact|auto|manual|elec|direct|separ|offic|legal|public|curr|prev|init|final|new|full|complete|entire|intern|extern)\\w{3,}ly\\b',
].join('|');
const ENGLISH =
  `(un|i[nrm]|pro)?(${STEMS})\\w*( quality)?|as \\w+ as possible|(right|wrong|key|real|some|most|specific|top|senior|quality|short|long) (?!hand|side|the |now|away|after|estate|time|name|list|field|col|row|val|recent|other|manag)\\w{3,}|clear|perhaps|maybe|might|(may|could) (become|buy|need|want|well)|(look|feel|sound|appear|tend)s? (like|to)|asap|in time|(near|short|long) (future|term)|some (point|day|of)|a while|about to|close to|good|better|best|bad|well \\w+(ed|own)|(show|ha|express)\\w+ (\\w+ )?interest|hot(ter|test)?|lukewarm|(sales )?ready|mature|happy|healthy|open to|t[iy]re kick\\w+|low hanging|enough|big(ger|gest)?|many|(a )?few(?! than)|a (couple|handful|lot|bit|little|certain)|lots|various|often|most of|almost|seldom|sometimes|quite|very|somewhat|proper|prompt|difficult|(about|around)(?= \\d)|(if|as|where|when) (possible|necessary|needed)`.replaceAll(
    ' ',
    '[ -]',
  );

/** Matches a vague word in a folded text. */
export const VAGUE = new RegExp(`\\b(${ENGLISH})\\b|${JAPANESE}`, 'gu');
