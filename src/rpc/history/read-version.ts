import { granted, readingWhole, refused } from '../answer';
import { definitionTab } from '../definition/definition-tab';
import { HISTORY } from './requests';

export const readVersion = readingWhole(HISTORY.readVersion, (book, { version }) => {
  const entry = book.history().find((one) => one.version === version);
  return entry === undefined
    ? refused({ kind: 'no such version', version })
    : granted(definitionTab(entry.rows));
});
