import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { LISTING_SCENES, SCREENSHOT, sizeOfPicture } from '../listing';

const read = (path: string) => readFileSync(path, 'utf8');

/** Google's limits, in characters. */
const LIMITS = { Name: 50, 'Short description': 200, 'Detailed description': 16_000 } as const;
/** The pictures that Google asks for, width × height in pixels. */
const PICTURES = { 'icon-32.png': [32, 32], 'icon-128.png': [128, 128], 'banner.png': [220, 140] } as const;

/** At most 300,000 bytes of a screenshot are kept in the repository. */
const MAX_SCREENSHOT_BYTES = 300_000;

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
  expect(sizeOfPicture(readFileSync(`marketplace/${name}`))).toEqual(size);
});

test('there is a screenshot of each scene in both languages, and no other', () => {
  const names = LISTING_SCENES.flatMap((scene) => ['en', 'ja'].map((language) => `${scene}.${language}.png`));
  expect(readdirSync('marketplace/screenshots').sort()).toEqual([...names].sort());
  for (const name of names) {
    const png = readFileSync(`marketplace/screenshots/${name}`);
    expect([name, sizeOfPicture(png)]).toEqual([name, SCREENSHOT]);
    expect(png.length).toBeLessThan(MAX_SCREENSHOT_BYTES);
  }
});
