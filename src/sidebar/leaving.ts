import type { Session } from './session/session';

/**
 * Has the browser ask before the page goes while something would be lost with it: a form that was typed in, or a draft that isn't saved. Where
 * Google Sheets takes away a sidebar that somebody closes, no page is told, and nothing can be asked.
 */
export function askBeforeLeaving(session: Session): void {
  const typedIn = new Set<Element>();
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? target.closest('form') : null;
    if (form !== null) typedIn.add(form);
  });
  const isTyped = () => [...typedIn].some((form) => form.isConnected);
  const isUnsaved = () => (session.state.sheet?.draft?.saving.kind ?? 'saved') !== 'saved';
  window.addEventListener('beforeunload', (event) => {
    if (isTyped() || isUnsaved()) event.preventDefault();
  });
}
