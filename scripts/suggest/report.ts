import { basename } from 'node:path';
import type { ScoreRow } from '../../src/domain/insight/backtest/backtest';
import { rateOf } from '../../src/domain/insight/suggestion/interval';
import type { Leak } from '../../src/domain/insight/suggestion/leak';
import {
  factor,
  leakReason,
  nameFor,
  sayEvidence,
  sayExclusion,
  sayOrder,
  sayPoints,
  sayRate,
  saySureness,
} from '../../src/sidebar/insight/told';
import { insight } from '../../src/sidebar/messages/insight';
import { type Side, sideOf } from '../../src/sidebar/messages/sides';
import type { SuggestArguments } from './arguments';
import type { Tested } from './backtest-of-all';
import type { OutcomeValue } from './outcome-column';
import { REPORT_WORDS } from './report-words';
import type { Suggested } from './suggested';

type Words = Side<typeof REPORT_WORDS>;
type Insight = Side<typeof insight>;

/** Of what a report is written. */
interface Writing {
  readonly suggested: Suggested;
  readonly given: SuggestArguments;
  readonly words: Words;
  readonly m: Insight;
}

/** The report as a plain text, in the reader's language. */
export function writeReport(suggested: Suggested, given: SuggestArguments): string {
  const writing = {
    suggested,
    given,
    words: sideOf(REPORT_WORDS, given.language),
    m: sideOf(insight, given.language),
  };
  const parts = [
    heading(writing),
    answer(writing),
    criteria(writing),
    tested(writing, suggested.suggestedTest, writing.words.suggested, true),
    tested(writing, suggested.presentTest, writing.words.given, false),
    fields(writing),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ suggested, given, words, m }: Writing): string[] {
  const { meaning, days, rows, draft } = suggested;
  const say = (values: readonly OutcomeValue[]) =>
    values.map(({ told, leads }) => words.valueWith(told, leads)).join(', ');
  return [
    words.title(basename(given.leads), draft.today),
    words.rows(rows, meaning.heading),
    words.meaning(m.won, say(meaning.won)),
    words.meaning(m.lost, say(meaning.lost)),
    ...(meaning.open.length === 0 ? [] : [words.meaning(m.open, say(meaning.open))]),
    words.meaning(m.noneYet, words.valueWith(words.blank, meaning.never)),
    ...(days.immature === 0 ? [] : [m.immature(days.immature)]),
    ...saySample(suggested, given, words),
  ];
}

/** From which leads was learned; nothing where none was. */
function saySample(
  { suggestion, meaning, days }: Suggested,
  { sample }: SuggestArguments,
  words: Words,
): string[] {
  const { answer: found, learned, won } = suggestion;
  if (found.kind !== 'found' && found.kind !== 'no pattern') return [];
  const ended = [...meaning.won, ...meaning.lost].reduce((sum, { leads }) => sum + leads, -days.immature);
  return learned === ended ? [words.whole(learned)] : [words.sample(learned, won, sample), words.sampleRates];
}

/** What is suggested, or why nothing is. */
function answer({ suggested, words, m, given }: Writing): string[] {
  const { suggestion, presentTest } = suggested;
  const { answer: found, learned, won, used, order } = suggestion;
  switch (found.kind) {
    case 'no outcomes':
      return [m.noOutcomes];
    case 'one outcome':
      return [m.oneOutcome, m.oneOutcomeDo];
    case 'too few':
      return [m.tooFew, m.tooFewDo(won, learned)];
    case 'no fields':
    case 'no criteria':
      return [m.noFields, m.noFieldsDo];
    case 'no pattern':
      return [
        m.noPattern,
        m.noPatternDo(learned, won, used.length),
        m.noPatternMeans,
        words.strength(m[found.strength]),
      ];
    case 'found': {
      const { strength, area, recent, turned, leaks, expected } = found;
      const names = turned.map((line) => nameFor(line, given.language)).join(', ');
      const present = presentTest?.area ?? null;
      return [
        words.strength(m[strength]),
        m.expected(m.percent(area.rate), m.interval(area.low, area.high)),
        m.chance,
        ...(recent === null
          ? []
          : [`${m.recent(sayRate(recent.auc, m), recent.leads)} (${sayOrder(order, m)})`]),
        ...(recent?.isDrift !== true
          ? []
          : [m.driftTitle, m.drift(sayRate(recent.auc, m), m.percent(recent.before), recent.leads)]),
        ...(recent?.isDrift !== true || names === '' ? [] : [m.turned(names)]),
        ...leaks.flatMap((leak) => sayLeak(leak, words, m)),
        ...(present === null ? [] : [words.meaning(words.given, m.percent(present))]),
        ...(present !== null && present >= expected.auc ? [m.notBetter] : []),
        words.association,
      ];
    }
  }
}

