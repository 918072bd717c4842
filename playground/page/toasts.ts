import type { Toast } from '../apps-script/host-types';
import type { UserLanguage } from '../language';
import { element } from './element';
import { say } from './messages';

/** Shows a toast at the bottom right, as Sheets does, until its seconds are over or it is closed. */
export function showToast(area: HTMLElement, toast: Toast, locale: UserLanguage): void {
  const close = element(
    'button',
    { type: 'button', class: 'pg-close', 'aria-label': say(locale, 'close') },
    ['×'],
    {
      click: () => card.remove(),
    },
  );
  const title = toast.title === '' ? [] : [element('strong', {}, [toast.title])];
  const card = element('div', { class: 'pg-toast', role: 'status' }, [
    element('div', { class: 'pg-toast-text' }, [...title, element('span', {}, [toast.message])]),
    close,
  ]);
  area.append(card);
  if (toast.seconds >= 0) setTimeout(() => card.remove(), toast.seconds * 1000);
}
