import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { THIRD_PARTY_FILE } from '../../scripts/third-party';

/** Each package of the lock file, but for this one itself. */
function lockedPackages(): [string, unknown][] {
  const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages = typeof lock === 'object' && lock !== null && 'packages' in lock ? lock.packages : null;
  if (typeof packages !== 'object' || packages === null) throw new Error('The lock file names no packages');
  return Object.entries(packages).filter(([place]) => place !== '');
}

const integrityOf = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null && 'integrity' in entry ? String(entry.integrity) : '';

/** The packages that a file of licences tells of, each with its licence. */
function told(folder: string): string[] {
  const text = readFileSync(join(folder, THIRD_PARTY_FILE), 'utf8');
  return text.split(`${'-'.repeat(80)}\n`).map((part) => part.trim().split('\n')[0] ?? '');
}

test('every package that is installed is known by its digest', () => {
  const unknown = lockedPackages().filter(([, entry]) => !integrityOf(entry).startsWith('sha512-'));
  expect(unknown.map(([place]) => place)).toEqual([]);
});

describe('the build tells whose code is shipped, and under which licence', () => {
  test('to Google, MIT alone', () => {
    const packages = told('build');
    expect(packages.map((line) => line.split(' ')[0])).toEqual(['@noble/hashes', 'preact', 'zod']);
    expect(packages.filter((line) => !line.endsWith(' (MIT)'))).toEqual([]);
  });

  test('in the playground’s page, with their texts', () => {
    const packages = told('build/playground');
    expect(packages).toEqual(expect.arrayContaining(told('build')));
    expect(packages.some((line) => /^@odoo\/o-spreadsheet .*\(LGPL-3\.0-or-later\)$/.test(line))).toBe(true);
    const text = readFileSync(join('build/playground', THIRD_PARTY_FILE), 'utf8');
    expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
    expect(text).toContain('Permission is hereby granted');
  });
});
