import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CONDITIONS } from '../../src/domain/definition/conditions';
import { PARTS } from '../../src/domain/definition/keyword';

const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pagesIn('docs')];
const read = (path: string) => readFileSync(path, 'utf8');

function pagesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return pagesIn(path);
    return name.endsWith('.md') ? [path] : [];
  });
}

test('“where does X live” names only what is there', () => {
  const paths = [
    ...read('docs/architecture.md').matchAll(/`((?:src|playground|scripts|tests)\/[\w./-]*)`/g),
  ].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(25);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(PAGES)('the links of %s lead somewhere', (page) => {
  // What stands in `code` is no link.
  const text = read(page).replace(/(`+).*?\1/g, '');
  const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? '');
  const broken = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(page), link)));
  expect(broken).toEqual([]);
});

describe.each([
  ['docs/guide.en.md', 'en'],
  ['docs/guide.ja.md', 'ja'],
] as const)('%s', (page, language) => {
  test.each(CONDITIONS.map(({ keyword }) => keyword[language]))('tells of the condition “%s”', (keyword) => {
    expect(read(page)).toContain(`| ${keyword} |`);
  });

  test.each(Object.values(PARTS).map((part) => part[language]))('tells of the part “%s”', (part) => {
    expect(read(page)).toContain(`| ${part} |`);
  });
});

const decisions = readdirSync('docs/decisions');

test.each(decisions)(
  'the decision %s has a date and a status, and one that is superseded says by which',
  (name) => {
    const [, , status = ''] = read(join('docs/decisions', name)).split('\n');
    expect(status).toMatch(/^2\d{3}-\d\d-\d\d · (accepted|superseded by \d{3})$/);
    const [, by] = /superseded by (\d{3})$/.exec(status) ?? [];
    if (by !== undefined) expect(decisions.some((other) => other.startsWith(`${by}-`))).toBe(true);
  },
);
