import { HAND_OVER_COLUMNS } from '../../domain/hand-over/hand-over-column';
import { fillCells } from '../../sheets/leads/lead-sheet';
import { changing, granted } from '../answer';
import { planDecisions } from '../hand-over/decisions';
import { answerHandOver } from '../hand-over/hand-over-state';
import { writableLeads } from '../hand-over/handed-over-leads';
import { REJECTIONS } from './requests';

export const check = changing(REJECTIONS.check, writableLeads(HAND_OVER_COLUMNS), [], (leads) => {
  const { book, lead, rows, records } = leads;
  const { places } = lead.headings.handOver;
  const isBlankDate = (at: number) => (rows[at]?.[(places.get('decidedOn') ?? 0) - 1] ?? '') === '';
  const undated = records.flatMap(({ decision }, at) => (decision !== null && isBlankDate(at) ? [at] : []));
  planDecisions(book, book.definition()?.cells ?? [])();
  fillCells(leads, 'decidedOn', undated, book.environment.moment);
  const answer = answerHandOver(book);
  return answer.ok ? granted({ dated: undated.length, state: answer.value }) : answer;
});
