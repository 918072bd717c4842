import { useAct } from '../session/act';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';
import { sayTrouble, type Trouble } from '../session/trouble';
import { ActTold } from './act-told';
import { FailureCard } from './failure-card';
import { NoticeCard } from './notice-card';
import { TakeBackButton } from './take-back-button';

/** Whether the draft is in the sheet; when it isn't, why, and the way on. The line keeps its height. */
export function SavingLine() {
  const sidebar = useSidebar();
  const { session, state, sheet, common, definition: m, agreement } = sidebar;
  const saving = sheet.draft?.saving;
  if (saving?.kind === 'failed') {
    return isFrozen(sheet) ? (
      <SavingFrozen trouble={saving.trouble} />
    ) : (
      <FailureCard
        title={m.saveFailed}
        trouble={saving.trouble}
        messages={sidebar}
        onRetry={() => void session.retrySave()}
      />
    );
  }
  const said = {
    saved: m.saved,
    unsaved: common.saving,
    saving: common.saving,
    conflict: state.editing === null ? '' : agreement.mergesLater,
  };
  return (
    <>
      <p class="soft kept" aria-live="polite">
        {saving === undefined ? '' : said[saving.kind]}
      </p>
      {state.mergedWith.length > 0 && (
        <NoticeCard tone="info" title={agreement.mergedWith}>
          <ul>
            {state.mergedWith.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </NoticeCard>
      )}
    </>
  );
}

/** The draft is proposed: what was typed can go in once that is taken back. */
function SavingFrozen({ trouble }: { readonly trouble: Trouble }) {
  const sidebar = useSidebar();
  const { session, sheet, definition: m, agreement } = sidebar;
  const { proposal } = sheet.agreement;
  const act = useAct();
  return (
    <>
      <NoticeCard tone="bad" title={m.saveFailed}>
        {sayTrouble(trouble, sidebar)}
        {proposal !== null && (
          <TakeBackButton
            id="take-back-and-save"
            proposal={proposal}
            act={act}
            label={agreement.takeBackAndSave}
            onDone={() => void session.retrySave()}
          />
        )}
      </NoticeCard>
      <ActTold act={act} />
    </>
  );
}
