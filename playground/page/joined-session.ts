import type { User } from '../apps-script/host-types';
import { joinWorkbook } from '../engine/join-workbook';
import type { Workbook } from '../engine/workbook';
import { type Desk, makeDesk } from './desk';
import { endNotice } from './end-notice';
import { type PageScript, showDocument } from './open-document';
import { hideProgress, showProgress } from './progress';
import { findSharedDocument, type SharedDocument } from './shared-document';
import { counterpartOf, firstUser, recallUser, SECOND_WINDOW } from './users';

/** The second window: it shows what the first has open, which also keeps it. */
export interface JoinedSession {
  readonly desk: Desk;
  /** Resolves when the first window's document is on the desk, or it is said why not. */
  join(): Promise<void>;
}

/** Who acts in the second window: who acted in it before it was reloaded, else somebody of the other department. */
export function secondUser(): User {
  const shared = findSharedDocument();
  const initial = shared === null ? firstUser() : counterpartOf(shared.acting(), shared.language());
  return recallUser(SECOND_WINDOW, initial);
}

export function startJoinedSession(built: PageScript, first: User): JoinedSession {
  const desk = makeDesk(first, SECOND_WINDOW, null);

  async function show(workbook: Workbook, shared: SharedDocument): Promise<void> {
    const { user } = desk;
    const view = await showDocument(
      { workbook, formulas: [] },
      {
        built,
        user,
        owner: { email: shared.owner, locale: user.locale },
        restored: true,
        before: null,
        keep: () => ({
          touch: () => undefined,
          flush: () => shared.saved(),
          settle: () => shared.settled(),
          stop: () => undefined,
        }),
      },
    );
    desk.show(view);
  }

  async function join(): Promise<void> {
    const name = findSharedDocument()?.workbook.name ?? '';
    try {
      await showProgress(desk.tell('joining', { name }));
      // The first window may have opened another document while this one was painted.
      const shared = findSharedDocument();
      if (shared === null) {
        endNotice(desk, 'firstMissing');
        return;
      }
      await show(
        joinWorkbook(shared.workbook, () => endNotice(desk, 'firstEnded')),
        shared,
      );
    } catch (cause) {
      desk.fail(desk.tell('openFailed', { name, reason: desk.reasonOf(cause) }));
      endNotice(desk, 'firstMissing');
    } finally {
      hideProgress();
    }
  }

  return { desk, join };
}
