import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const read = (path: string) => readFileSync(path, 'utf8');

/** Google's limits, in characters. */
const LIMITS = { Name: 50, 'Short description': 200, 'Detailed description': 16_000 } as const;
/** The pictures that Google asks for, width × height in pixels. */
const PICTURES = { 'icon-32.png': [32, 32], 'icon-128.png': [128, 128], 'banner.png': [220, 140] } as const;

/** The sections of a page by their headings. */
function sections(page: string): Map<string, string> {
  return new Map(
    page
      .split(/^# /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return [part.slice(0, end), part.slice(end).trim()];
      }),
  );
}

describe.each(['en', 'ja'])('the listing in %s', (language) => {
  const found = sections(read(`marketplace/listing.${language}.md`));

  test.each(Object.entries(LIMITS))('has a %s of at most %i characters', (heading, limit) => {
    const length = found.get(heading)?.length ?? 0;
    expect(length).toBeGreaterThan(10);
    expect(length).toBeLessThanOrEqual(limit);
  });
});

test('each scope of the manifest is justified, and no other', () => {
  const manifest: unknown = JSON.parse(read('appsscript.json'));
  const justified = [...read('marketplace/scopes.md').matchAll(/`(https:\/\/[^`]+)`/g)].map(
    ([, scope]) => scope,
  );
  expect(manifest).toMatchObject({ oauthScopes: justified });
  expect(justified).toHaveLength(3);
});

test.each(Object.entries(PICTURES))('%s has the size that Google asks for', (name, size) => {
  const header = readFileSync(`marketplace/${name}`).subarray(16, 24);
  expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual(size);
});
