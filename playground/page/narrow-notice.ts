import type { UserLanguage } from '../language';
import { element } from './element';
import { say } from './messages';

/** A page that somebody wants to see on a small screen all the same. */
const ANYWAY = 'pg-anyway';

/** Says in place of the page, on a screen that is too small for a spreadsheet with a sidebar, what to do instead. */
export function sayNarrow(area: HTMLElement, language: UserLanguage): void {
  area.replaceChildren(
    element('h1', {}, [say(language, 'product')]),
    element('p', {}, [say(language, 'narrow')]),
    element('p', {}, [say(language, 'narrowDo')]),
    element('button', { type: 'button', class: 'pg-action' }, [say(language, 'narrowAnyway')], {
      click: () => document.body.classList.add(ANYWAY),
    }),
  );
}
