import type { EffectNow, Proposal } from '../../rpc/contract';
import { Answered } from '../parts/answered';
import { IconButton } from '../parts/icon-button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { useAnswer } from '../session/use-answer';
import { EffectView } from './effect-view';

type Props = Pick<Proposal, 'effect' | 'leads'>;

/** The effect as it stood when this was proposed, and whether the leads are still the same. */
export function ProposalEffect({ effect, leads }: Props) {
  const { session, effect: m } = useSidebar();
  const asked = useAnswer(() => session.ask('readEffect', {}), []);
  return (
    <section>
      <div class="line">
        <h2>{m.title}</h2>
        {asked.outcome !== null && (
          <IconButton icon="refresh" label={m.afresh} onClick={() => asked.retry()} />
        )}
      </div>
      {effect === null ? <p class="soft">{m.unknown}</p> : <EffectView effect={effect} />}
      <Answered asked={asked} reading={m.reading} failed={m.failed}>
        {(now) => <Since then={{ effect, leads }} now={now} />}
      </Answered>
    </section>
  );
}

function Since({ then, now }: { readonly then: Props; readonly now: EffectNow }) {
  const { effect: m } = useSidebar();
  if (now.leads === then.leads) return <p class="soft">{m.leadsSame}</p>;
  const isSame = JSON.stringify(now.effect) === JSON.stringify(then.effect);
  return (
    <>
      <NoticeCard tone="warning">{isSame ? m.leadsChangedSame : m.leadsChanged}</NoticeCard>
      {!isSame && (
        <details open={then.effect === null}>
          <summary>{m.now}</summary>
          <EffectView effect={now.effect} />
        </details>
      )}
    </>
  );
}
