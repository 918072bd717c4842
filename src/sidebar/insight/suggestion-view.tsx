import { useState } from 'preact/hooks';
import { criterionName } from '../../domain/insight/suggestion/accept';
import type { SuggestedLine, Suggestion } from '../../domain/insight/suggestion/suggestion';
import type { Cells } from '../../domain/values/cell';
import type { Messages } from '../messages/messages';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { PointsChip } from '../parts/points-chip';
import { ToLabelling } from '../parts/to-labelling';
import { useSidebar } from '../session/sidebar-context';
import { AcceptForm } from './accept-form';
import { DriftNotice } from './drift-notice';
import { GainView } from './gain-view';
import type { Taken } from './judge-view';
import { KeepButton } from './keep-button';
import { LeakNotice } from './leak-notice';
import { factor, nameFor, sayDifference, sayEvidence, sayPoints, saySureness } from './told';
import { isSameLine, type Wishes } from './wishes';

/** What was suggested. `present` is how often the present definition is right; null where that can't be told. */
export interface Suggested {
  readonly suggestion: Suggestion;
  readonly present: number | null;
  /** False where nothing was searched for: the draft's own criteria were weighed anew. */
  readonly isSearch: boolean;
}

interface Props extends Suggested {
  readonly wishes: Wishes;
  /** The rows of the pinned criteria. */
  readonly kept: Cells;
  /** The draft as it was when this was suggested, by its criteria. */
  readonly weighed: string;
  readonly busy: boolean;
  onWish(wishes: Wishes): void;
  /** Called when a card was taken into the draft. */
  onTake(taken: Taken): void;
}

/** Shows what was suggested, or why nothing can be. */
export function SuggestionView({
  suggestion,
  present,
  isSearch,
  wishes,
  kept,
  weighed,
  busy,
  onWish,
  onTake,
}: Props) {
  const { insight: m } = useSidebar();
  const [chosen, setChosen] = useState(0);
  const { answer, learned, won } = suggestion;
  if (answer.kind === 'no pattern')
    return (
      <NoticeCard tone="info" title={m.noPattern}>
        <p>
          {isSearch ? m.noPatternDo(learned, won, suggestion.used.length) : m.noPatternOfDraft(learned, won)}
        </p>
        {isSearch && (
          <>
            <p>{m.noPatternMeans}</p>
            <p>{m.noPatternNext}</p>
          </>
        )}
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
        {answer.kind === 'too few' && <ToLabelling />}
      </NoticeCard>
    );
  }
  const { expected, area, recent, turned, gain, leaks, cards, strength } = answer;
  const card = cards[chosen] ?? cards[0];
  if (card === undefined) return null;
  return (
    <div class="stack" id="insight-answer">
      {recent?.isDrift === true && <DriftNotice {...{ recent, turned }} order={suggestion.order} />}
      {leaks.map((leak) => (
        <LeakNotice key={leak.header} {...{ leak, wishes, onWish }} />
      ))}
      <NoticeCard tone={strength === 'usable' ? 'good' : 'warning'} title={m[strength]}>
        <p>{m.bestFifth(m.percent(gain.held[1] ?? 0))}</p>
        {gain.monthly !== null && (
          <p>
            {m.monthly(gain.monthly.leads, gain.monthly.wins.toFixed(1), gain.monthly.byChance.toFixed(1))}
          </p>
        )}
        {present !== null && present >= expected.auc && <b>{m.notBetter}</b>}
        {suggestion.isSearchedAnew && <p>{m.searchedAnew}</p>}
      </NoticeCard>
      <Fold title={m.gainTitle} count={gain.held.length}>
        {() => <GainView {...{ area, recent, gain, present }} order={suggestion.order} />}
      </Fold>
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
      {chosen > 0 && <p class="soft">{m.noFigures}</p>}
      <p class="soft">{m.evidenceHelp}</p>
      {card.lines.map((line) => (
        <LineView key={nameFor(line, 'en')} {...{ line, wishes, onWish, m }} />
      ))}
      <AcceptForm
        key={chosen}
        {...{ suggestion, card, kept, weighed, busy, onTake }}
        unseen={chosen === 0 ? answer.unseen : null}
      />
    </div>
  );
}

interface LineProps {
  readonly line: SuggestedLine;
  readonly wishes: Wishes;
  readonly m: Messages['insight'];
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
      wishes.pinned.some(
        (one) => one.criterion !== null && criterionName(one.criterion, language) === line.pinned,
      ));
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
      {[...sayEvidence(line.evidence, m), ...saySureness(line, m), m.odds(factor(line.odds))].map((told) => (
        <p key={told} class="soft">
          {told}
        </p>
      ))}
      {line.because !== null && <p>{m.because(sayPoints(line.points), nameFor(line.because, language))}</p>}
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
