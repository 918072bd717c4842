import { answers, nothing } from '../schema';
import type { Selection, SheetState } from './contract';

export const SHEET = {
  readState: answers<SheetState>()(nothing),
  readSelection: answers<Selection>()(nothing),
};
