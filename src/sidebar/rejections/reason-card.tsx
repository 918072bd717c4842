import { REASON_KIND_WORDS } from '../../domain/rejections/reason';
import { splitList } from '../../domain/values/list';
import type { ReasonsTab } from '../../rpc/contract';
import { useChange } from '../hand-over/use-change';
import { ActTold } from '../parts/act-told';
import { Button, IconButton } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { OpenCard } from '../parts/open-card';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly tab: ReasonsTab;
  readonly at: number;
  /** In how many leads it stands. */
  readonly uses: number;
  readonly locked: boolean;
  readonly isAsked: boolean;
  /** Called with true to ask whether it is to be removed, with false to ask no longer. */
  readonly onAsk: (asked: boolean) => void;
  readonly onOpen: () => void;
}

/** Shows one reason. Pressing it opens its editor. Removing it is asked about in place; a reason in use can't be removed. */
export function ReasonCard({ tab, at, uses, locked, isAsked, onAsk, onOpen }: Props) {
  const {
    language,
    common,
    wordFindings: { comma },
    rejections: m,
  } = useSidebar();
  const reason = tab.reasons[at];
  if (reason === undefined) return null;
  const { name, meaning, kind, contradicts, noteNeeded } = reason;
  return (
    <>
      <OpenCard
        id={`reason-${at}`}
        title={name}
        disabled={locked}
        onOpen={onOpen}
        actions={
          <IconButton
            icon="remove"
            label={common.remove(name)}
            disabled={locked}
            onClick={() => {
              onAsk(true);
              focusSoon('reason-remove', 'reason-kept');
            }}
          />
        }
      >
        <span class="line">
          <b>{name}</b>
          {uses > 0 && <span class="mark even">{common.leads(uses)}</span>}
        </span>
        <span class="tight">
          <span class="mark info">{REASON_KIND_WORDS[kind][language]}</span>
          {noteNeeded && <span class="mark warning">{m.noteMark}</span>}
        </span>
        {meaning && <span class="soft">{meaning}</span>}
        {contradicts && <span class="soft">{m.contradictsList(splitList(contradicts).join(comma))}</span>}
      </OpenCard>
      {isAsked && <Removal {...{ name, at, uses, onAsk }} revision={tab.revision} />}
    </>
  );
}

interface RemovalProps extends Pick<Props, 'at' | 'uses' | 'onAsk'> {
  readonly name: string;
  readonly revision: string;
}

function Removal({ name, at, uses, revision, onAsk }: RemovalProps) {
  const { session, common, rejections: m } = useSidebar();
  const change = useChange();
  const close = (focus: string) => {
    onAsk(false);
    focusSoon(focus);
  };
  const remove = async () => {
    const done = common.removed(name);
    if (!(await change.run(() => session.ask('removeReason', { at, revision }), done)))
      return focusSoon('reason-remove', 'reason-kept');
    session.tell(done);
    close('reason-add');
  };
  return (
    <NoticeCard tone="warning">
      {uses > 0 ? m.inUse(name, uses) : m.confirmRemove(name)}
      <div class="actions">
        <Button id="reason-kept" class="quiet" disabled={change.busy} onClick={() => close(`reason-${at}`)}>
          {uses > 0 ? common.close : common.cancel}
        </Button>
        {uses === 0 && (
          <Button id="reason-remove" class="danger bad" disabled={change.busy} onClick={() => void remove()}>
            {m.removeYes}
          </Button>
        )}
      </div>
      <ActTold act={change} />
    </NoticeCard>
  );
}
