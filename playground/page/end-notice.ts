import type { Desk } from './desk';
import { element, pageElement } from './element';
import type { MessageKey } from './messages';
import { firstWindowAddress } from './second-window';
import { findSharedDocument } from './shared-document';

/** Covers a second window whose first no longer feeds it: why, and what can be done. Nothing under it takes input. */
export function endNotice(desk: Desk, reason: Extract<MessageKey, 'firstEnded' | 'firstMissing'>): void {
  const area = pageElement('ended');
  const text = element('p', { id: 'ended-text' }, [desk.tell(reason)]);
  const again = element('button', { type: 'button', class: 'pg-action pg-main' }, [desk.tell('joinAgain')], {
    click: () => {
      if (findSharedDocument() !== null) location.reload();
      else text.textContent = desk.tell('firstMissing');
    },
  });
  const alone = element('a', { href: firstWindowAddress(), class: 'pg-action' }, [desk.tell('openAlone')], {
    click: () => {
      // Else the first window would still find it as its second.
      window.name = '';
    },
  });
  for (const id of ['grid', 'sidebar']) pageElement(id).inert = true;
  area.replaceChildren(
    element('div', { class: 'pg-ended', role: 'alertdialog', 'aria-describedby': 'ended-text' }, [
      text,
      element('div', { class: 'pg-ended-actions' }, [again, alone]),
    ]),
  );
  area.hidden = false;
  again.focus();
}
