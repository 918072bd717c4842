import type { Department } from '../../domain/agreement/department';
import type { Answer } from '../../domain/labelling/round';
import { fromJson } from '../../domain/notation/json-cell';
import { textOf } from '../../domain/values/reading';
import type { LabellingRound, ShownLead } from '../../rpc/contract';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { countGone, lastGiven, withGone } from './passed-over';
import type { Shown } from './shown';

interface Props extends Shown {
  readonly round: LabellingRound;
  readonly department: Department;
}

/** What a key does while the focus is in the card. */
const KEYS: Readonly<Record<string, Answer | 'undo'>> = {
  h: 'hot',
  n: 'not',
  t: 'unsure',
  u: 'undo',
  backspace: 'undo',
};

/** The key that was pressed, also with full-width letters and while an input method is on. */
function keyOf({ key, code }: KeyboardEvent): string {
  return key === 'Process' ? code.replace('Key', '').toLowerCase() : key.normalize('NFKC').toLowerCase();
}

/** One lead, with the columns that are shown, to be judged by a press or a key. */
export function QuestionCard({ store, known: { answers }, round, department }: Props) {
  const { session, terms, labelling: m } = useSidebar();
  const { questions } = round;
  const at = withGone(round, answers).length;
  const lead = round.leads[questions[at] ?? -1] ?? null;
  const gone = countGone(round);
  const isUndoable = lastGiven(round, answers) >= 0;
  const give = (answer: Answer | 'undo') => {
    if (answer === 'undo') store.undo();
    else store.answer(answer);
    const next = Math.min(store.known.answers.length + 1, questions.length);
    session.tell(m.progress(next, questions.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const answer = KEYS[keyOf(event)];
    if (answer === undefined || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    event.preventDefault();
    if (answer !== 'undo' || isUndoable) give(answer);
  };
  if (lead === null)
    return (
      <NoticeCard tone="info" title={m.onlyGone}>
        <Button id="labelling-finish" onClick={() => store.answer(null)}>
          {m.finish}
        </Button>
      </NoticeCard>
    );
  return (
    <>
      <div class="line">
        <b class={`mark ${department}`}>{m.answeringFor(terms[department])}</b>
        <b>{m.progress(at + 1, questions.length)}</b>
      </div>
      <div class="track" aria-hidden="true">
        <span style={{ width: `${(at / questions.length) * 100}%` }} />
      </div>
      {gone > 0 && <p class="soft">{m.gone(gone)}</p>}
      <section
        id="labelling-card"
        class="card stack labelling-card"
        tabIndex={-1}
        aria-labelledby="labelling-question"
        onKeyDown={onKeyDown}
      >
        <h2 id="labelling-question" class="big">
          {m.question}
        </h2>
        <ShownCells fields={round.fields} cells={lead.cells} />
        <div class="labelling-answers">
          <Button class="primary" aria-keyshortcuts="H" onClick={() => give('hot')}>
            {m.hot}
          </Button>
          <Button class="button" aria-keyshortcuts="N" onClick={() => give('not')}>
            {m.not}
          </Button>
        </div>
        <div class="line">
          <Button class="link" aria-keyshortcuts="T" onClick={() => give('unsure')}>
            {m.unsure}
          </Button>
          <Button class="link" aria-keyshortcuts="U" disabled={!isUndoable} onClick={() => give('undo')}>
            {m.undo}
          </Button>
        </div>
      </section>
      <p class="soft">{m.keys}</p>
    </>
  );
}

function ShownCells({ fields, cells }: { readonly fields: readonly string[] } & Pick<ShownLead, 'cells'>) {
  const { calendar, labelling: m } = useSidebar();
  return (
    <dl class="known">
      {fields.map((field, at) => {
        const text = textOf(fromJson(cells[at] ?? ''), calendar);
        return (
          <div key={field}>
            <dt class="soft">{field}</dt>
            <dd>{text || <span class="soft">{m.blank}</span>}</dd>
          </div>
        );
      })}
    </dl>
  );
}
