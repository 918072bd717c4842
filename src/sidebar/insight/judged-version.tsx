import { criterionName } from '../../domain/insight/suggestion/accept';
import type { Evidence } from '../../domain/insight/suggestion/evidence';
import type { ExaminedCriterion } from '../../domain/insight/suggestion/examine';
import { Fold } from '../parts/fold';
import { NoticeCard } from '../parts/notice-card';
import { PointsChip } from '../parts/points-chip';
import { useSidebar } from '../session/sidebar-context';
import type { Judgement } from './job';
import { ScoreTable } from './score-table';
import { factor, sayEvidence, sayPoints } from './told';

interface Props {
  /** What the definition is called: in force, or draft. */
  readonly name: string;
  readonly judgement: Judgement;
  /** The index of the threshold's row; -1 for none. */
  readonly threshold: number;
  /** Names of the criteria that were suggested from these outcomes. */
  readonly learned: readonly string[];
}

/** Shows one definition: every score as a row, its criteria, and the fields that earn nothing though they tell something. */
export function JudgedVersion({
  name,
  judgement: { backtest, examination, missing },
  threshold,
  learned,
}: Props) {
  const { language, insight: m } = useSidebar();
  if (backtest === null)
    return (
      <NoticeCard tone="warning" title={name}>
        {missing.length > 0 ? m.missingFields(missing.join(m.comma)) : m.notJudged}
      </NoticeCard>
    );
  const criteria = examination?.criteria ?? [];
  const unused = examination?.unused ?? [];
  return (
    <div class="stack">
      <h3>{name}</h3>
      {backtest.learned > 0 && <NoticeCard tone="warning">{m.learnedFrom(backtest.learned)}</NoticeCard>}
      <Fold title={m.scores} count={backtest.rows.length}>
        {() => <ScoreTable backtest={backtest} threshold={threshold} />}
      </Fold>
      <Fold title={m.criteria} count={criteria.length}>
        {() =>
          criteria.map((one) => (
            <Examined key={one.name} criterion={one} isLearned={learned.includes(one.name)} />
          ))
        }
      </Fold>
      <Fold title={m.unused} count={unused.length}>
        {() =>
          unused.map(({ criterion, evidence }) => (
            <div key={criterion.field} class="card">
              <b>{criterionName(criterion, language)}</b>
              <EvidenceLines evidence={evidence} />
            </div>
          ))
        }
      </Fold>
    </div>
  );
}

function Examined({ criterion, isLearned }: { criterion: ExaminedCriterion; isLearned: boolean }) {
  const { name, points, evidence, odds, matters } = criterion;
  const { insight: m } = useSidebar();
  return (
    <div class="card">
      <div class="line">
        <b class="grow">{name}</b>
        <PointsChip text={sayPoints(points)} />
      </div>
      {isLearned ? (
        <>
          <p class="soft">{m.metOnly(evidence.met)}</p>
          <p class="soft">{m.learnedCriteria}</p>
        </>
      ) : (
        <EvidenceLines evidence={evidence} />
      )}
      {odds !== null && <p class="soft">{m.odds(factor(odds))}</p>}
      {matters === false && points !== 0 && <span class="mark warning">{m.noDifference}</span>}
    </div>
  );
}

function EvidenceLines({ evidence }: { readonly evidence: Evidence }) {
  const { insight: m } = useSidebar();
  return (
    <>
      {sayEvidence(evidence, m).map((line) => (
        <p key={line} class="soft">
          {line}
        </p>
      ))}
    </>
  );
}
