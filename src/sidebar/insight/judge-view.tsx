import { useState } from 'preact/hooks';
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

const withoutVersion = (cells: Cells) =>
  blocksOf(cells).flatMap(({ part, rows }) => (part === 'version' ? [] : rows));
const isSame = (one: Cells, other: Cells) =>
  definitionRevision(withoutVersion(one)) === definitionRevision(withoutVersion(other));

/**
 * Holds the version in force and the draft against the outcomes, side by side, and tells what another threshold would have
 * done.
 */
export function JudgeView({ loaded, taken, written }: Props) {
  const { rows, sheet, insight: m } = useSidebar();
  const work = useRun();
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [tab, setTab] = useState(written);
  const forceRows = sheet.inForce?.rows ?? [];
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
    setAnswers(
      asked.flatMap((one, at) => {
        const judgement = done.judgements[at];
        return judgement === undefined ? [] : [{ ...one, judgement }];
      }),
    );
  };
  const isStale = answers.some(
    ({ name, asked }) => !isSame(asked.definition, name === 'draft' ? rows : forceRows),
  );
  const first = answers.find(({ judgement }) => judgement.backtest !== null)?.judgement.backtest ?? null;
  const usual: Wanted = {
    kind: 'capacity',
    leads: first?.months == null ? Math.ceil((first?.leads ?? 0) / 10) : 10,
  };
  const aim = wanted ?? usual;
  const compared = answers.flatMap(({ name, asked, judgement: { backtest } }): NamedBacktest[] =>
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
      {answers.length > 0 && (
        <>
          {forceRows.length === 0 && <p class="soft">{m.noneInForce}</p>}
          {!answers.some(({ name }) => name === 'draft') && <p class="soft">{m.sameAsForce}</p>}
          {isStale && <NoticeCard tone="info">{m.judgedBefore}</NoticeCard>}
          {first !== null && <ThresholdForm wanted={aim} months={first.months} onChange={setWanted} />}
          {compared.length > 0 && <SideBySide compared={compared} />}
          {answers.map(({ name, asked, judgement }) => (
            <JudgedVersion
              learned={learnedCriteria(asked.definition).map((one) => one.name)}
              key={name}
              name={m[name]}
              judgement={judgement}
              threshold={compared.find((one) => one.name === name)?.threshold ?? -1}
            />
          ))}
          {compared.length > 0 && (
            <WriteTab
              compared={compared}
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
