import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often the memory of a program is looked at, in milliseconds. */
const PACE = 100;
const MEBIBYTE_KIB = 1024;

export interface Measured {
  readonly seconds: number;
  /** The most memory that it held, in MiB; as Linux tells it. */
  readonly peak: number;
}

/** The most memory that a process has held so far, in MiB; 0 for one that has ended. */
function peakOf(pid: number): number {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) / MEBIBYTE_KIB;
  } catch {
    return 0;
  }
}

/** Runs a program of this folder, and looks at its memory. */
export function run(...given: readonly string[]): Promise<Measured> {
  const started = Date.now();
  const child = spawn(process.execPath, ['--import', 'tsx', ...given], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0));
  }, PACE);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) done({ seconds: (Date.now() - started) / 1000, peak });
      else failed(new Error(`${given.join(' ')} ended with ${code}`));
    });
  });
}
