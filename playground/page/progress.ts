import { element, pageElement, painted } from './element';

/** Covers the grid with what is going on; resolves when it can be seen. */
export async function showProgress(message: string): Promise<void> {
  const area = pageElement('progress');
  area.replaceChildren(
    element('div', { class: 'pg-progress', role: 'status' }, [
      element('progress', { 'aria-hidden': 'true' }),
      message,
    ]),
  );
  area.hidden = false;
  await painted();
}

export function hideProgress(): void {
  const area = pageElement('progress');
  area.hidden = true;
  area.replaceChildren();
}
