import { useEffect, useState } from 'preact/hooks';
import { definitionRevision } from '../../domain/definition/moving-day';
import { blocksOf } from '../../domain/draft/draft-edit';
import { thresholdFor, type Wanted } from '../../domain/insight/backtest/backtest';
import type { NamedBacktest } from '../../domain/insight/backtest/backtest-sheet';
import type { Loaded } from '../../domain/insight/outcomes/history';
import { learnedCriteria, learnedKey, learnedOn } from '../../domain/insight/suggestion/provenance';
import type { Cells } from '../../domain/values/cell';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { TabLink } from '../parts/tab-link';
import { useSidebar } from '../session/sidebar-context';
import type { Judged, Judgement } from './job';
import { JudgedVersion } from './judged-version';
import { SideBySide } from './side-by-side';
import { ThresholdForm } from './threshold-form';
import { sayWanted } from './told';
import { useRun } from './use-run';
import { Working } from './working';
import { WriteTab } from './write-tab';

/** A card that was taken into the draft here, known by its criteria. */
export interface Taken {
  readonly key: string;
  /** For each lead the probability by cards that had not seen it; NaN where it has no outcome. */
  readonly unseen: Float64Array;
}

interface Props {
  readonly loaded: Loaded;
  readonly taken: readonly Taken[];
  /** The name of the newest Backtest tab; null without one. */
  readonly written: string | null;
}

interface Answer {
  readonly name: 'inForce' | 'draft';
  readonly asked: Judged;
  readonly judgement: Judgement;
}

interface Compared {
  readonly answers: readonly Answer[];
  /** The revisions of the two definitions that were compared. */
  readonly of: string;
}

const withoutVersion = (cells: Cells) =>
  blocksOf(cells).flatMap(({ part, rows }) => (part === 'version' ? [] : rows));
const isSame = (one: Cells, other: Cells) =>
  definitionRevision(withoutVersion(one)) === definitionRevision(withoutVersion(other));

/**
 * Holds the version in force and the draft against the outcomes, side by side, and tells what another threshold would have
 * done.
 */
export function JudgeView({ loaded, taken, written }: Props) {
  const { rows, sheet, state, insight: m } = useSidebar();
  const work = useRun();
  const [{ answers, of: compared }, setAnswers] = useState<Compared>({ answers: [], of: '' });
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [tab, setTab] = useState(written);
  const forceRows = sheet.inForce?.rows ?? [];
  const now = [forceRows, rows].map((cells) => definitionRevision(withoutVersion(cells))).join(' ');
  const judge = async () => {
    const isOne = forceRows.length > 0 && isSame(forceRows, rows);
    const asked = (['inForce', 'draft'] as const).flatMap((name) => {
      const definition = name === 'draft' ? rows : forceRows;
      if (definition.length === 0 || (name === 'draft' && isOne)) return [];
      const key = learnedKey(definition);
      const unseen = taken.find((one) => one.key === key)?.unseen ?? null;
      return [{ name, asked: { definition, learnedOn: learnedOn(definition), unseen } }];
    });
    const done = await work.start(loaded, {
      kind: 'judge',
      now: sheet.moment.getTime(),
      judged: asked.map((one) => one.asked),
    });
    if (done?.kind !== 'judged') return;
    setAnswers({
      answers: asked.flatMap((one, at) => {
        const judgement = done.judgements[at];
        return judgement === undefined ? [] : [{ ...one, judgement }];
      }),
      of: now,
    });
  };
  const isStale = answers.length > 0 && compared !== now;
  const isShown = state.panel === 'insight';
  // What was compared once is compared again when a definition has changed: figures of another draft would mislead.
  useEffect(() => {
    if (isShown && isStale) void judge();
  }, [now, isShown]);
  const first = answers.find(({ judgement }) => judgement.backtest !== null)?.judgement.backtest ?? null;
  const usual: Wanted = {
    kind: 'capacity',
    leads: first?.months == null ? Math.ceil((first?.leads ?? 0) / 10) : 10,
  };
  const aim = wanted ?? usual;
  const named = answers.flatMap(({ name, asked, judgement: { backtest } }): NamedBacktest[] =>
    backtest === null
      ? []
      : [{ name, backtest, threshold: thresholdFor(backtest, aim), isUnseen: asked.unseen !== null }],
  );
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
      {isStale && work.progress === null && <NoticeCard tone="info">{m.judgedBefore}</NoticeCard>}
      {answers.length > 0 && !isStale && (
        <>
          {forceRows.length === 0 && <p class="soft">{m.noneInForce}</p>}
          {!answers.some(({ name }) => name === 'draft') && <p class="soft">{m.sameAsForce}</p>}
          {first !== null && <ThresholdForm wanted={aim} months={first.months} onChange={setWanted} />}
          {named.length > 0 && <SideBySide compared={named} />}
          {answers.map(({ name, asked, judgement }) => (
            <JudgedVersion
              learned={learnedCriteria(asked.definition).map((one) => one.name)}
              key={name}
              name={m[name]}
              judgement={judgement}
              threshold={named.find((one) => one.name === name)?.threshold ?? -1}
            />
          ))}
          {named.length > 0 && (
            <WriteTab
              compared={named}
              rule={`${m.threshold}: ${sayWanted(aim, first?.months ?? null, m)}`}
              onWritten={setTab}
            />
          )}
        </>
      )}
      {tab !== null && <TabLink tab="backtest" name={tab} />}
    </section>
  );
}
