import { useState } from 'preact/hooks';
import { type Backtest, thresholdFor, type Wanted } from '../../domain/insight/backtest';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { PointsChip } from '../parts/points-chip';
import { useSidebar } from '../sidebar-context';
import type { Judgement, Loaded } from './job';
import { ScoreTable } from './score-table';
import { factor, sayEvidence } from './told';
import { useRun } from './use-run';
import { useWords } from './window';
import { Working } from './working';

interface Props {
  readonly engine: string;
  readonly loaded: Loaded;
}

type Judged = Readonly<Record<'inForce' | 'draft', Judgement | null>>;
const NONE: Judged = { inForce: null, draft: null };

/** The version in force and the draft against the outcomes, one below the other, and what another threshold would have done. */
export function JudgeView({ engine, loaded }: Props) {
  const m = useWords();
  const { rows, sheet } = useSidebar();
  const work = useRun(engine);
  const [judged, setJudged] = useState<Judged>(NONE);
  const [wanted, setWanted] = useState<Wanted>({ kind: 'capacity', leads: 100 });
  const forceRows = sheet.inForce?.rows ?? null;
  const judge = async () => {
    setJudged(NONE);
    for (const [kind, definition] of [
      ['inForce', forceRows],
      ['draft', rows],
    ] as const) {
      if (definition === null || definition.length === 0) continue;
      const done = await work.start(loaded, { kind: 'judge', definition });
      if (done === null) return;
      if (done.kind === 'judged') setJudged((known) => ({ ...known, [kind]: done }));
    }
  };
  const isJudged = judged.inForce !== null || judged.draft !== null;
  return (
    <section aria-labelledby="insight-judged">
      <h2 id="insight-judged" class="big">
        {m.judged}
      </h2>
      <p class="soft">{m.judgedHelp}</p>
      <Button id="insight-judge" disabled={work.progress !== null} onClick={() => void judge()}>
        {m.judge}
      </Button>
      <Working work={work} />
      {isJudged && <Threshold wanted={wanted} onChange={setWanted} />}
      {isJudged &&
        (['inForce', 'draft'] as const).map((kind) => (
          <div key={kind} class="stack">
            <h3>{m[kind]}</h3>
            {kind === 'inForce' && forceRows === null ? (
              <p class="soft">{m.noneInForce}</p>
            ) : (
              judged[kind] && <JudgedVersion judged={judged[kind]} wanted={wanted} />
            )}
          </div>
        ))}
    </section>
  );
}

function Threshold({ wanted, onChange }: { wanted: Wanted; onChange(wanted: Wanted): void }) {
  const m = useWords();
  const value =
    wanted.kind === 'capacity'
      ? wanted.leads
      : Math.round((wanted.kind === 'rate' ? wanted.rate : wanted.share) * 100);
  const set = (kind: string, number: number) => {
    const whole = Number.isFinite(number) ? Math.max(0, number) : 0;
    if (kind === 'rate') onChange({ kind, rate: whole / 100 });
    else if (kind === 'missed') onChange({ kind, share: whole / 100 });
    else onChange({ kind: 'capacity', leads: whole });
  };
  const DEFAULTS: Readonly<Record<string, number>> = { capacity: 100, rate: 20, missed: 20 };
  return (
    <Labelled id="insight-wanted" label={m.threshold}>
      <select
        id="insight-wanted"
        value={wanted.kind}
        onChange={({ currentTarget }) => set(currentTarget.value, DEFAULTS[currentTarget.value] ?? 0)}
      >
        <option value="capacity">{m.byCapacity}</option>
        <option value="rate">{m.byRate}</option>
        <option value="missed">{m.byMissed}</option>
      </select>
      <input
        type="number"
        min="0"
        aria-label={m.threshold}
        value={value}
        onInput={({ currentTarget }) => set(wanted.kind, currentTarget.valueAsNumber)}
      />
    </Labelled>
  );
}

function JudgedVersion({ judged, wanted }: { readonly judged: Judgement; readonly wanted: Wanted }) {
  const m = useWords();
  const { backtest, examination, missing } = judged;
  if (missing.length > 0)
    return <NoticeCard tone="warning">{m.missingFields(missing.join(', '))}</NoticeCard>;
  if (backtest === null) return <NoticeCard tone="warning">{m.notJudged}</NoticeCard>;
  const at = thresholdFor(backtest, wanted);
  return (
    <>
      <p>{sayThreshold(backtest, at, m)}</p>
      <ScoreTable backtest={backtest} threshold={at} />
      {examination !== null && examination.criteria.length > 0 && (
        <>
          <h4>{m.criteria}</h4>
          {examination.criteria.map(({ name, points, evidence, odds, matters }) => (
            <div key={name} class="card">
              <div class="line">
                <b class="grow">{name}</b>
                <PointsChip text={`${points < 0 ? '' : '+'}${points}`} />
              </div>
              {sayEvidence(evidence, m).map((line) => (
                <p key={line} class="soft">
                  {line}
                </p>
              ))}
              {odds !== null && <p class="soft">{m.odds(factor(odds))}</p>}
              {matters === false && points !== 0 && <span class="mark warning">{m.noDifference}</span>}
            </div>
          ))}
        </>
      )}
      {examination !== null && examination.unused.length > 0 && (
        <>
          <h4>{m.unused}</h4>
          {examination.unused.map(({ criterion, evidence }) => (
            <div key={criterion.field} class="card">
              <b>{`${criterion.field} ${criterion.condition} ${String(criterion.value ?? '')}`}</b>
              {sayEvidence(evidence, m).map((line) => (
                <p key={line} class="soft">
                  {line}
                </p>
              ))}
            </div>
          ))}
        </>
      )}
    </>
  );
}

function sayThreshold(backtest: Backtest, at: number, m: ReturnType<typeof useWords>): string {
  const row = backtest.rows[at];
  if (row === undefined) return m.noThreshold;
  const won = row.endedFrom === 0 ? m.unknown : m.percent(row.wonFrom / row.endedFrom);
  const missed = backtest.won === 0 ? m.unknown : m.percent(row.missed / backtest.won);
  return m.thresholdIs(row.score, row.leadsFrom, won, missed);
}
