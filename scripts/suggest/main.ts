import { Refusal, say } from '../score/messages';
import { Progress } from '../score/progress';
import { readSuggestArguments } from './arguments';
import { suggestFile } from './suggest-file';

/** The exit code of a program that Ctrl+C ended. */
const INTERRUPTED = 130;

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());
const progress = new Progress(interruption.signal, process.stderr);
const started = Date.now();
try {
  // npm runs this in the project's folder, wherever it was called.
  const given = readSuggestArguments(process.argv.slice(2), process.env.INIT_CWD ?? '.');
  const isSuggested = await suggestFile(given, progress);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const told = { path: given.out, report: given.report, seconds };
  console.log(say(isSuggested ? 'suggested' : 'notSuggested', told));
} catch (error) {
  if (interruption.signal.aborted) {
    console.error(say('interrupted'));
    process.exitCode = INTERRUPTED;
  } else {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
