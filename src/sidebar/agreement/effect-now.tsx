import type { ComponentChildren } from 'preact';
import type { EffectNow, Proposal } from '../../rpc/contract';
import { Answered } from '../parts/answered';
import { IconButton } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { useAnswer } from '../session/use-answer';
import { EffectView } from './effect-view';

/** Shows what the draft would do to the leads as they are now. */
export function DraftEffect() {
  return <Section>{({ effect }) => <EffectView effect={effect} />}</Section>;
}

type Proposed = Pick<Proposal, 'effect' | 'leads'>;

/** Shows the effect as it was when this was proposed, and whether the leads are still the same. */
export function ProposalEffect({ effect, leads }: Proposed) {
  const { effect: m } = useSidebar();
  const then = effect === null ? <p class="soft">{m.unknown}</p> : <EffectView effect={effect} />;
  return <Section then={then}>{(now) => <Since then={{ effect, leads }} now={now} />}</Section>;
}

interface SectionProps {
  /** Shown before the effect as it is now, and while that is still reckoned. */
  readonly then?: ComponentChildren;
  readonly children: (now: EffectNow) => ComponentChildren;
}

function Section({ then, children }: SectionProps) {
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
      {then}
      <Answered asked={asked} reading={m.reading} failed={m.failed}>
        {children}
      </Answered>
    </section>
  );
}

function Since({ then, now }: { readonly then: Proposed; readonly now: EffectNow }) {
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
