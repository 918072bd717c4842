import { useState } from 'preact/hooks';
import type { LabellingRound } from '../../rpc/contract';
import { AskButton } from '../parts/ask-button';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { UnknownUser } from '../parts/unknown-user';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble } from '../session/trouble';
import { AnsweredCounts } from './answered-counts';
import { BeginForm } from './begin-form';
import { JoinForm } from './join-form';
import { QuestionCard } from './question-card';
import { ResultView } from './result-view';
import type { Shown } from './shown';
import { WaitingView } from './waiting-view';

/** The step at which who is signed in stands. */
export function RoundView(shown: Shown) {
  const sidebar = useSidebar();
  const { labelling: m } = sidebar;
  const { known, state, store } = shown;
  /** The round that was to be dropped for another one when this was asked for. */
  const [dropped, setDropped] = useState<string | null>(null);
  const { round, unreadable } = state;
  const isBeginning = round === null || dropped === round.id;
  return (
    <>
      <UnknownUser />
      {known.refusal !== null && (
        <NoticeCard tone="bad">
          {known.saving === 'failed'
            ? m.notSaved(sayTrouble(known.refusal, sidebar))
            : sayTrouble(known.refusal, sidebar)}
          {known.saving === 'failed' && <Button onClick={() => void store.save()}>{m.saveAgain}</Button>}
        </NoticeCard>
      )}
      {unreadable && <NoticeCard tone="warning">{m.unreadable}</NoticeCard>}
      {isBeginning ? (
        <>
          <BeginForm {...shown} onBegun={() => setDropped(null)} />
          {round !== null && <Button onClick={() => setDropped(null)}>{m.keepRound}</Button>}
        </>
      ) : (
        <>
          <Step {...shown} round={round} />
          {state.mayBegin && (
            <AskButton
              id="labelling-again"
              kind="quiet"
              label={m.startAgain}
              question={round.result === null ? m.startAgainAsk : m.startAgainDone}
              yes={m.startAgainYes}
              onYes={() => {
                setDropped(round.id);
                focusSoon('labelling-count');
              }}
            />
          )}
        </>
      )}
    </>
  );
}

function Step({ round, ...shown }: Shown & { readonly round: LabellingRound }) {
  const { wordFindings, labelling: m } = useSidebar();
  const { known, state } = shown;
  if (round.result !== null) return <ResultView {...shown} round={round} result={round.result} />;
  if (round.missing.length > 0)
    return (
      <NoticeCard
        tone="warning"
        title={m.missing(round.missing.map(wordFindings.quoted).join(wordFindings.comma))}
      >
        {m.missingDo}
      </NoticeCard>
    );
  if (round.own !== null)
    return known.answers.length < round.questions.length ? (
      <QuestionCard {...shown} round={round} department={round.own.department} />
    ) : (
      <WaitingView {...shown} round={round} department={round.own.department} />
    );
  if (state.departments.length > 1) return <JoinForm {...shown} round={round} />;
  return (
    <>
      <NoticeCard tone="info">{m.notMember}</NoticeCard>
      <AnsweredCounts round={round} />
    </>
  );
}
