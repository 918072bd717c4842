/// <reference types="google-apps-script" />
import { evaluateIn } from '../apps-script/bare.browser';
import { openHost } from '../apps-script/host';
import type { Host, User } from '../apps-script/host-types';
import type { Workbook } from '../engine/workbook';
import { answerAlert } from './alerts';
import { element } from './element';

/** The add-on as `npm run build` wrote it, unchanged. */
export interface BuiltScript {
  readonly script: string;
  /** The HTML files by their name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
}

/** Rejects with the path and the server's answer. */
export async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`.trim());
  return response.text();
}

const PAGES = ['sidebar', 'insight-engine'];

/** Rejects with the path that is missing. */
export async function fetchScript(): Promise<BuiltScript> {
  const [script, ...pages] = await Promise.all([
    fetchText('./dist/main.js'),
    ...PAGES.map(async (name) => [name, await fetchText(`./dist/${name}.html`)] as const),
  ]);
  return { script, html: Object.fromEntries(pages) };
}

/** A window that nothing else uses, in whose realm the script runs. It lives as long as the page. */
function openWindow(): object {
  const frame = element('iframe', { hidden: true, 'aria-hidden': 'true', title: '' });
  document.body.append(frame);
  const { contentWindow } = frame;
  if (contentWindow === null) throw new Error('The browser opened no window for the script.');
  return contentWindow;
}

export function openScript(workbook: Workbook, built: BuiltScript, user: User): Host {
  return openHost({
    workbook,
    script: built.script,
    html: built.html,
    user,
    evaluate: evaluateIn(openWindow),
    answerAlert,
  });
}
