import { Answered } from '../parts/answered';
import { IconButton } from '../parts/icon-button';
import { useSidebar } from '../session/sidebar-context';
import { useAnswer } from '../session/use-answer';
import { EffectView } from './effect-view';

/** What the draft would do to the leads as they are now. */
export function DraftEffect() {
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
      <Answered asked={asked} reading={m.reading} failed={m.failed}>
        {({ effect }) => <EffectView effect={effect} />}
      </Answered>
    </section>
  );
}
