import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ROOMS } from './rooms';

/** The folders of the domain that hold files. */
function rooms(folder = ''): string[] {
  return readdirSync(`src/domain/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return folder !== '' && entry.name.endsWith('.ts') ? [folder] : [];
    return rooms(folder === '' ? entry.name : `${folder}/${entry.name}`);
  });
}

test('each room of the domain has tests that its mutants run against', () => {
  expect(Object.keys(ROOMS).sort()).toEqual([...new Set(rooms())].sort());
});

test.each(Object.entries(ROOMS))('the tests of %s are there', (_, { near, far }) => {
  const paths = [...near, ...far].map((path) => `tests/${path}`);
  const isThere = (path: string) =>
    existsSync(path) || existsSync(`${path}.ts`) || existsSync(`${path}.test.ts`);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});
