/** Inputs that take a text, and what is found in such a form by typing alone, which nobody saves. */
const TEXTS = 'input, textarea';
const SEARCHES = '[role="searchbox"]';

/** What was typed in the sidebar's page, or done while it waited for an answer, and would be lost with the page. */
export interface UnsavedTyping {
  /** A call was sent. Gives what is to be called with its answer. */
  sent(): (hasChanged: boolean) => void;
}

/**
 * Watches a page of which nothing is known but its forms. What is typed in a form is saved or dropped when the form goes; a text outside
 * of forms is, when a call that was sent since has changed the sheet.
 * @param tell told whenever there begins or ceases to be something to lose
 */
export function watchTyping(tell: (isUnsaved: boolean) => void): UnsavedTyping {
  const forms = new Set<Element>();
  /** What each text outside of forms held before it was typed in. */
  const texts = new Map<HTMLInputElement | HTMLTextAreaElement, string>();
  let heldBefore = '';
  let waiting = 0;
  /** An act while a call is under way may wait for the answer before it is sent. */
  let hasActed = false;
  let told = false;

  function look(): void {
    for (const form of forms) if (!form.isConnected) forms.delete(form);
    for (const [text, before] of texts) if (!text.isConnected || text.value === before) texts.delete(text);
    const isUnsaved = hasActed || forms.size + texts.size > 0;
    if (isUnsaved === told) return;
    told = isUnsaved;
    tell(isUnsaved);
  }

  function onInput({ target }: Event): void {
    if (!(target instanceof Element) || target.matches(SEARCHES)) return;
    const form = target.closest('form');
    if (form !== null) forms.add(form);
    else if (isText(target) && !texts.has(target)) texts.set(target, heldBefore);
    look();
  }

  function onAct(event: Event): void {
    const isShortcut =
      event instanceof KeyboardEvent && (event.key.length > 1 || event.ctrlKey || event.metaKey);
    if (waiting > 0 && !isShortcut) hasActed = true;
    look();
  }

  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && isText(target)) heldBefore = target.value;
    },
    true,
  );
  document.addEventListener('input', onInput, true);
  for (const act of ['click', 'submit', 'keydown']) document.addEventListener(act, onAct, true);
  // Escape puts back what was there, without an event of its own.
  document.addEventListener('keyup', look, true);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });

  return {
    sent() {
      const before = [...texts.keys()].map((text) => [text, text.value] as const);
      waiting += 1;
      return (hasChanged) => {
        waiting -= 1;
        if (waiting === 0) hasActed = false;
        for (const [text, value] of hasChanged ? before : []) if (text.value === value) texts.delete(text);
        look();
      };
    },
  };
}

function isText(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.matches(TEXTS);
}
