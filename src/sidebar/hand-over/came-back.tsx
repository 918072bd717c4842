import { useMemo } from 'preact/hooks';
import { sayClauseNamed } from '../../domain/definition/plain-words';
import { cameBackSince } from '../../domain/rejections/came-back';
import { judgeRejections } from '../../domain/rejections/rejection';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';

/** At most 3 criteria are named; the Rejections panel has all of them. */
const MAX_NAMED_CRITERIA = 3;

/** Tells what Sales answered since the last hand-over, with the criteria that rejected leads met, and leads to the rejections. */
export function CameBackCard({ handOver }: { readonly handOver: HandOver }) {
  const { session, calendar, language, common, handOver: m } = useSidebar();
  const { last, records, reasons, versions, leads } = handOver;
  const { accepted, rejected, criteria } = useMemo(() => {
    if (last === null) return { accepted: 0, rejected: 0, criteria: [] };
    const rejections = judgeRejections({
      headers: leads.headers,
      rows: leads.rows,
      records,
      reasons,
      versions,
    });
    return cameBackSince(new Date(last), records, rejections, calendar);
  }, [handOver, calendar]);
  if (accepted + rejected === 0) return null;
  return (
    <section class="card stack" aria-labelledby="came-back">
      <b id="came-back">{m.cameBack(rejected, accepted)}</b>
      {criteria.length > 0 && (
        <>
          <p class="soft">{m.cameBackFor}</p>
          <ul>
            {criteria.slice(0, MAX_NAMED_CRITERIA).map(({ criterion, count }) => (
              <li key={criterion} class="line">
                {sayClauseNamed([...versions.values()], criterion, language) ?? criterion}
                <span class="mark even">{common.leads(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {rejected > 0 && (
        <Button class="link" onClick={() => session.show('rejections')}>
          {m.toRejections}
        </Button>
      )}
    </section>
  );
}
