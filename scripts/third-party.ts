import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package of which something is shipped. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text of its licence, as its package has it. */
  readonly text: string;
}

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENSE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** The folders of the packages that a bundle takes something from. */
export function packagesIn({ inputs }: Metafile): string[] {
  const folders = Object.keys(inputs).flatMap((path) => PACKAGE.exec(path)?.[1] ?? []);
  return [...new Set(folders)];
}

/** Reads what a package says of its licence; throws where it says nothing. */
function readThirdParty(folder: string): ThirdParty {
  const described: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const field = (name: string): string => {
    const value = typeof described === 'object' && described !== null ? Object.entries(described) : [];
    const found: unknown = value.find(([key]) => key === name)?.[1];
    return typeof found === 'string' ? found : '';
  };
  const [name, version, license] = [field('name'), field('version'), field('license')];
  if (license === '') throw new Error(`The package ${name} names no licence`);
  return { name, version, license, text: licenseText(folder) };
}

function licenseText(folder: string): string {
  const file = readdirSync(folder).find((one) => LICENSE_FILE.test(one));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/** Tells of each package what it is, under which licence, and the licence's text. */
export function sayThirdParties(folders: readonly string[]): string {
  const found = [...new Set(folders)].filter((folder) => existsSync(join(folder, 'package.json')));
  const parties = found.map(readThirdParty).sort((one, other) => one.name.localeCompare(other.name));
  return parties
    .map(({ name, version, license, text }) =>
      [`${name} ${version} (${license})`, text].filter((part) => part !== '').join('\n\n'),
    )
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

/** The file of the build's folder in which they are told. */
export const THIRD_PARTY_FILE = 'THIRD-PARTY-LICENSES.txt';
