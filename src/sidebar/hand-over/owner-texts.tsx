import { CopiedText } from '../parts/copied-text';
import { Fold } from '../parts/fold';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';
import { ownedLeads, ownerText } from './owner-text';

/** For each owner a text that tells by mail or chat what was handed over last, as far as it waits for an answer. */
export function OwnerTexts({ handOver }: { readonly handOver: HandOver }) {
  const { inForce, calendar, ownerText: m } = useSidebar();
  const owned = ownedLeads(handOver);
  if (owned.length === 0) return null;
  const writing = { inForce: inForce.definition, calendar, m };
  return (
    <div class="card stack">
      <Fold title={m.title} count={owned.length}>
        {() => (
          <>
            <p class="soft">{m.help}</p>
            {owned.map((one, at) => (
              <CopiedText
                key={one.owner}
                id={`owner-text-${at}`}
                label={m.label(one.owner || m.ownerless, one.rows.length)}
                text={ownerText(handOver, one, writing)}
              />
            ))}
          </>
        )}
      </Fold>
    </div>
  );
}
