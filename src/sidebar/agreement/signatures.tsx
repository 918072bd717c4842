import { DEPARTMENTS } from '../../domain/agreement/department';
import type { Signature } from '../../rpc/contract';
import { Who } from '../parts/who';
import { useSidebar } from '../session/sidebar-context';

/** Tells for each department who signed and when, or that its signature is waited for. */
export function Signatures({ signatures }: { readonly signatures: readonly Signature[] }) {
  const { terms, agreement: m } = useSidebar();
  return (
    <ul>
      {DEPARTMENTS.map((department) => {
        const signature = signatures.find((one) => one.department === department);
        return (
          <li key={department} class="line">
            <span class={`mark ${department}`}>{terms[department]}</span>
            {signature === undefined ? (
              <span class="soft">{m.waiting}</span>
            ) : (
              <span class="number">
                <b class="tone good">
                  <Who user={signature.user} />
                </b>{' '}
                <span class="soft unbroken">{signature.at}</span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
