type Listeners = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

/** Makes an element with attributes, listeners and children; text is only ever text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  children: readonly (Node | string)[] = [],
  listeners: Listeners = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children);
  for (const [type, listener] of Object.entries(listeners)) {
    if (typeof listener === 'function') made.addEventListener(type, listener as EventListener);
  }
  return made;
}

/** The page's element with an id. Throws when `index.html` has none. */
export function pageElement(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element with the id ${id}.`);
  return found;
}

/** Resolves after the browser has painted, so that what was just shown is seen before a long computation. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden window paints nothing and would never call back.
    if (document.hidden) setTimeout(resolve, 0);
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
