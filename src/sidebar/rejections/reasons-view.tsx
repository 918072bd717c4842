import { useState } from 'preact/hooks';
import { normalize } from '../../domain/values/text';
import type { HandOver } from '../hand-over/hand-over';
import { storeOf } from '../hand-over/store';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { useSidebar } from '../session/sidebar-context';
import { ReasonCard } from './reason-card';
import { countUses, type OpenedReason } from './reason-edit';
import { ReasonEditor } from './reason-editor';

/** Lists the reasons that Sales can choose from. Each can be edited, and more can be added. */
export function ReasonsView({ handOver }: { readonly handOver: HandOver }) {
  const { session, rejections: m } = useSidebar();
  const [opened, setOpened] = useState<OpenedReason | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const uses = countUses(handOver.records);
  // While a reason is edited, the list stays as it is, so that the editor keeps its place. A newer list is shown afterwards.
  const tab = opened?.tab ?? { reasons: handOver.reasons, revision: handOver.reasonsRevision };
  const { reasons } = tab;
  const open = (at: number) => {
    setAsked(null);
    setOpened({ at, before: reasons[at] ?? null, tab });
  };
  const close = (saved: string | null) => {
    setOpened(null);
    if (saved !== null) session.tell(m.savedReason(saved));
    const now = storeOf(session).known.handOver?.reasons.findIndex(({ name }) => name === saved) ?? -1;
    focusSoon(`reason-${now < 0 ? opened?.at : now}`, 'reason-add');
  };
  const editor = opened !== null && <ReasonEditor {...{ opened, uses }} onClose={close} />;
  return (
    <section aria-labelledby="reasons">
      <div class="line">
        <h2 id="reasons" class="big">
          {m.reasons}
        </h2>
        <Button id="reason-add" class="link" disabled={opened !== null} onClick={() => open(reasons.length)}>
          <Icon name="add" />
          {m.addReason}
        </Button>
      </div>
      <p class="soft">{reasons.length === 0 ? m.noReasons : m.reasonsHelp}</p>
      {opened?.before === null && editor}
      {reasons.map(({ name }, at) =>
        opened?.at === at ? (
          <div key={at}>{editor}</div>
        ) : (
          <ReasonCard
            key={at}
            {...{ tab, at }}
            uses={uses.get(normalize(name)) ?? 0}
            locked={opened !== null}
            isAsked={asked === name}
            onAsk={(isAsked) => setAsked(isAsked ? name : null)}
            onOpen={() => open(at)}
          />
        ),
      )}
    </section>
  );
}
