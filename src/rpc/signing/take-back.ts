import { changing } from '../answer';
import { writeAgreement } from '../book';
import { answerState } from '../sheet/sheet-state';
import { proposedSheet } from './proposed-sheet';
import { SIGNING } from './requests';

export const takeBack = changing(SIGNING.takeBack, proposedSheet, [], ({ book, agreement }) => {
  writeAgreement(book, { ...agreement, proposal: null });
  return answerState(book);
});
