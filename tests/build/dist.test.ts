import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { saySizes, sizesIn } from '../../scripts/size-limits';
import { HANDLERS } from '../../src/rpc/handlers';
import { readBuilt } from '../host';

const CUSTOM = ['LEADS', 'LEADSCORE', 'LEADGRADE', 'LEADWHY', 'LEADGAP', 'LEADBRIEF', 'LEADSEAL', 'LEADTERM'];
/** How many arguments those take that are not about leads. */
const PARAMETERS: Readonly<Record<string, number>> = { LEADTERM: 2, LEADSEAL: 1 };
const MENU = [
  'onInstall',
  'onOpen',
  'onEdit',
  'turnOn',
  'openSidebar',
  'openHandOver',
  'openRejections',
  'openSetup',
  'recalculateAll',
  'joinFormulas',
  'selfTest',
];

describe('what goes to Google', () => {
  test('is the script, the sidebar’s page, the insight engine and the manifest', () => {
    expect(readdirSync('dist').sort()).toEqual([
      'appsscript.json',
      'insight-engine.html',
      'main.js',
      'sidebar.html',
    ]);
  });

  test('is exactly what clasp would push, manifest included: also without a login and without the network', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leadpact-clasp-'));
    try {
      cpSync('dist', join(folder, 'dist'), { recursive: true });
      // What lies beside dist/ is no part of it.
      writeFileSync(join(folder, 'other.js'), 'function other() {}');
      writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'none', rootDir: 'dist' }));
      const nowhere = 'http://127.0.0.1:9';
      const status = execFileSync('node_modules/.bin/clasp', ['-P', folder, 'show-file-status', '--json'], {
        encoding: 'utf8',
        // No credentials lie in this home, and no request gets out.
        env: { PATH: process.env.PATH, HOME: folder, HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere },
      });
      const { filesToPush, untrackedFiles }: { filesToPush: string[]; untrackedFiles: string[] } =
        JSON.parse(status);
      const pushed = filesToPush.map((path) => relative(join(folder, 'dist'), path)).sort();
      expect(pushed).toEqual(readdirSync('dist').sort());
      expect(pushed).toContain('appsscript.json');
      expect(untrackedFiles).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test.each(sizesIn('dist'))('$name takes at most $limit KB', ({ kilobytes, limit }) => {
    expect(kilobytes).toBeLessThanOrEqual(limit);
  });

  test('a file that is too large is marked in what the build tells', () => {
    const sizes = [
      { name: 'main.js', kilobytes: 144.2, limit: 200 },
      { name: 'sidebar.html', kilobytes: 420.1, limit: 420 },
    ];
    expect(saySizes(sizes).split('\n')).toEqual(['✓ main.js 145 of 200 KB', '✗ sidebar.html 421 of 420 KB']);
  });

  test('the manifest asks for the three scopes and nothing that an editor add-on has no use for', () => {
    expect(JSON.parse(readBuilt('appsscript.json'))).toEqual({
      timeZone: 'Asia/Tokyo',
      exceptionLogging: 'STACKDRIVER',
      runtimeVersion: 'V8',
      dependencies: {},
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/userinfo.email',
      ],
    });
  });

  test.each(['sidebar', 'insight-engine'])('%s.html loads nothing from anywhere', (name) => {
    expect(readBuilt(`${name}.html`)).not.toMatch(/<link|<script[^>]+src|url\(\s*['"]?https?:|@import/);
  });
});

describe('the script', () => {
  const script = readBuilt('main.js');

  test.each(CUSTOM)('%s carries the JSDoc from which Sheets makes its autocompletion', (name) => {
    const doc =
      new RegExp(`/\\*\\*(?:(?!\\*/)[\\s\\S])*@customfunction\\s*\\*/\\s*function ${name}\\(`).exec(
        script,
      )?.[0] ?? '';
    expect(doc).toContain('@return');
    expect(doc.match(/@param/g)?.length).toBe(PARAMETERS[name] ?? 3);
  });

  test('declares the functions of the menu, the API and the sheet, and no others', () => {
    const declared = [...script.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual([...CUSTOM, ...MENU, ...Object.keys(HANDLERS)].sort());
  });

  test('calls no service when it is loaded: it loads where there is none', () => {
    const context = createContext({});
    new Script(script).runInContext(context);
    expect(new Script('typeof SpreadsheetApp').runInContext(context)).toBe('undefined');
  });

  test('has no private class fields, which Apps Script lacks', () => {
    expect(script).not.toMatch(/[{;]\s*#\w+\s*[;=(]/);
  });
});
