import { agreedSheet, isHalfDone } from '../agreement/agreed-sheet';
import { isWritable } from '../agreement/conditions';
import { changing } from '../answer';
import { answerState } from '../sheet/sheet-state';
import { planInForce } from './put-in-force';
import { SIGNING } from './requests';

export const finishSigning = changing(SIGNING.finishSigning, agreedSheet, [], (sheet) => {
  if (!isHalfDone(sheet)) return answerState(sheet.book);
  const writable = isWritable(sheet);
  if (!writable.ok) return writable;
  planInForce(sheet)();
  return answerState(sheet.book);
});
