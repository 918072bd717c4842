import type { ServiceLevel } from '../../domain/definition/definition';
import { DECISION_WORDS, RESULT_WORDS } from '../../domain/hand-over/answer-word';
import type { DecisionFinding } from '../../domain/rejections/decision-check';
import type { Language } from '../../domain/values/language';
import type { Messages } from '../messages/messages';

/** The findings of one kind, with what they are and what would be right. */
export interface FindingGroup {
  readonly title: string;
  readonly todo: string;
  readonly findings: readonly DecisionFinding[];
}

type Told = (
  words: Messages['rejections'],
  language: Language,
  level: ServiceLevel | null,
) => readonly [title: string, todo: string];

/** How each kind is told. What keeps a decision from being counted stands first. */
const TOLD: Readonly<Record<DecisionFinding['kind'], Told>> = {
  'unknown decision': (m, language) => [
    m.unknownDecision,
    m.unknownDecisionDo(DECISION_WORDS.accepted[language], DECISION_WORDS.rejected[language]),
  ],
  'unknown reason': (m) => [m.unknownReason, m.unknownReasonDo],
  'no reason': (m) => [m.noReason, m.noReasonDo],
  'note needed': (m) => [m.noteNeeded, m.noteNeededDo],
  'no date': (m) => [m.noDate, m.noDateDo],
  'date unreadable': (m) => [m.dateUnreadable, m.dateUnreadableDo],
  'not handed over': (m) => [m.notHandedOver, m.notHandedOverDo],
  'unknown outcome': (m, language) => [
    m.unknownOutcome,
    m.unknownOutcomeDo(RESULT_WORDS.won[language], RESULT_WORDS.lost[language], RESULT_WORDS.open[language]),
  ],
  overdue: (m, _, level) => [
    m.late,
    level?.inWorkingDays ? m.lateWorkingDo(level.number) : m.lateDo(level?.number ?? 0),
  ],
};

/**
 * Groups the findings by kind. Within a kind they keep the order of the leads.
 * @param level by which a decision is overdue; null for none
 */
export function groupFindings(
  findings: readonly DecisionFinding[],
  words: Messages['rejections'],
  language: Language,
  level: ServiceLevel | null,
): FindingGroup[] {
  return Object.entries(TOLD).flatMap(([kind, tell]) => {
    const own = findings.filter((finding) => finding.kind === kind);
    const [title, todo] = tell(words, language, level);
    return own.length === 0 ? [] : [{ title, todo, findings: own }];
  });
}
