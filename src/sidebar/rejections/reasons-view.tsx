import { useState } from 'preact/hooks';
import { REASON_KIND_WORDS } from '../../domain/reason';
import { normalize } from '../../domain/text';
import { ActTold } from '../agreement/act-told';
import type { HandOver } from '../hand-over/hand-over';
import { useChange } from '../hand-over/use-hand-over';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { IconButton } from '../parts/icon-button';
import { NoticeCard } from '../parts/notice-card';
import { OpenCard } from '../parts/open-card';
import { useSidebar } from '../sidebar-context';
import { countUses } from './reason-edit';
import { ReasonEditor } from './reason-editor';
import { useWords } from './words';

/** The reasons that Sales can choose from, each to be edited, and a way to add one. */
export function ReasonsView({ handOver }: { readonly handOver: HandOver }) {
  const { session, language, common } = useSidebar();
  const m = useWords();
  const change = useChange();
  const [opened, setOpened] = useState<number | null>(null);
  const [asked, setAsked] = useState<number | null>(null);
  const { reasons, reasonsRevision, stamps } = handOver;
  const uses = countUses(stamps);
  const close = (focus: string) => {
    setOpened(null);
    focusSoon(focus, 'reason-add');
  };
  const remove = async (at: number, name: string) => {
    setAsked(null);
    await change.run((onBusy) => session.ask('removeReason', { at, revision: reasonsRevision }, onBusy), {
      doing: common.saving,
      done: common.removed(name),
    });
    focusSoon('reason-add');
  };
  const editor = (at: number) => (
    <ReasonEditor
      {...{ handOver, change, at }}
      uses={uses.get(normalize(reasons[at]?.name ?? '')) ?? 0}
      onClose={() => close(`reason-${at}`)}
    />
  );
  return (
    <section aria-labelledby="reasons">
      <div class="line">
        <h2 id="reasons" class="big">
          {m.reasons}
        </h2>
        <Button
          id="reason-add"
          class="link"
          disabled={opened !== null || !handOver.isPrepared}
          onClick={() => setOpened(reasons.length)}
        >
          <Icon name="add" />
          {m.addReason}
        </Button>
      </div>
      <p class="soft">{reasons.length === 0 && handOver.isPrepared ? m.noReasons : m.reasonsHelp}</p>
      {opened === reasons.length && editor(reasons.length)}
      <ActTold act={change} />
      {reasons.map(({ name, meaning, kind, noteNeeded }, at) =>
        opened === at ? (
          <div key={at}>{editor(at)}</div>
        ) : (
          <div key={at} class="stack">
            <OpenCard
              id={`reason-${at}`}
              title={name}
              disabled={opened !== null}
              onOpen={() => setOpened(at)}
              actions={
                <IconButton
                  icon="remove"
                  label={common.remove(name)}
                  disabled={opened !== null || change.busy}
                  onClick={() => setAsked(at)}
                />
              }
            >
              <span class="line">
                <b>{name}</b>
                <span class="soft">{m.uses(uses.get(normalize(name)) ?? 0)}</span>
              </span>
              <span class="tight">
                <span class="mark info">{REASON_KIND_WORDS[kind][language]}</span>
                {noteNeeded && <span class="mark warning">{m.noteMark}</span>}
              </span>
              {meaning && <span class="soft">{meaning}</span>}
            </OpenCard>
            {asked === at && (
              <NoticeCard tone="warning">
                {m.confirmRemove(name)}
                <div class="actions">
                  <Button class="quiet" onClick={() => setAsked(null)}>
                    {common.cancel}
                  </Button>
                  <Button class="danger bad" onClick={() => void remove(at, name)}>
                    {m.removeYes}
                  </Button>
                </div>
              </NoticeCard>
            )}
          </div>
        ),
      )}
    </section>
  );
}
