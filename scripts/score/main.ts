import { readArguments } from './arguments';
import { Refusal, say } from './messages';
import { Progress } from './progress';
import { scoreFile } from './score-file';

/** The exit code of a program that Ctrl+C ended. */
const INTERRUPTED = 130;

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());
const progress = new Progress(interruption.signal, process.stderr);
const started = Date.now();
try {
  // npm runs this in the project's folder, wherever it was called.
  const given = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? '.');
  const rows = await scoreFile(given, progress);
  progress.end();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(say('done', { rows: rows.toLocaleString('en'), path: given.out, seconds }));
} catch (error) {
  progress.end();
  if (interruption.signal.aborted) {
    console.error(say('interrupted'));
    process.exitCode = INTERRUPTED;
  } else {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
