import type { Host, Sidebar } from '../apps-script/host-types';
import type { UserLanguage } from '../language';
import { queueClientCalls } from './client-calls';
import { isFromSidebar, type ToSidebar } from './client-protocol';
import { element } from './element';
import { say } from './messages';

export interface SidebarActions {
  readonly closed: () => void;
  readonly focusEditor: () => void;
  /** Resolves when what a call changed is kept. */
  readonly kept: () => Promise<void>;
}

/** Puts the shim before all of the sidebar's own scripts, but behind the doctype, without which a browser goes quirky. */
function insertShim(html: string, shim: string): string {
  const script = `<script>${shim.replaceAll('</script', '<\\/script')}</script>`;
  const place = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = place === null ? 0 : place.index + place[0].length;
  return html.slice(0, at) + script + html.slice(at);
}

/** Shows the add-on's html in a sandbox of its own at the right; gives the function that takes it away. */
export function showSidebar(
  area: HTMLElement,
  sidebar: Sidebar,
  host: Host,
  shim: string,
  locale: UserLanguage,
  actions: SidebarActions,
): () => void {
  // By its address: as an attribute, the page would be copied by whatever looks at the frame.
  const address = URL.createObjectURL(
    new Blob([insertShim(sidebar.html, shim)], { type: 'text/html; charset=utf-8' }),
  );
  const frame = element('iframe', {
    class: 'pg-sidebar-frame',
    sandbox: 'allow-scripts allow-forms allow-popups allow-downloads',
    src: address,
    title: sidebar.title,
  });
  const reply = (answer: ToSidebar) => frame.contentWindow?.postMessage(answer, '*');
  const calls = queueClientCalls(host, reply, actions.kept);
  let isUnsaved = false;

  function receive({ data, source }: MessageEvent<unknown>): void {
    if (source !== frame.contentWindow || !isFromSidebar(data)) return;
    if (data.leadpact === 'run') calls.take(data);
    else if (data.leadpact === 'typing') isUnsaved = data.isUnsaved;
    else if (data.leadpact === 'close') close();
    else actions.focusEditor();
  }
  const carryOut = () => calls.carryOut();
  const beforeLeft = (event: BeforeUnloadEvent) => {
    if (isUnsaved) event.preventDefault();
  };
  function remove(): void {
    window.removeEventListener('message', receive);
    window.removeEventListener('pagehide', carryOut, true);
    window.removeEventListener('beforeunload', beforeLeft);
    URL.revokeObjectURL(address);
    area.replaceChildren();
    area.hidden = true;
  }
  function close(): void {
    remove();
    actions.closed();
  }

  window.addEventListener('message', receive);
  window.addEventListener('beforeunload', beforeLeft);
  // Before anybody else hears of it: what a call changes is still to be kept.
  window.addEventListener('pagehide', carryOut, true);
  area.replaceChildren(
    element('div', { class: 'pg-sidebar-title' }, [
      element('h2', {}, [sidebar.title]),
      element('button', { type: 'button', class: 'pg-close', 'aria-label': say(locale, 'close') }, ['×'], {
        click: close,
      }),
    ]),
    frame,
  );
  area.hidden = false;
  return remove;
}
