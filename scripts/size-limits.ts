import { statSync } from 'node:fs';
import { join } from 'node:path';

/** How large each file that goes to Google may be, in KB of 1,000 bytes. */
export const SIZE_LIMITS = {
  'main.js': 340,
  'sidebar.html': 680,
  'insight-engine.html': 135,
} as const;

export interface Size {
  readonly name: string;
  readonly kilobytes: number;
  readonly limit: number;
}

/** The files' sizes in a folder, each with its limit. */
export function sizesIn(folder: string): Size[] {
  return Object.entries(SIZE_LIMITS).map(([name, limit]) => ({
    name,
    kilobytes: statSync(join(folder, name)).size / 1000,
    limit,
  }));
}

/** `sidebar.html 359 of 420 KB`, one line a file. */
export function saySizes(sizes: readonly Size[]): string {
  return sizes
    .map(({ name, kilobytes, limit }) => {
      const sign = kilobytes > limit ? '✗' : '✓';
      return `${sign} ${name} ${Math.ceil(kilobytes)} of ${limit} KB`;
    })
    .join('\n');
}
