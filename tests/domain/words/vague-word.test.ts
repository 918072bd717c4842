import { describe, expect, test } from '@jest/globals';
import { findVagueIn } from '../../../src/domain/words/vague-word';
import { term } from './agreed-terms';

const HOT_LEAD = term('Hot lead', { alsoCalled: 'ホットリード', settled: true });

/** The vague words, parted by ` | `; '' where there is none. */
type Case = readonly [text: string, vague: string];

const ENGLISH: readonly Case[] = [
  ['hot leads and hot people', 'hot'],
  ['the goods in the photo of the hotel', ''],
  ['They have already replied.', ''],
  ['Interest rates of 3 %', ''],
  ['call as soon as the form is sent', ''],
  ['for Sales, an MQL has a budget, a need and a date', ''],
  ['a company of 100 employees or more that asked for a price', ''],
  ['soon, within 14 days', ''],
  ['a reply soon (within 14 days)', ''],
  ['a quick reply within 2 hours', ''],
  ['hot: a score of 70 or more', ''],
  ['A score of 70 or more is hot.', ''],
  ['large companies with at least 500 employees', ''],
  ['recent visits in the last 30 days', ''],
  ['a score higher than 70', ''],
  ['a cold call', ''],
  ['promising, i.e. a score of at least 60', ''],
  ['A lead is hot if it scores 80 points', ''],
  ['promptly (within one business day)', ''],
  ['The first meeting took place in good faith.', ''],
  ['likely to become an opportunity', 'likely'],
  ['They answer soon. Within 14 days we call.', 'soon'],
  ['hot, and 3 leads were lost', 'hot'],
  ['hot, and at least 10 leads', 'hot'],
  ['as soon as possible', 'as soon as possible'],
  ['a high-quality, promising account', 'high-quality | promising'],
  ['Good leads with enough budget', 'Good | enough'],
  ['Sales-ready and seriously interested', 'Sales-ready | seriously | interested'],
  ['unqualified, unlikely', 'unqualified | unlikely'],
  ['They shows real interest', 'shows real interest'],
  ['It was visited recently', 'recently'],
  ['many visits, often in one week', 'many | often'],
  ['a reasonable size and an appropriate title', 'reasonable | appropriate'],
  ['ＨＯＴなリード', 'ＨＯＴ'],
];

const JAPANESE: readonly Case[] = [
  ['ホットリードとホットな人', 'ホット'],
  ['ホットラインとホットドッグ', ''],
  ['値段がやすい、安い商品', ''],
  ['三十分以内に10分話す', ''],
  ['十分後に電話する', ''],
  ['そろそろ、14日以内に買う', ''],
  ['早めに（2営業日以内に）連絡する', ''],
  ['早めに2営業日以内に連絡する', ''],
  ['70点以上をホットとする', ''],
  ['ホットとは、スコア70点以上のこと', ''],
  ['スコアが70点より高い', ''],
  ['直近30日に訪れた', ''],
  ['営業に渡してもよい', ''],
  ['条件のいずれかを満たし、少なくとも1つ', ''],
  ['大手町の複数社に相当する', ''],
  ['予定を早める見込み客', ''],
  ['予算と導入時期が決まっている部長', ''],
  ['ほっとした', ''],
  ['購入しやすく、買いやすい会社', '購入しやすく | 買いやすい'],
  ['見込みの高い、見込みがありそうな会社', '見込みの高い | 見込みがありそう'],
  ['ﾎｯﾄな客', 'ﾎｯﾄ'],
  ['十分な予算、不十分な情報', '十分 | 不十分'],
  ['予算が十分だ', '十分'],
  ['そろそろ買ってくれそうな会社', 'そろそろ | くれそう'],
  ['そろそろ買う。14日以内に連絡する', 'そろそろ'],
  ['70点以上の有望な会社', '有望'],
  ['温度感が高く、確度の高い案件', '温度感が高く | 確度の高い'],
  ['なるべく早めに', 'なるべく | 早めに'],
  ['ある程度の興味がある', 'ある程度 | 興味がある'],
  ['分かりやすい、印象がいい。してもいい', '分かりやすい | 印象がいい'],
  ['そのうち会社が買う。そのうち3社', 'そのうち'],
  ['適切な時期に積極的に', '適切 | 積極的'],
  ['ホットなリード10件を渡す', 'ホット'],
  ['数社から良さそうな反応', '数社 | 良さそう'],
];

describe('vague words', () => {
  test.each([...ENGLISH, ...JAPANESE])('%j: %s', (text, vague) => {
    const found = findVagueIn(text, [HOT_LEAD]);
    expect(found.map((one) => one.found).join(' | ')).toBe(vague);
    for (const { start, end, found: word } of found) expect(text.slice(start, end)).toBe(word);
  });

  test('a term that isn’t settled leaves its word vague; a settled one doesn’t', () => {
    const found = (settled: boolean) => findVagueIn('ホットリードを渡す', [{ ...HOT_LEAD, settled }]);
    expect(found(false).map((one) => one.found)).toEqual(['ホット']);
    expect(found(true)).toEqual([]);
  });
});
