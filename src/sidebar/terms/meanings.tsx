import { DEPARTMENTS } from '../../domain/agreement/department';
import type { StatedTerm } from '../../rpc/contract';
import { useSidebar } from '../session/sidebar-context';
import type { TermStand } from './term-stand';

/** Shows side by side what each department means. */
export function Meanings({ term, stand }: { readonly term: StatedTerm; readonly stand: TermStand }) {
  const { terms: m } = useSidebar();
  return (
    <div class="meanings">
      {DEPARTMENTS.map((department) => {
        const isLacking = stand.lacking.includes(department);
        return (
          <div key={department} class="stack">
            <span class={`mark ${department}`}>{m[department]}</span>
            {isLacking || stand.blind ? (
              <p class="soft">{isLacking ? m.notSaid : m.blind(m[department])}</p>
            ) : (
              <p class="written">{term[`${department}Means`]}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Tells who has agreed and when, and who hasn't yet. */
export function Agreements({ agreed, unconfirmed }: Pick<StatedTerm, 'agreed' | 'unconfirmed'>) {
  const { terms: m } = useSidebar();
  return (
    <ul>
      {DEPARTMENTS.map((department) => (
        <li key={department} class="soft">
          <span class={`mark ${department}`}>{m[department]}</span> {agreed[department]?.at ?? m.yetToAgree}
          <p>{unconfirmed.includes(department) ? m.unconfirmed : agreed[department]?.user}</p>
        </li>
      ))}
    </ul>
  );
}
