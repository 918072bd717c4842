import type { UserLanguage } from '../language';
import { element } from './element';
import { say } from './messages';

/** Shows an error above the grid, in place of the one before, until it is closed. */
export function showBanner(area: HTMLElement, message: string, locale: UserLanguage): void {
  const close = element(
    'button',
    { type: 'button', class: 'pg-close', 'aria-label': say(locale, 'close') },
    ['×'],
    {
      click: () => area.replaceChildren(),
    },
  );
  area.replaceChildren(
    element('div', { class: 'pg-banner', role: 'alert' }, [element('span', {}, [message]), close]),
  );
}
