import { emulate } from './emulate';
import type { HostContext } from './host-context';
import type { LogLine } from './host-types';

type Logger = GoogleAppsScript.Base.Logger;

export interface ScriptConsole {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
}

function write(context: HostContext, level: LogLine['level'], values: readonly unknown[]): void {
  const line: LogLine = { level, text: values.map(print).join(' ') };
  context.logs.push(line);
  context.emit('log', line);
}

/** Objects print as JSON; an error of whichever realm as its name and message. */
function print(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Object.prototype.toString.call(value) === '[object Error]') return String(value);
  return JSON.stringify(value) ?? String(value);
}

export function emulateConsole(context: HostContext): ScriptConsole {
  return emulate<ScriptConsole>(context, 'console', {
    log: (...values) => write(context, 'log', values),
    info: (...values) => write(context, 'info', values),
    warn: (...values) => write(context, 'warn', values),
    error: (...values) => write(context, 'error', values),
  });
}

export function emulateLogger(context: HostContext): Logger {
  const logger: Logger = emulate<Logger>(context, 'Logger', {
    log(...values: unknown[]) {
      write(context, 'log', values);
      return logger;
    },
    clear() {
      context.logs.length = 0;
    },
    getLog: () => context.logs.map((line) => line.text).join('\n'),
  });
  return logger;
}
