import { readFileSync } from 'node:fs';
import { frameOf, type Opened } from './playground';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in the sidebar, in short. */
export async function violations(opened: Opened): Promise<string[]> {
  const frame = frameOf(opened);
  // Half a megabyte: a frame that has it is not given it again.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

declare global {
  interface Window {
    axe: {
      run(
        root: Document,
        options: object,
      ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
    };
  }
}

/** How wide the sidebar is, and how wide what is in it. */
export async function widths(opened: Opened): Promise<number[]> {
  return frameOf(opened).evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
}
