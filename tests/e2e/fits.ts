import { frameOf, type Opened } from './playground';

/** A sidebar of 300 pixels has so many of CSS when the browser shows everything at twice its size. */
export const ZOOMED_WIDTH = 150;

/** Gives the sidebar so many pixels of CSS. */
export async function setWidth({ page }: Opened, width: number): Promise<void> {
  await page.locator('.pg-sidebar-frame').evaluate((frame: HTMLElement, width) => {
    frame.style.width = `${width}px`;
  }, width);
}

/** What of the sidebar is cut off, stands out of it, or can't be pressed because something lies over it. */
export function misfits(opened: Opened): Promise<string[]> {
  return frameOf(opened).evaluate(() => {
    /** Half a pixel is rounding. */
    const rounding = 0.5;
    const found: [string, Element][] = [];
    const width = document.documentElement.clientWidth;
    const scrolled = window.scrollY;
    if (document.documentElement.scrollWidth > width) found.push(['scrolls sideways', document.body]);
    const seen = Array.from(document.querySelectorAll<HTMLElement>('#app *')).filter(
      (one) => one.closest('.told') === null && one.closest('svg *') === null && one.checkVisibility(),
    );
    for (const element of seen) {
      const { left, right, width: own } = element.getBoundingClientRect();
      if (own > 0 && (right > width + rounding || left < -rounding)) found.push(['beyond the edge', element]);
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut && element.textContent?.trim()) found.push(['cut off', element]);
      for (const child of Array.from(element.childNodes)) {
        if (child.nodeType !== Node.TEXT_NODE || !child.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(child);
        const text = range.getBoundingClientRect();
        const inline = getComputedStyle(element).display === 'inline';
        const box = inline ? element.parentElement?.getBoundingClientRect() : element.getBoundingClientRect();
        if (text.width > 0 && box !== undefined && text.right > Math.min(width, box.right) + 1)
          found.push(['text beyond its place', element]);
      }
    }
    for (const element of seen) {
      if (!element.matches('button, input, select, textarea, summary, a')) continue;
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const isThere = at !== null && (element.contains(at) || at.contains(element));
      // A card is pressed through what it tells; a label through its text.
      if (!isThere && element.parentElement?.contains(at) !== true) found.push(['covered', element]);
    }
    window.scrollTo(0, scrolled);
    return found.map(([what, { outerHTML, parentElement }]) => {
      return `${what}: ${outerHTML.slice(0, 160)} in ${parentElement?.outerHTML.slice(0, 80)}`;
    });
  });
}
