import { COUNT_RULES, DUPLICATE_RULES, PERIOD_RULES } from '../../../src/domain/words/count';
import { EXACT_WORDS } from '../../../src/domain/words/exact-word';
import { VAGUE_ENGLISH } from '../../../src/domain/words/vague-english';
import { VAGUE_JAPANESE } from '../../../src/domain/words/vague-japanese';
import type { WordRule } from '../../../src/domain/words/word-rule';
import { WORD_TRAPS } from '../../../src/domain/words/word-trap';

/** Folded texts in which a rule finds something, and others in which it finds nothing. */
export type Examples = readonly [yes: readonly string[], no: readonly string[]];

interface RuleTable {
  readonly name: string;
  readonly rules: readonly WordRule[];
  /** By the rule's id. */
  readonly examples: Readonly<Record<string, Examples>>;
}

/** Every table of rules with the examples of each rule. */
export const RULE_TABLES: readonly RuleTable[] = [
  {
    name: 'vague English words',
    rules: VAGUE_ENGLISH,
    examples: {
      haste: [
        ['a quick reply', 'urgently', 'immediate', 'as soon'],
        ['liquid', 'breakfast'],
      ],
      strength: [
        ['strongly', 'a warm lead', 'unstable'],
        ['forewarm', 'scold'],
      ],
      size: [
        ['high score', 'significant', 'insufficient', 'large-quality'],
        ['highlight', 'highway', 'flow'],
      ],
      frequency: [
        ['frequent visits', 'irregular', 'approximately'],
        ['norm', 'enormous'],
      ],
      eagerness: [
        ['seriously', 'interested', 'unlikely', 'confident'],
        ['interest rates', 'confidential'],
      ],
      quality: [
        ['inefficient', 'nice', 'irrelevant', 'unqualified'],
        ['disease', 'niece'],
      ],
      importance: [
        ['severe', 'unimportant', 'strategic'],
        ['criterion', 'quantity'],
      ],
      ability: [
        ['suitable', 'unreasonable', 'sizable'],
        ['able', 'stable'],
      ],
      '-ive': [
        ['active', 'unresponsive'],
        ['native', 'archive'],
      ],
      '-ful': [
        ['helpful', 'successful'],
        ['full', 'fulfil'],
      ],
      '-ing': [
        ['promising', 'unconvincing'],
        ['growingly', 'printing'],
      ],
      '-ed': [
        ['engaged', 'satisfied', 'detailed'],
        ['signed', 'engage'],
      ],
      adverb: [
        ['roughly', 'kindly'],
        ['weekly', 'automatically', 'reply', 'july'],
      ],
      'as … as possible': [['as soon as possible', 'as-fast-as-possible'], ['as soon as the form is sent']],
      'a kind of thing': [
        ['the right company', 'key accounts'],
        ['right-hand', 'real estate', 'key'],
      ],
      chance: [
        ['perhaps', 'may become a lead', 'could want it'],
        ['may 5', 'clearing'],
      ],
      appearance: [
        ['looks like a buyer', 'tend to buy'],
        ['look at', 'like'],
      ],
      'some time': [
        ['asap', 'in the near future', 'about to buy'],
        ['future', 'about us'],
      ],
      'good and bad': [
        ['a good lead', 'well known', 'best'],
        ['goods', 'a well'],
      ],
      'shown interest': [
        ['shows real interest', 'has interest'],
        ['no interest', 'interest rates'],
      ],
      readiness: [
        ['hottest', 'sales-ready', 'tyre kickers'],
        ['hotel', 'already'],
      ],
      amount: [
        ['enough', 'a couple', 'few', 'most of'],
        ['few than', 'also'],
      ],
      degree: [
        ['often', 'very', 'somewhat'],
        ['every', 'property'],
      ],
      'about a number': [
        ['about 70', 'around-5'],
        ['about us', 'about ten'],
      ],
      'if possible': [
        ['where possible', 'if-needed'],
        ['possible', 'as needs'],
      ],
    },
  },
  {
    name: 'vague Japanese words',
    rules: VAGUE_JAPANESE,
    examples: {
      'quality of degree': [
        ['温度感が高く', '見込みがありそう', '興味がある', 'ニーズを持つ'],
        ['制度', '見込み客', '興味なし'],
      ],
      'easily or seemingly': [
        ['購入しやすい', '買ってくれそうな', '分かりにくい', '遅れがち'],
        ['値段がやすい', 'そうする'],
      ],
      adjective: [
        ['高い', '遅すぎ', '少なそう', '大きな', '印象がいい', '詳しく'],
        ['高校', '大学', '詳細'],
      ],
      的: [
        ['積極的', '戦略的'],
        ['目的', '自動的', '最終的'],
      ],
      'word before な': [
        ['シビアな', '重要な'],
        ['必要な', '商談なら', '同様な'],
      ],
      'らか and やか': [
        ['明らかな', '速やかに'],
        ['明らかだ', 'らか'],
      ],
      description: [
        ['明確な', '緊急に', '大量に', '急いで'],
        ['明確化', '重要性'],
      ],
      excellence: [
        ['高確度', '優良', '好印象'],
        ['確度', '優先', '好き'],
      ],
      sufficiency: [
        ['十分', '不適切', '妥当', '足りる'],
        ['十五分', '不足', '適用'],
      ],
      circumstances: [
        ['状況に応じて', '場合による'],
        ['状況', '場合は'],
      ],
      expectation: [
        ['見込める', '期待できる', '有望', '刺さる'],
        ['見込み', '期待値', '感謝'],
      ],
      temperature: [
        ['ホット', '温まった', '冷やかし'],
        ['ヒット', '温度'],
      ],
      fit: [
        ['スムーズ', 'フィット', 'まとも'],
        ['フット', 'まとめ'],
      ],
      eagerness: [
        ['前向き', '本気', '熱心'],
        ['前回', '本社'],
      ],
      'っ…り': [
        ['しっかり', 'はっきり'],
        ['やっと', 'うっかい'],
      ],
      'doubled kana': [
        ['そろそろ', 'たびたび'],
        ['そろう', 'ころん'],
      ],
      'doubled kanji': [
        ['近々', '色々', '少々'],
        ['人々', '代々木'],
      ],
      'some time': [
        ['近いうち', '間もなく', 'そのうち', '今後', 'まだ'],
        ['近い', '今月', 'うち'],
      ],
      haste: [
        ['早急に', 'すぐ', '直ちに', '最近'],
        ['早朝', '直接', '付近'],
      ],
      'as far as possible': [
        ['できるだけ', '可能な限り', 'なるべく'],
        ['それだけ', '限定'],
      ],
      chance: [
        ['たぶん', '多分', 'かもしれない', 'するらしい'],
        ['多角', 'わらしべ'],
      ],
      degree: [
        ['ある程度', 'かなり', '一定', '少し'],
        ['程度', '少数', '一致'],
      ],
      nearly: [
        ['大体', 'ほぼ', 'およそ'],
        ['体', 'ほか'],
      ],
      'some number': [
        ['たくさん', 'いくつか', '数社', '数か月', '何度か'],
        ['数字', '何社', '人数'],
      ],
      size: [
        ['大手', '大企業', '中規模', 'まとまった'],
        ['大学', '規模', '手'],
      ],
      manner: [
        ['きちんと', 'うまく', '円滑', '丁寧'],
        ['うま', '円'],
      ],
    },
  },
  {
    name: 'traps of words',
    rules: WORD_TRAPS,
    examples: {
      'part of a longer word': [
        ['p<lead>', '<lead>er', '1<0>件', '<mql>2'],
        ['a <lead> is', '<mql>10件'],
      ],
      'lead as a noun of something else': [
        ['<lead> time', '<lead>-role', 'tech <lead>'],
        ['<lead> score', 'new <lead>'],
      ],
      'lead as a verb with its object': [
        ['<leads> the team', '<lead> us'],
        ['<leads> they', '<lead>, the'],
      ],
      'lead to': [
        ['visits <lead> to a call', '<leads> into it'],
        ['hand <leads> to it', '<leads> to sales'],
      ],
      'lead and deal as verbs after their subject': [
        ['they <lead> a team', 'sales <deals> with it', 'to <lead> the'],
        ['the <lead> a', 'these <deals> with'],
      ],
      'リード in other words': [
        ['ミス<リード>', '<リード>する', '<リード>タイム'],
        ['<リード>を渡す', 'ホット<リード>'],
      ],
      'アポイント and 商談 in other words': [
        ['<アポイント>メント', '<商談>会に'],
        ['<アポイント>を', '<商談>会社'],
      ],
      'SQL as the language': [
        ['<sql> query', '<sql>文'],
        ['<sql>は', '<sql> 10'],
      ],
      'English phrases': [
        ['a great <deal>', 'in <order> to', '<accounts> for'],
        ['a <deal>', 'an <order> of'],
      ],
      'hot, warm and cold in other words': [
        ['<hot>line', '<cold> call'],
        ['<hot> lead', '<warm> answer'],
      ],
      'high, low, quick and early in other words': [
        ['<high> school', '<early> bird'],
        ['<high> score', '<low>'],
      ],
      'vague English words with one exact sense': [
        ['<good> morning', '<soon> as', '<qualified> invoice'],
        ['<good> lead', '<active> user'],
      ],
      '十分 as ten minutes': [
        ['三<十分>', '<十分>後', '<十分>で着く'],
        ['<十分>な', '<十分>で人が不'],
      ],
      'いずれ as either': [['<いずれ>か', '<いずれ>も'], ['<いずれ>買う']],
      'そのうち as of these': [['<そのうち>3社', '<そのうち>の'], ['<そのうち>会社']],
      'a part of a verb': [
        ['<すぐ>れた', '<高め>る', '<相当>する'],
        ['<すぐ>に', '<高め>の', '<相当>な'],
      ],
      'at least and the like': [
        ['<少なく>とも', '<一定>期間', '<多少>にかかわらず'],
        ['<少ない>', '<一定>の'],
      ],
      'a part of a name': [
        ['<大手>町', '<適格>請求書'],
        ['<大手>企業', '<適格>な'],
      ],
      '数 as a noun': [
        ['複<数社>', '件<数が>'],
        ['<数社>', 'が<数社>'],
      ],
      'may and please': [
        ['しても<よい>', '渡して<いい>'],
        ['が<いい>', '感じの<いい>'],
      ],
      'よくある and 詳しくは': [
        ['<よく>ある質問', '<詳しく>は'],
        ['<よく>なる', '<詳しく>聞く'],
      ],
      '有効な as valid': [['<有効>なメール', '<有効>な電話番号'], ['<有効>な手段']],
    },
  },
  {
    name: 'what makes a word exact',
    rules: EXACT_WORDS,
    examples: {
      'in brackets or after a colon': [
        ['<soon> (within 14 days)', '<hot>: a score of 70', '<早め>に(2営業日以内)'],
        ['<hot> (5 leads)', '<soon> (in time)'],
      ],
      'English definition': [
        ['<hot> means over 70', '<hot> if it has 70 points'],
        ['<hot> means warm', '<hot> if 10 leads'],
      ],
      'Japanese definition': [
        ['<ホット>とは、スコア70点以上', '<そろそろ>、14日以内'],
        ['<ホット>とは、有望', '<有望>、10件'],
      ],
      'English limit beside it': [
        ['<quick> reply within 2 hours', '<soon>, by 5'],
        ['<hot>, and 3 leads', '<quick> reply'],
      ],
      'Japanese limit beside it': [
        ['<早め>に2営業日以内', '<最近>訪問が30日以内'],
        ['<早め>に', '<ホット>な10件'],
      ],
      'number after it': [
        ['<直近>30日', '<最近>の3か月'],
        ['<直近>の', '<ホット>10件'],
      ],
      'one of given answers': [
        ['「<高い>」を選ぶ', '"<high>" in'],
        ['<高い>」な', '「<高い>」という'],
      ],
      'more than something given': [
        ['<higher> than 70', '<more> than the budget'],
        ['<higher> than usual', '<higher>'],
      ],
      'in quotation marks with more': [
        ['「回答が<早い>', '「<早い>回答」'],
        ['「<早い>」', '<早い>回答'],
      ],
      'in a longer word': [
        ['<ホット>ライン', 'ロング<ホット>'],
        ['<ホット>リード', '<ホット>な'],
      ],
      'English limit that is called so': [
        ['70 or more is <hot>', '70 points (<hot>'],
        ['it is <hot>', 'ten <hot>'],
      ],
      'Japanese limit that is called so': [
        ['70点以上を<ホット>', '30日以内(<最近>'],
        ['70点以上の<有望>', '10件を<ホット>'],
      ],
      'one of given things': [
        ['the <latest> date', 'is <higher>,', 'the most <recent>'],
        ['the <latest> news', '<recent>'],
      ],
      'the most of all': [
        ['最も<高い>', '一番<早い>'],
        ['とても<高い>', '最も<良い>'],
      ],
      'the one of two': [
        ['<高い>方', '<早い>順'],
        ['<高い>点', '<良い>方'],
      ],
      'より with something given': [
        ['70点より<高い>', '平均よりも<高い>'],
        ['もより<高い>', 'もっと<高い>'],
      ],
    },
  },
  {
    name: 'counts',
    rules: COUNT_RULES,
    examples: {
      'English number with its noun': [
        ['ten new leads', '10 mqls', '5 of sales-accepted leads'],
        ['70 points', 'leads of 10'],
      ],
      'English number a period': [
        ['ten a month', '3 per week'],
        ['ten months', '3 a piece'],
      ],
      'English number after a verb': [
        ['hands over ten', 'at least 10 by friday', 'the target is 5.'],
        ['over ten', 'hands over ten leads'],
      ],
      'Japanese noun with its number': [
        ['リード10件', '商談を毎月5件', '受注は約3'],
        ['商談から14日', 'リード70点'],
      ],
      件: [
        ['10件のリード', '一件', '5件'],
        ['一件ごと', '10名'],
      ],
    },
  },
  {
    name: 'when a count has to be reached',
    rules: PERIOD_RULES,
    examples: {
      'English period': [
        ['a month', 'weekly', 'friday', 'q3', '2026'],
        ['mon', '1999', 'q5'],
      ],
      'English day': [
        ['by may', 'until the fair'],
        ['by sales', 'by phone', 'nearby may'],
      ],
      'Japanese period by name': [
        ['毎月', '今期', '四半期', '上期'],
        ['月', '半期'],
      ],
      'Japanese period': [
        ['月間', '週に', '月10件', '3か月'],
        ['月曜', '日本'],
      ],
      'Japanese deadline': [
        ['月末まで', '5日以内', '期限'],
        ['駅まで', '内'],
      ],
    },
  },
  {
    name: 'whether duplicates count',
    rules: DUPLICATE_RULES,
    examples: {
      'English duplicates': [
        ['without duplicates', 'unique', 'net of them'],
        ['internet', 'double'],
      ],
      'English once': [
        ['each counted once', 'one per company', 'per account'],
        ['once', 'per month'],
      ],
      'Japanese duplicates': [
        ['重複を除く', '純増', '同じ会社'],
        ['重要', '会社'],
      ],
      'Japanese once': [
        ['1社につき1件', '一人一件'],
        ['2社1件', '1件'],
      ],
    },
  },
];
