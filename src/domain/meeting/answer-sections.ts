import { sayClauseNamed } from '../definition/plain-words';
import type { Verdict } from '../rejections/rejection';
import { sumRejections } from '../rejections/rejection-sum';
import { overdueBeforeFormula } from '../service-level/deadline';
import { conditionsOn, type SummarySource } from '../summary/summary-formula';
import { rejectedClauses } from './clauses';
import type { Meeting, MeetingFindings } from './meeting';
import { figureRows } from './meeting-figures';
import { firstRows, fitLine, type MeetingSection } from './meeting-section';
import { languageOf, MEETING_WORDS, type Side } from './meeting-words';

/** Of each list as many entries as let a meeting be printed on two pages: 5 late leads, 4 clauses with 3 examples each. */
const MOST = { late: 5, clauses: 4, examples: 3 };

/** The verdicts in the order of the Rejections panel. */
const VERDICTS: readonly Verdict[] = ['definition', 'hand-over', 'data', 'timing', 'sample', 'open'];

export function figuresOf({ inForce, since }: Meeting, source: SummarySource, side: Side): MeetingSection {
  const [level] = inForce?.definition.serviceLevels ?? [];
  const limit = level === undefined ? null : overdueBeforeFormula(level, source.holidays);
  return {
    heading: (['figure', 'inPeriod', 'inAll'] as const).map((key) => MEETING_WORDS[key][side]),
    rows: figureRows(conditionsOn(source), since === null, limit, side),
  };
}

export function lateOf({ late }: MeetingFindings, side: Side): MeetingSection {
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

export function faultsOf({ rejections }: MeetingFindings, side: Side): MeetingSection {
  const { byVerdict } = sumRejections(rejections);
  return {
    heading: (['faults', 'count'] as const).map((key) => MEETING_WORDS[key][side]),
    rows: VERDICTS.map((verdict) => [MEETING_WORDS[verdict][side], byVerdict[verdict]]),
  };
}

export function clausesOf(
  { records, inForce, versions }: Meeting,
  { rejections, nameOf }: MeetingFindings,
  side: Side,
): MeetingSection {
  const clauses = rejectedClauses(rejections);
  const definitions = [...(inForce === null ? [] : [inForce.definition]), ...versions.values()];
  const saidOf = (criterion: string) => sayClauseNamed(definitions, criterion, languageOf(side)) ?? criterion;
  return {
    heading: (['clauses', 'count', 'met', 'named'] as const).map((key) => MEETING_WORDS[key][side]),
    rows:
      clauses.length === 0
        ? [[MEETING_WORDS.noClause[side]]]
        : firstRows(
            clauses,
            MOST.clauses,
            ({ criterion, rejections: own, met }) => [
              [fitLine(saidOf(criterion), 30), own.length, met, fitLine(criterion, 36)],
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
