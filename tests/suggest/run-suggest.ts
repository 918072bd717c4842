import { say } from '../../scripts/score/messages';
import { readSuggestArguments } from '../../scripts/suggest/arguments';
import { suggestFile } from '../../scripts/suggest/suggest-file';

/** Runs the command within the test; what it tells comes back. */
export async function runSuggest(
  ...given: readonly string[]
): Promise<{ isSuggested: boolean; told: string[] }> {
  const told: string[] = [];
  const isSuggested = await suggestFile(readSuggestArguments(given, '/'), {
    tell: (key, values) => told.push(say(key, values)),
    signal: new AbortController().signal,
  });
  return { isSuggested, told };
}

/** The sentence by which the command refuses. */
export async function refusalOf(...given: readonly string[]): Promise<string> {
  try {
    await runSuggest(...given);
  } catch (error) {
    return error instanceof Error && error.constructor.name === 'Refusal'
      ? error.message
      : `no refusal: ${error}`;
  }
  return 'nothing was refused';
}
