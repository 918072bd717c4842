import { removeTerm as removeRow } from '../../sheets/terms/terms-tab';
import { changing } from '../answer';
import { TERMS } from './requests';
import { answerTerms, areFresh, areWritable, termsSheet } from './terms-state';

export const removeTerm = changing(TERMS.removeTerm, termsSheet, [areFresh, areWritable], (sheet, { at }) => {
  removeRow(sheet.read, at);
  return answerTerms(sheet);
});
