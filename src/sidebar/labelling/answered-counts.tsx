import { DEPARTMENTS } from '../../domain/agreement/department';
import type { LabellingRound } from '../../rpc/contract';
import { useSidebar } from '../session/sidebar-context';

/** How many questions each department has answered. */
export function AnsweredCounts({ round: { answered, questions } }: { readonly round: LabellingRound }) {
  const { terms, labelling: m } = useSidebar();
  return (
    <div class="stack">
      {DEPARTMENTS.map((department) => (
        <div key={department} class="line">
          <b class={`mark ${department}`}>{terms[department]}</b>
          <span>{m.answered(answered[department], questions.length)}</span>
        </div>
      ))}
    </div>
  );
}
