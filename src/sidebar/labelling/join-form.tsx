import { useState } from 'preact/hooks';
import type { Department } from '../../domain/agreement/department';
import type { LabellingRound } from '../../rpc/contract';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble } from '../session/trouble';
import { AnsweredCounts } from './answered-counts';
import type { Shown } from './shown';

/** Asks a member of both departments for which he answers. */
export function JoinForm({ store, state, round }: Shown & { readonly round: LabellingRound }) {
  const sidebar = useSidebar();
  const { session, terms, labelling: m } = sidebar;
  const [told, setTold] = useState('');
  const join = async (department: Department) => {
    const answer = await store.change(() => session.ask('joinLabelling', { round: round.id, department }));
    if (answer.ok) focusSoon('labelling-card');
    else setTold(sayTrouble(answer.trouble, sidebar));
  };
  return (
    <section class="stack" aria-labelledby="labelling-both">
      <h2 id="labelling-both" class="big">
        {m.both}
      </h2>
      <p class="soft">{m.bothHelp}</p>
      {told !== '' && <NoticeCard tone="bad">{told}</NoticeCard>}
      {state.departments.map((department) => (
        <Button key={department} onClick={() => void join(department)}>
          {m.answerFor(terms[department])}
        </Button>
      ))}
      <AnsweredCounts round={round} />
    </section>
  );
}
