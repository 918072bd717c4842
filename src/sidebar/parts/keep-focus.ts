/** What the focus may go to by itself, in this order: a heading that is seen, the chosen tab, whatever can be pressed or typed in. */
const LANDINGS = [
  'h1, h2',
  '[role="tab"][aria-selected="true"]',
  'button, input, select, textarea, [tabindex]',
];

/** A heading is seen when it is more than so many pixels wide; those for screen readers alone are one pixel. */
const SEEN_PIXELS = 1;

/** The keys that move the page. */
const SCROLLS = /^(Arrow|Page|Home|End)/;

/** True when something that was drawn since has moved it out of sight. */
function isOutside(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom < 0 || top > window.innerHeight;
}

function isSeen(element: Element): boolean {
  return element.getBoundingClientRect().width > SEEN_PIXELS;
}

/** The innermost of the elements in which there is something to land on, and that. */
function landingIn(around: readonly Element[]): HTMLElement | undefined {
  for (const element of around.filter(({ isConnected }) => isConnected))
    for (const selector of LANDINGS) {
      const found = [...element.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
      if (found[0] !== undefined) return found[0];
    }
  return undefined;
}

/** Everything that the element stands in, the innermost first. */
function aroundOf(element: Element): Element[] {
  const around: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) around.push(one);
  return around;
}

/**
 * Gives the focus back to what had it and was disabled or moved meanwhile; where that is gone, a button that was pressed and has no more to
 * do, say, to the heading of what is around. Who reads by keyboard or by ear would begin anew at the top of the page otherwise.
 */
export function keepFocus(root: HTMLElement): void {
  let last: { readonly element: HTMLElement; readonly around: readonly Element[] } | null = null;
  /** The last thing done here was pressing a key that doesn't scroll. */
  let isByKey = false;
  document.addEventListener('keydown', ({ key }) => (isByKey = !SCROLLS.test(key)), true);
  document.addEventListener('wheel', () => (isByKey = false), { passive: true, capture: true });
  document.addEventListener(
    'pointerdown',
    () => {
      isByKey = false;
      // Whoever clicks beside everything wants the focus nowhere; what is clicked at takes it after this.
      last = null;
    },
    true,
  );
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = { element: target, around: aroundOf(target) };
  });
  const look = () => {
    if (last === null || !document.hasFocus()) return;
    const { element, around } = last;
    if (document.activeElement === element && isByKey && isOutside(element))
      element.scrollIntoView({ block: 'nearest' });
    if (document.activeElement !== document.body) return;
    if (element.matches(':disabled')) return;
    const landing = element.isConnected && isSeen(element) ? element : landingIn(around);
    if (landing === undefined) return;
    if (landing.matches('h1, h2')) landing.tabIndex = -1;
    landing.focus({ preventScroll: !isByKey });
  };
  // Those who know better where the focus goes move it in the next frame.
  const lookSoon = () => requestAnimationFrame(() => requestAnimationFrame(look));
  const changes = { childList: true, subtree: true, attributeFilter: ['hidden', 'disabled'] };
  new MutationObserver(lookSoon).observe(root, changes);
}
