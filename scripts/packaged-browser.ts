import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CACHE = join(process.cwd(), 'build');
const FOLDER = join(CACHE, 'chromium');

/** The packaged browser knows only the fonts that come with it, in a folder of Amazon's; here it finds the machine's too, and text in a proportional one. */
function writeFontList(folder: string): void {
  const folders = [
    join(FOLDER, 'fonts'),
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
  ];
  writeFileSync(
    join(folder, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(FOLDER, 'font-cache')}</cachedir>
  <match>
    <edit name="family" mode="append_last"><string>Open Sans</string><string>IPAPGothic</string></edit>
  </match>
</fontconfig>
`,
  );
}

function moveInPlace(folder: string): void {
  try {
    renameSync(folder, FOLDER);
  } catch (cause) {
    // Another process was first: its browser is as good.
    if (!existsSync(FOLDER)) throw cause;
  }
}

/** Unpacks into a folder of its own, so that of two processes that do so at once each finds a whole browser. */
function unpack(): void {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'chromium-'));
  try {
    // The package unpacks into the temporary folder.
    const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: folder };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/unpack-browser.mjs'], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The packaged browser can't be unpacked: ${stderr}`);
    writeFontList(folder);
    moveInPlace(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface PackagedBrowser {
  readonly executablePath: string;
  /** What its process needs in its environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** The browser that comes with the development packages, unpacked on its first use. */
export function unpackBrowser(): PackagedBrowser {
  const executablePath = join(FOLDER, 'chromium');
  if (!existsSync(executablePath)) unpack();
  const libraries = join(FOLDER, 'al2023', 'lib');
  return {
    executablePath,
    env: {
      FONTCONFIG_PATH: join(FOLDER, 'fonts'),
      LD_LIBRARY_PATH: [libraries, ...(process.env.LD_LIBRARY_PATH?.split(':') ?? [])].join(':'),
    },
  };
}
