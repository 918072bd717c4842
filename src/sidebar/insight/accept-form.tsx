import { useState } from 'preact/hooks';
import { definitionRevision } from '../../domain/definition/moving-day';
import { parseToday } from '../../domain/definition/today';
import { criterionRows } from '../../domain/insight/suggestion/accept';
import { learnedKey, suggestionNote } from '../../domain/insight/suggestion/provenance';
import type { SuggestedCard, Suggestion } from '../../domain/insight/suggestion/suggestion';
import { meetingDraft, takeCard } from '../../domain/insight/suggestion/take-card';
import type { Cells } from '../../domain/values/cell';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import type { Taken } from './judge-view';

interface Props {
  readonly suggestion: Suggestion;
  readonly card: SuggestedCard;
  /** For each lead the probability by cards that had not seen it; null where none are known for this card. */
  readonly unseen: Float64Array | null;
  /** The rows of the pinned criteria. */
  readonly kept: Cells;
  /** The draft as it was when the card was made, by its criteria. */
  readonly weighed: string;
  readonly busy: boolean;
  onTake(taken: Taken): void;
}

/** The draft before and after a card was taken. */
interface Change {
  readonly before: Cells;
  readonly after: Cells;
  /** How many leads meet the draft with it; null where that can't be told. */
  readonly meeting: number | null;
}

/** Takes a card into the draft. It asks first how many leads are to be handed over. */
export function AcceptForm({ suggestion, card, unseen, kept, weighed, busy, onTake }: Props) {
  const { session, sheet, rows, leads, language, insight: m } = useSidebar();
  const [capacity, setCapacity] = useState<number | null>(null);
  const [change, setChange] = useState<Change | null>(null);
  if (sheet.agreement.proposal !== null) return <NoticeCard tone="info">{m.frozen}</NoticeCard>;
  if (leads === null) return null;
  const scored = { ...leads, moment: sheet.moment };
  // Once the draft was edited further, undoing would undo that too, so it is no longer offered.
  if (change !== null && definitionRevision(change.after) === definitionRevision(rows))
    return (
      <NoticeCard tone="good" title={m.accepted}>
        {change.meeting !== null && <p>{m.meetIt(change.meeting)}</p>}
        <div class="line">
          <Button id="insight-effect" onClick={() => session.show('agreement')}>
            {m.seeEffect}
          </Button>
          <Button
            onClick={() => {
              session.edit(change.before);
              setChange(null);
            }}
          >
            {m.undo}
          </Button>
        </div>
      </NoticeCard>
    );
  const parsed = parseToday(rows, sheet.moment);
  if (parsed.ok && parsed.definition.scales.some(({ group }) => group !== ''))
    return <NoticeCard tone="warning">{m.gradesByGroup}</NoticeCard>;
  const handsOver = !parsed.ok || parsed.definition.handOver.length > 0;
  const wanted = capacity ?? (meetingDraft(rows, scored) || Math.ceil(leads.rows.length / 10));
  const accept = () => {
    // A pinned criterion is written as it was weighed, from its own rows then.
    const written = card.lines.map((line) => ({
      ...line,
      note: suggestionNote(
        line.evidence,
        suggestion.learned,
        sheet.today,
        language,
        suggestion.personal.includes(line.criterion?.field ?? ''),
      ),
      rows: criterionRows(kept, line.pinned ?? '') ?? [],
    }));
    const asTheyAre = suggestion.unweighed.map((name) => ({
      pinned: name,
      criterion: null,
      points: null,
      rows: criterionRows(kept, name) ?? [],
    }));
    const after = takeCard(rows, [...written, ...asTheyAre], wanted, scored, language);
    setChange({ before: rows, after, meeting: meetingDraft(after, scored) });
    if (unseen !== null) onTake({ key: learnedKey(after), unseen });
    session.edit(after);
  };
  const isStale = card.lines.some(({ pinned }) => pinned !== null) && learnedKey(rows) !== weighed;
  return (
    <>
      {handsOver && (
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
      )}
      {isStale && <NoticeCard tone="info">{m.draftChanged}</NoticeCard>}
      <p class="soft">{m.acceptHelp}</p>
      <Button id="insight-accept" class="primary" disabled={busy} onClick={accept}>
        {m.accept}
      </Button>
    </>
  );
}
