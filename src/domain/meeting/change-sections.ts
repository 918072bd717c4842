import { sayClauseNamed } from '../definition/plain-words';
import type { Effect } from '../effect/effect';
import { toPoints } from '../values/hundredths';
import { type Amendment, FEWEST_CASES, gainOf } from './amendment';
import type { Meeting, MeetingFindings } from './meeting';
import { firstRows, fitLine, LINE_WIDTH, type MeetingSection, TEXT_WIDTH } from './meeting-section';
import { languageOf, MEETING_WORDS, type Side } from './meeting-words';

/** At most 5 words in dispute are listed, so that a meeting can be printed on two pages. */
const MOST_WORDS = 5;

export function wordsOf({ disputed, openTerms }: MeetingFindings, side: Side): MeetingSection {
  const told = (department: 'marketing' | 'sales', text: string) =>
    fitLine(`${MEETING_WORDS[department][side]}${text}`, TEXT_WIDTH);
  const rows = firstRows(
    disputed,
    MOST_WORDS,
    ({ name, marketingMeans, salesMeans }) => [
      [fitLine(name, 30), told('marketing', marketingMeans)],
      ['', told('sales', salesMeans)],
    ],
    MEETING_WORDS.others[side],
  );
  return {
    heading: [MEETING_WORDS.words[side]],
    rows: [
      ...(rows.length === 0 ? [[MEETING_WORDS.noDispute[side]]] : rows),
      ...(openTerms === 0 ? [] : [[MEETING_WORDS.openTerms[side](openTerms)]]),
    ],
  };
}

export function thresholdOf({ steps }: MeetingFindings, side: Side): MeetingSection {
  const heading = (['threshold', 'leads', 'accepted', 'won', 'rejected'] as const).map(
    (key) => MEETING_WORDS[key][side],
  );
  if (steps === null) return { heading, rows: [[MEETING_WORDS.noThreshold[side]]] };
  const { minimum, step, higher, lower } = steps;
  const points = (hundredths: number) => String(toPoints(hundredths));
  const rowOf = (text: string, { count, fates }: Effect['leave']) => [
    text,
    count,
    fates.accepted,
    fates.won,
    fates.rejected,
  ];
  return {
    heading,
    rows: [
      rowOf(MEETING_WORDS.higher[side](points(minimum + step)), higher.leave),
      rowOf(MEETING_WORDS.lower[side](points(minimum - step)), lower.enter),
      [MEETING_WORDS.thresholdNow[side](points(minimum), points(step))],
    ],
  };
}

export function amendmentOf({ inForce }: Meeting, found: MeetingFindings, side: Side): MeetingSection {
  const heading = [MEETING_WORDS.amendment[side]];
  const { amendment } = found;
  if (amendment === null) return { heading, rows: [[MEETING_WORDS.noAmendment[side](FEWEST_CASES)]] };
  const fates = amendment.effect?.leave.fates;
  const told = amendment.kind === 'criterion' ? 'withoutIt' : 'keepsBack';
  return {
    heading,
    rows: [
      ...sayAmendment(amendment, found, inForce, side).map((line) => [line]),
      ...(fates === undefined
        ? []
        : [[MEETING_WORDS[told][side](fates.rejected, fates.accepted, fates.won)]]),
    ],
  };
}

/** What is proposed, and what speaks for it. */
function sayAmendment(
  { kind, name, cases, effect }: Amendment,
  { rejections: { length: total }, steps }: MeetingFindings,
  inForce: Meeting['inForce'],
  side: Side,
): string[] {
  switch (kind) {
    case 'criterion': {
      // To drop it is a thought only where more is lost of what Sales rejects.
      const way = effect !== null && gainOf(effect) > 0 ? 'dropCriterion' : 'tightenCriterion';
      const definitions = inForce === null ? [] : [inForce.definition];
      const said = sayClauseNamed(definitions, name, languageOf(side)) ?? name;
      return [
        fitLine(MEETING_WORDS[way][side](name, said), LINE_WIDTH),
        MEETING_WORDS.metAndRejected[side](cases, total),
      ];
    }
    case 'required':
      return [
        MEETING_WORDS.requireField[side](fitLine(name, TEXT_WIDTH)),
        MEETING_WORDS.lacked[side](cases, total),
      ];
    case 'threshold': {
      const points = steps === null ? '' : String(toPoints(steps.minimum + steps.step));
      return [MEETING_WORDS.raiseThreshold[side](points), MEETING_WORDS.moreRejected[side](cases)];
    }
  }
}