function sayLeak({ header, auc, why }: Leak, words: Words, m: Insight): string[] {
  const area = m.percent(auc);
  if (header === null) return [m.leakAll(area)];
  return [m.leakTitle(header), `  ${leakReason(why, m)(area)}`, `  ${words.leaveOut(header)}`];
}

function criteria({ suggested: { lines }, words, m, given: { language } }: Writing): string[] {
  if (lines.length === 0) return [];
  const each = lines.flatMap((line) => [
    words.line(sayPoints(line.points), nameFor(line, language)),
    ...[...sayEvidence(line.evidence, m), ...saySureness(line, m), m.odds(factor(line.odds))].map(
      (told) => `    ${told}`,
    ),
    ...(line.because === null
      ? []
      : [`    ${m.because(sayPoints(line.points), nameFor(line.because, language))}`]),
  ]);
  return [words.criteria, words.evidenceHelp, ...each];
}

function tested({ words, m }: Writing, test: Tested | null, name: string, isUnseen: boolean): string[] {
  if (test === null) return [];
  const { backtest, threshold } = test;
  const { rows, months, isEnough, step, learned, out, notReady, won } = backtest;
  const sayRow = (row: ScoreRow) => {
    const ended = row.won + row.lost + row.rejected;
    const rate = row.winRate === null ? (isEnough ? m.noEvidence : m.unknown) : sayRate(row.winRate, m);
    const told = words.ended(row.won, ended, rate);
    return `  ${words.row(row.score, row.leads, told)}${words.others(row.open, row.never)}`;
  };
  return [
    words.tested(name),
    ...(isUnseen ? [words.unseen] : []),
    ...(learned === 0 ? [] : [words.learnedFrom(learned)]),
    ...(threshold === null
      ? []
      : [
          words.threshold(
            threshold.score === -Infinity ? words.everyScore : String(threshold.score),
            months === null
              ? words.leadsInAll(threshold.leads)
              : words.leadsAMonth(threshold.leads, (threshold.leads / months).toFixed(1)),
            threshold.wonRate === null ? m.unknown : sayRate(threshold.wonRate, m),
          ),
          `${words.missed(threshold.missed, won)}${sayShare(threshold.missed, won, isEnough, m)}`,
        ]),
    ...(isEnough ? [] : [m.tooFewRates]),
    ...(step === 0 ? [] : [m.rowsTogether(step)]),
    ...rows.map(sayRow),
    words.cannotGo(out.leads, notReady.leads),
    words.below,
  ];
}

function sayShare(part: number, whole: number, isEnough: boolean, m: Insight): string {
  const rate = isEnough ? rateOf(part, whole) : null;
  return rate === null ? '' : ` (${sayRate(rate, m)})`;
}

function fields({ suggested: { suggestion, own }, words, m }: Writing): string[] {
  const { used, personal, excluded } = suggestion;
  return [
    words.fields,
    words.used(used.join(', ')),
    ...(personal.length === 0 ? [] : [words.personal(personal.join(', '))]),
    ...own.map((header) => words.excluded(header, words.byLeadPact)),
    ...excluded.map(({ header, why }) => words.excluded(header, sayExclusion(why, m))),
    words.takeIn,
  ];
}
