import { PART_OF_WORD } from './word-boundary';
import { KANJI_DIGITS } from './written-number';

/** The end of a sentence, which the point of a decimal is not. */
const END = /[。;!?]|\.(?!\d)/;

function sentences(text: string): string[] {
  return text.replace('i.e.', 'that is').replace(/[<>]/g, '≥').split(END);
}

/** What stands around a word in its sentence of a folded text, the word marked by `<` and `>`. */
export function inSentence(text: string, start: number, end: number): string {
  const before = sentences(text.slice(Math.max(0, start - 60), start)).pop() ?? '';
  return `${before}<${text.slice(start, end)}>${sentences(text.slice(end, end + 90))[0] ?? ''}`;
}

/** Where a marked word stands but isn't meant: it is part of another word, has another sense, or is a verb of the same letters. */
const TRAP = new RegExp(
  [
    PART_OF_WORD,
    // The noun "lead" against the verb, and against what else is called so.
    '<leads?>[ -](times?|roles?|the |us|them)|(team|tech|project)[ -]<lead',
    '^(?!.*\\b(hand|pass|sen[dt]|g[ia]v|forw|assign|route|deliv|turn|br[io])\\w*.*<).*<leads?> (in)?to (?!sales|marketing|be |call|contact)',
    '\\b(will|can|\\w+ould|ma?y|might|must|to|not|we|they|who|that|which|it|team|sales|marketing) <(leads?> (the|an?|our|their|this|to)|deals?> with)\\b',
    'ミス<リ|<リード>(する|し[たてま]|さ[せれ]|でき|線|文|タイ|オフ)|<アポイント>メ|<商談>会(?![社議])|<sql> ?(quer|data|server|文)',
    'great <deal>|in <order> |into <account>|<accounts?> for',
    // Vague in one sense only.
    '<(hot|warm|cold)>[ -]?(line|dog|spot|key|desk|water|air|up|call|e-?mail|stor)|<(high|low|quick|early)>[ -](school|volt|speed|season|start|serv|bird)|<good> (mor|fai|fri)|<best> pr|<ready>-made|<interested> part|<soon> as|<active> (dir|con|lic)|<qualified> (invo|tax|eng)',
    `[\\d${KANJI_DIGITS}約後]<十分>|<十分>([間後前以程]|ごと|ほど|おき|まで|かか|の[一二三\\d]|で[一-鿿](?!.*不))`,
    `<いずれ>[かもの]|<そのうち>[の\\d${KANJI_DIGITS}]|<すぐ>れ|<[少多遅早]な?く>とも|<[高強早深広弱低]め>[るたてよ]|<大手>町|[複件回人総]<数.>|<相当>[すし]|<一定>期間|[てでばと]も?<[よ良]|[^がのは、。\\s]<いい>|<多少>[にをの]|<適格>請|<よく>ある|<詳しく>は|<有効>な[メ電]`,
  ].join('|'),
);

/** Whether the word that is marked in a sentence isn't meant as that word. */
export function isTrap(marked: string): boolean {
  return TRAP.test(marked);
}
