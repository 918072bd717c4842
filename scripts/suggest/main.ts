import { runFileCommand } from '../file-command';
import { say } from '../score/messages';
import { readSuggestArguments } from './arguments';
import { suggestFile } from './suggest-file';

await runFileCommand(async (typed, folder, progress) => {
  const given = readSuggestArguments(typed, folder);
  const isSuggested = await suggestFile(given, progress);
  const { out: path, report } = given;
  return (seconds) => say(isSuggested ? 'suggested' : 'notSuggested', { path, report, seconds });
});
