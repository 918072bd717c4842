import { useState } from 'preact/hooks';
import { blocksOf } from '../../domain/draft/draft-edit';
import type { Loaded } from '../../domain/insight/outcomes/history';
import { criterionName, criterionRow, criterionRows } from '../../domain/insight/suggestion/accept';
import { frameOf } from '../../domain/insight/suggestion/frame';
import {
  learnedCriteria,
  learnedKey,
  learnedOn,
  suggestedOn,
} from '../../domain/insight/suggestion/provenance';
import type { Cells } from '../../domain/values/cell';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { FieldsView } from './fields-view';
import type { Taken } from './judge-view';
import { type Suggested, SuggestionView } from './suggestion-view';
import { nameFor } from './told';
import { useRun } from './use-run';
import type { Wishes } from './wishes';
import { Working } from './working';

interface Props {
  readonly loaded: Loaded;
  readonly wishes: Wishes;
  onWish(wishes: Wishes): void;
  /** Called when a card was taken into the draft. */
  onTake(taken: Taken): void;
}

/** The search draws by chance from this seed, so that the same sheet gives the same suggestion. */
const SEED = 1;
/** The largest points, up or down, that a criterion of a suggestion may have. */
const LARGEST_POINTS = [5, 10, 20, 50, 100];

/** Suggests criteria from the outcomes, and again with what a person pins and leaves out. */
export function SuggestView({ loaded, wishes, onWish, onTake }: Props) {
  const { rows, language, sheet, insight: m } = useSidebar();
  const work = useRun();
  const [asked, setAsked] = useState(wishes);
  const [suggestion, setSuggestion] = useState<Suggested | null>(null);
  /** How many suggestions were given. Each new one is shown from its beginning. */
  const [answers, setAnswers] = useState(0);
  const [unreadable, setUnreadable] = useState(false);
  /** The rows of the criteria that are kept. A suggestion tells only their names. */
  const [kept, setKept] = useState<Cells>([]);
  /** By its criteria, the draft that was weighed. */
  const [weighed, setWeighed] = useState('');
  const present = sheet.inForce?.rows ?? rows;
  const suggest = async (search: boolean) => {
    const pinned = search
      ? wishes.pinned.flatMap(({ criterion, pinned: name, points }) =>
          criterion !== null
            ? [criterionRow(criterion, points, language, suggestedOn(sheet.today, language))]
            : (name !== null && (criterionRows(kept, name) ?? criterionRows(rows, name))) || [],
        )
      : blocksOf(rows).flatMap(({ part, rows: own }) => (part === 'criterion' ? own : []));
    const { fields, kept: keptFields, forbidden, largest } = wishes;
    const done = await work.start(loaded, {
      kind: 'suggest',
      now: sheet.moment.getTime(),
      draft: rows,
      pinned: [...frameOf(rows), ...pinned],
      learned: learnedCriteria(pinned).map(({ name }) => name),
      present: learnedOn(present) === null ? present : null,
      fields,
      keptFields,
      forbidden,
      search,
      largest,
      seed: SEED,
    });
    setUnreadable(done?.kind === 'unreadable');
    if (done?.kind !== 'suggested') return;
    setKept(pinned);
    setAsked(wishes);
    setWeighed(learnedKey(rows));
    setSuggestion({ ...done, isSearch: search });
    setAnswers((count) => count + 1);
  };
  const busy = work.progress !== null;
  return (
    <section aria-labelledby="insight-suggestion">
      <h2 id="insight-suggestion" class="big">
        {m.suggestion}
      </h2>
      <p class="soft">{m.suggestionHelp}</p>
      <Labelled id="insight-largest" label={m.largest}>
        <select
          id="insight-largest"
          class="input"
          value={wishes.largest}
          onChange={({ currentTarget }) => onWish({ ...wishes, largest: Number(currentTarget.value) })}
        >
          {LARGEST_POINTS.map((largest) => (
            <option key={largest} value={largest}>
              ±{largest}
            </option>
          ))}
        </select>
      </Labelled>
      {wishes.pinned.length > 0 && (
        <div class="stack">
          <b>{m.keptByYou}</b>
          {wishes.pinned.map((one) => (
            <div key={nameFor(one, language)} class="line">
              <span class="grow">{nameFor(one, language)}</span>
              <Button
                onClick={() => onWish({ ...wishes, pinned: wishes.pinned.filter((other) => other !== one) })}
              >
                {m.letGo}
              </Button>
            </div>
          ))}
        </div>
      )}
      {wishes.forbidden.length > 0 && (
        <div class="stack">
          <b>{m.forbidden}</b>
          {wishes.forbidden.map((one) => (
            <div key={criterionName(one, 'en')} class="line">
              <span class="grow">{criterionName(one, language)}</span>
              <Button
                onClick={() =>
                  onWish({ ...wishes, forbidden: wishes.forbidden.filter((other) => other !== one) })
                }
              >
                {m.takeBack}
              </Button>
            </div>
          ))}
        </div>
      )}
      <Button id="insight-suggest" class="primary" disabled={busy} onClick={() => void suggest(true)}>
        {suggestion === null ? m.suggest : m.again}
      </Button>
      <Button disabled={busy} onClick={() => void suggest(false)}>
        {m.repoint}
      </Button>
      <Working work={work} />
      {unreadable && <NoticeCard tone="warning">{m.notJudged}</NoticeCard>}
      {suggestion !== null && wishes !== asked && <p class="soft">{m.changedOptions}</p>}
      {suggestion !== null && (
        <SuggestionView key={answers} {...suggestion} {...{ wishes, kept, weighed, busy, onTake, onWish }} />
      )}
      <FieldsView loaded={loaded} wishes={wishes} onWish={onWish} />
    </section>
  );
}
