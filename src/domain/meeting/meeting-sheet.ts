import type { Effect } from '../effect/effect';
import type { Verdict } from '../rejections/rejection';
import { sumRejections } from '../rejections/rejection-sum';
import { overdueBeforeFormula } from '../service-level/deadline';
import { conditionsOn, type SummarySource } from '../summary/summary-formula';
import { toPoints } from '../values/hundredths';
import type { Language } from '../values/language';
import { type Amendment, FEWEST_CASES } from './amendment';
import { rejectedClauses } from './clauses';
import type { Meeting, MeetingFindings } from './meeting';
import { figureRows } from './meeting-figures';
import { firstRows, fitLine, type MeetingRow, type MeetingSection, TEXT_WIDTH } from './meeting-section';
import { MEETING_WORDS, type Side, sideOf } from './meeting-words';

/** One meeting as it is to be written, from the first row of the tab on. */
export interface MeetingSheet {
  readonly rows: readonly MeetingRow[];
  /** 1-based rows that are headings. */
  readonly headings: readonly number[];
  /** Rows below for people to write into, which are written once, with `minutesHeadings` among them. */
  readonly minutes: readonly MeetingRow[];
  /** The same, counted from the first of `minutes`. */
  readonly minutesHeadings: readonly number[];
}

/** Of each list as many entries as let a meeting be printed on two pages: 5 late leads, 4 clauses with 3 examples each, 5 words. */
const MOST = { late: 5, clauses: 4, examples: 3, words: 5 };
/** So many blank lines wait for minutes and for decisions. */
const LINES = { minutes: 10, decisions: 6 };

/** The verdicts in the order of the Rejections panel. */
const VERDICTS: readonly Verdict[] = ['definition', 'hand-over', 'data', 'timing', 'sample', 'open'];

/** Lays a meeting out: what is counted by formulas first, then what both have to speak of, then room for what they decide. */
export function meetingSheet(
  meeting: Meeting,
  found: MeetingFindings,
  source: SummarySource,
  language: Language,
): MeetingSheet {
  const side = sideOf(language);
  const { since, day } = meeting;
  const rows: MeetingRow[] = [
    [MEETING_WORDS.title[side]],
    [MEETING_WORDS.since[side], since === null ? MEETING_WORDS.beginning[side] : { day: since }],
    [MEETING_WORDS.upTo[side], { day }],
    [MEETING_WORDS.note[side]],
  ];
  const headings: number[] = [];
  for (const section of sectionsOf(meeting, found, source, side)) {
    rows.push([], section.heading);
    headings.push(rows.length);
    rows.push(...section.rows);
  }
  const blank = (count: number): MeetingRow[] => Array.from({ length: count }, () => []);
  return {
    rows,
    headings,
    minutes: [
      [],
      [MEETING_WORDS.minutes[side], { day }],
      ...blank(LINES.minutes),
      [],
      [MEETING_WORDS.decisions[side], '', '', MEETING_WORDS.who[side], MEETING_WORDS.byWhen[side]],
      ...blank(LINES.decisions),
      [],
    ],
    minutesHeadings: [2, LINES.minutes + 4],
  };
}

function sectionsOf(
  meeting: Meeting,
  found: MeetingFindings,
  source: SummarySource,
  side: Side,
): MeetingSection[] {
  return [
    figuresOf(meeting, source, side),
    lateOf(found, side),
    faultsOf(found, side),
    clausesOf(meeting, found, side),
    wordsOf(found, side),
    thresholdOf(found, side),
    amendmentOf(found, side),
  ];
}

function figuresOf({ inForce, since }: Meeting, source: SummarySource, side: Side): MeetingSection {
  const [level] = inForce?.definition.serviceLevels ?? [];
  const limit = level === undefined ? null : overdueBeforeFormula(level, source.holidays);
  const word = (key: Parameters<Parameters<typeof figureRows>[3]>[0]) => MEETING_WORDS[key][side];
  return {
    heading: (['figure', 'inPeriod', 'inAll'] as const).map((key) => MEETING_WORDS[key][side]),
    rows: figureRows(conditionsOn(source), since === null, limit, word),
  };
}

