import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackBrowser } from './packaged-browser';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const HELP =
  'Install one ("apt-get install chromium", or Google Chrome), or name its executable in the environment variable CHROMIUM_PATH.';

function findInstalled(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named === undefined || named === '') return INSTALLED.find((path) => existsSync(path)) ?? null;
  if (existsSync(named)) return named;
  throw new Error(`CHROMIUM_PATH names ${named}, which is not there. ${HELP}`);
}

function launchPackaged(): Promise<Browser> {
  const { executablePath, env } = unpackBrowser();
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
}

/**
 * Starts a Chromium without a window: the one in CHROMIUM_PATH, else an installed one, else the one that comes with the
 * development packages. Throws, saying how to install one, when none starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = findInstalled();
  try {
    if (installed === null) return await launchPackaged();
    return await chromium.launch({ executablePath: installed, args: FLAGS });
  } catch (cause) {
    throw new Error(`${installed ?? 'The packaged Chromium'} does not start. ${HELP}`, { cause });
  }
}
