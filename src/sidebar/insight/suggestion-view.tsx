import { useState } from 'preact/hooks';
import type { Cells } from '../../domain/cell';
import { readDayText } from '../../domain/day';
import { criterionRows, nameOf } from '../../domain/insight/accept';
import { learnedKey, noteOf } from '../../domain/insight/provenance';
import type { SuggestedCard, SuggestedLine, Suggestion } from '../../domain/insight/suggestion';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { PointsChip } from '../parts/points-chip';
import { useSidebar } from '../sidebar-context';
import type { Taken } from './judge-view';
import { KeepButton } from './keep-button';
import { handedByDraft, takeCard } from './take-card';
import { factor, sayDifference, sayEvidence, sayPoints } from './told';
import { type InsightWords, useWords } from './window';
import { isSameLine, type Wishes } from './wishes';

interface Props {
  readonly suggestion: Suggestion;
  readonly wishes: Wishes;
  /** The rows of the pinned criteria. */
  readonly kept: Cells;
  onWish(wishes: Wishes): void;
  /** A card was taken into the draft. */
  onTake(taken: Taken): void;
}

/** The answer, in full size also where it is that nothing can be suggested. */
export function Answered({ suggestion, wishes, kept, onWish, onTake }: Props) {
  const m = useWords();
  const [chosen, setChosen] = useState(0);
  const { answer, learned, won } = suggestion;
  if (answer.kind === 'no pattern')
    return (
      <NoticeCard tone="info" title={m.noPattern}>
        <p>{m.noPatternDo(learned, won, suggestion.used.length)}</p>
        <p>{m.noPatternMeans}</p>
        <p>{m.noPatternNext}</p>
        <p>{m[answer.strength]}</p>
      </NoticeCard>
    );
  if (answer.kind !== 'found') {
    const told = {
      'no outcomes': [m.noOutcomes, m.noOutcomesDo],
      'one outcome': [m.oneOutcome, m.oneOutcomeDo],
      'too few': [m.tooFew, m.tooFewDo(won, learned)],
      'no fields': [m.noFields, m.noFieldsDo],
      'no criteria': [m.noCriteria, m.noCriteriaDo],
    }[answer.kind];
    return (
      <NoticeCard tone="info" title={told[0] ?? ''}>
        {told[1]}
      </NoticeCard>
    );
  }
  const { expected, recent, leaks, cards, strength } = answer;
  const card = cards[chosen] ?? cards[0];
  if (card === undefined) return null;
  return (
    <div class="stack" id="insight-answer">
      <NoticeCard tone={strength === 'usable' ? 'good' : 'warning'} title={m[strength]}>
        <p>{m.expected(m.percent(expected.auc))}</p>
        {recent !== null && (
          <p>
            {m.recent(m.percent(recent.auc), recent.leads)}
            {!suggestion.isDated && ` (${m.byRows})`}
          </p>
        )}
        <p>{m.chance}</p>
      </NoticeCard>
      {leaks.map(({ header, auc }) => (
        <NoticeCard key={header} tone="warning">
          {header === null ? m.leakAll(m.percent(auc)) : m.leakOne(header, m.percent(auc))}
        </NoticeCard>
      ))}
      {suggestion.unweighed.length > 0 && (
        <NoticeCard tone="warning">{m.unweighed(suggestion.unweighed.join(', '))}</NoticeCard>
      )}
      {cards.length > 1 && (
        <Labelled id="insight-card" label={m.alternatives}>
          <select
            id="insight-card"
            class="input"
            value={chosen}
            onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          >
            {cards.map((one, at) => (
              <option key={`${one.intercept} ${one.slope}`} value={at}>
                {at === 0 ? m.card(1) : m.otherCard(at + 1, sayDifference(one.aucAgainstFirst))}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      {card.lines.map((line) => (
        <LineView key={nameFor(line, 'en')} {...{ line, wishes, onWish, m }} />
      ))}
      <AcceptForm
        {...{ card, kept, m, learned, onTake }}
        unweighed={suggestion.unweighed}
        unseen={answer.unseen}
      />
    </div>
  );
}

function nameFor({ pinned, criterion }: SuggestedLine, language: 'en' | 'ja'): string {
  return criterion === null ? (pinned ?? '') : nameOf(criterion, language);
}

interface LineProps {
  readonly line: SuggestedLine;
  readonly wishes: Wishes;
  readonly m: InsightWords;
  onWish(wishes: Wishes): void;
}

function LineView({ line, wishes, m, onWish }: LineProps) {
  const { language } = useSidebar();
  const name = nameFor(line, language);
  const isPinned =
    wishes.pinned.some(
      (one) => isSameLine(one, line) || (one.pinned === line.pinned && line.pinned !== null),
    ) ||
    (line.pinned !== null &&
      wishes.pinned.some((one) => one.criterion !== null && nameOf(one.criterion, language) === line.pinned));
  const { criterion } = line;
  const pin = () => {
    const others = wishes.pinned.filter((one) => nameFor(one, language) !== name);
    onWish({ ...wishes, pinned: isPinned ? others : [...others, line] });
  };
  const forbid = () => {
    if (criterion !== null)
      onWish({
        ...wishes,
        forbidden: [...wishes.forbidden, criterion],
        pinned: wishes.pinned.filter((one) => nameFor(one, language) !== name),
      });
  };
  return (
    <div class="card">
      <div class="line">
        <b class="grow">{name}</b>
        <PointsChip text={sayPoints(line.points)} />
      </div>
      {[...sayEvidence(line.evidence, m), m.odds(factor(line.odds))].map((told) => (
        <p key={told} class="soft">
          {told}
        </p>
      ))}
      <div class="line">
        <KeepButton isKept={isPinned} label={m.pinnedLabel(name)} onClick={pin} />
        {criterion !== null && (
          <Button aria-label={m.forbidLabel(name)} onClick={forbid}>
            {m.forbid}
          </Button>
        )}
      </div>
    </div>
  );
}

interface AcceptProps {
  readonly card: SuggestedCard;
  readonly kept: Cells;
  readonly m: InsightWords;
  /** How many outcomes it was learned from, and what cards say that hadn't seen them. */
  readonly learned: number;
  readonly unseen: Float64Array;
  /** Names of criteria that stay as they are. */
  readonly unweighed: readonly string[];
  onTake(taken: Taken): void;
}

/** Takes a card into the draft: how many leads are to be handed over is asked first. */
function AcceptForm({ card, kept, m, learned, unseen, unweighed, onTake }: AcceptProps) {
  const { session, state, sheet, rows, leads, language } = useSidebar();
  const [capacity, setCapacity] = useState<number | null>(null);
  const [before, setBefore] = useState<Cells | null>(null);
  const isFrozen = sheet.agreement.proposal !== null;
  if (isFrozen) return <NoticeCard tone="info">{m.frozen}</NoticeCard>;
  if (leads === null) return null;
  if (before !== null)
    return (
      <NoticeCard tone="good" title={m.accepted}>
        <div class="line">
          <Button id="insight-effect" onClick={() => session.show('agreement')}>
            {m.seeEffect}
          </Button>
          <Button
            onClick={() => {
              session.edit(before);
              setBefore(null);
            }}
          >
            {m.undo}
          </Button>
        </div>
      </NoticeCard>
    );
  const wanted = capacity ?? (handedByDraft(rows, leads) || Math.ceil(leads.rows.length / 10));
  const accept = () => {
    // A criterion that was pinned in the suggestion itself is none of the draft's: it is written from its own row.
    const written = card.lines.map((line) => {
      const own = line.pinned !== null && criterionRows(rows, line.pinned) === undefined;
      const note = noteOf(line.evidence, learned, readDayText(sheet.today) ?? 0, language);
      return own ? { ...line, note, rows: criterionRows(kept, line.pinned ?? '') ?? [] } : { ...line, note };
    });
    const asTheyAre = unweighed.map((name) => ({
      pinned: name,
      criterion: null,
      points: null,
      rows: criterionRows(rows, name) ?? criterionRows(kept, name) ?? [],
    }));
    const accepted = takeCard(rows, [...written, ...asTheyAre], wanted, leads, language);
    setBefore(rows);
    onTake({
      key: learnedKey(accepted),
      unseen: { probabilities: unseen, intercept: card.intercept, slope: card.slope },
    });
    session.edit(accepted);
  };
  return (
    <>
      <Labelled id="insight-capacity" label={m.capacity} hint={m.capacityHelp}>
        <input
          id="insight-capacity"
          class="input few"
          type="number"
          min="1"
          value={wanted}
          onInput={({ currentTarget }) => {
            const number = currentTarget.valueAsNumber;
            if (number >= 1) setCapacity(Math.floor(number));
          }}
        />
      </Labelled>
      <p class="soft">{m.acceptHelp}</p>
      <Button id="insight-accept" class="primary" disabled={state.sheet === null} onClick={accept}>
        {m.accept}
      </Button>
    </>
  );
}
