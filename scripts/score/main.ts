import { runFileCommand } from '../file-command';
import { readArguments } from './arguments';
import { say } from './messages';
import { scoreFile } from './score-file';

await runFileCommand(async (typed, folder, progress) => {
  const given = readArguments(typed, folder);
  const rows = await scoreFile(given, progress);
  return (seconds) => say('done', { rows: rows.toLocaleString('en'), path: given.out, seconds });
});