function lateOf({ late }: MeetingFindings, side: Side): MeetingSection {
  const heading = (['late', 'owner', 'handedOverOn'] as const).map((key) => MEETING_WORDS[key][side]);
  if (late === null) return { heading, rows: [[MEETING_WORDS.noLevel[side]]] };
  if (late.length === 0) return { heading, rows: [[MEETING_WORDS.nothingLate[side]]] };
  return {
    heading,
    rows: firstRows(
      late,
      MOST.late,
      ({ name, owner, handedOver }) => [[fitLine(name, 30), fitLine(owner, 18), { day: handedOver }]],
      MEETING_WORDS.others[side],
    ),
  };
}

function faultsOf({ rejections }: MeetingFindings, side: Side): MeetingSection {
  const { byVerdict } = sumRejections(rejections);
  return {
    heading: (['faults', 'count'] as const).map((key) => MEETING_WORDS[key][side]),
    rows: VERDICTS.map((verdict) => [MEETING_WORDS[verdict][side], byVerdict[verdict]]),
  };
}

function clausesOf(
  { records }: Meeting,
  { rejections, nameOf }: MeetingFindings,
  side: Side,
): MeetingSection {
  const clauses = rejectedClauses(rejections);
  return {
    heading: (['clauses', 'count', 'met'] as const).map((key) => MEETING_WORDS[key][side]),
    rows:
      clauses.length === 0
        ? [[MEETING_WORDS.noClause[side]]]
        : firstRows(
            clauses,
            MOST.clauses,
            ({ criterion, rejections: own, met }) => [
              [fitLine(criterion, 30), own.length, met],
              ...own
                .slice(0, MOST.examples)
                .map(({ row, reason }) => [
                  `　${fitLine(nameOf(row), 28)}`,
                  fitLine(reason || MEETING_WORDS.noReason[side], 18),
                  fitLine(records[row]?.note ?? ''),
                ]),
            ],
            MEETING_WORDS.others[side],
          ),
  };
}

function wordsOf({ disputed, openTerms }: MeetingFindings, side: Side): MeetingSection {
  const told = (department: 'marketing' | 'sales', text: string) =>
    fitLine(`${MEETING_WORDS[department][side]}${text}`, TEXT_WIDTH);
  const rows = firstRows(
    disputed,
    MOST.words,
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

function thresholdOf({ steps }: MeetingFindings, side: Side): MeetingSection {
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

function amendmentOf(found: MeetingFindings, side: Side): MeetingSection {
  const heading = [MEETING_WORDS.amendment[side]];
  const { amendment } = found;
  if (amendment === null) return { heading, rows: [[MEETING_WORDS.noAmendment[side](FEWEST_CASES)]] };
  const fates = amendment.effect?.leave.fates;
  const told = amendment.kind === 'criterion' ? 'withoutIt' : 'keepsBack';
  return {
    heading,
    rows: [
      ...sayAmendment(amendment, found, side).map((line) => [line]),
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
  side: Side,
): string[] {
  const named = fitLine(name, TEXT_WIDTH);
  switch (kind) {
    case 'criterion': {
      const { rejected, accepted } = effect?.leave.fates ?? { rejected: 0, accepted: 0 };
      // To drop it is a thought only where more is lost of what Sales rejects.
      const way = rejected > accepted ? 'dropCriterion' : 'tightenCriterion';
      return [MEETING_WORDS[way][side](named), MEETING_WORDS.metAndRejected[side](cases, total)];
    }
    case 'required':
      return [MEETING_WORDS.requireField[side](named), MEETING_WORDS.lacked[side](cases, total)];
    case 'threshold': {
      const points = steps === null ? '' : String(toPoints(steps.minimum + steps.step));
      return [MEETING_WORDS.raiseThreshold[side](points), MEETING_WORDS.moreRejected[side](cases)];
    }
  }
}
