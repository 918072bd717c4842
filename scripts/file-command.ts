import { Refusal, say } from './score/messages';
import { Progress } from './score/progress';

/** The exit code of a program that Ctrl+C ended. */
const INTERRUPTED = 130;

/**
 * Runs a command that works on files: shows its progress, says how it ended, and sets the exit code. A refusal is said as it is.
 * @param work is given what was typed behind the command, the folder in which it was, and where to tell of progress; it gives what to say
 * at the end, by how many seconds it took, as a text
 */
export async function runFileCommand(
  work: (
    given: readonly string[],
    folder: string,
    progress: Progress,
  ) => Promise<(seconds: string) => string>,
): Promise<void> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());
  const progress = new Progress(interruption.signal, process.stderr);
  const started = Date.now();
  try {
    // npm runs this in the project's folder, wherever it was called.
    const told = await work(process.argv.slice(2), process.env.INIT_CWD ?? '.', progress);
    progress.end();
    console.log(told(((Date.now() - started) / 1000).toFixed(1)));
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
}
