import { parseToday } from '../../domain/definition/today';
import { toJson } from '../../domain/notation/json-cell';
import { findJudgements } from '../../sheets/labelling/judgements-tab';
import type { KeptLabelling } from '../../sheets/labelling/kept-labelling';
import { granted, reading } from '../answer';
import { type Book, renewed } from '../book';
import type { Answer } from '../contract';
import type { LabellingRound, LabellingState } from './contract';
import {
  cellsIn,
  foundLeads,
  type LabelledLeads,
  labelledLeads,
  shownFields,
  usualHeaders,
} from './labelled-leads';
import {
  answeredCounts,
  isBothFinished,
  judgingDepartments,
  type LabellingSheet,
  labellingSheet,
  lackingDepartment,
  mayBegin,
  ownAnswers,
} from './labelling-sheet';
import { LABELLING } from './requests';

function roundState(sheet: LabellingSheet, labelling: KeptLabelling, leads: LabelledLeads): LabellingRound {
  const { id, by, at, fields, round, answered } = labelling;
  const { shown, missing } = shownFields(leads, fields);
  const cellsOf = cellsIn(shown);
  const [department, other] = judgingDepartments(sheet);
  const tab = findJudgements(sheet.book.layout(), id);
  return {
    id,
    by,
    at,
    fields,
    missing,
    questions: round.questions,
    leads: foundLeads(leads, labelling).map((row) =>
      row === null ? null : { row, cells: cellsOf(leads.rows[row] ?? []).map(toJson) },
    ),
    answered: answeredCounts(labelling),
    own: department === undefined || other !== undefined ? null : ownAnswers(labelling, department),
    result: isBothFinished(labelling)
      ? {
          answers: { marketing: answered.marketing.answers, sales: answered.sales.answers },
          tab: tab?.getName() ?? null,
        }
      : null,
  };
}

function labellingState(sheet: LabellingSheet, leads: LabelledLeads): LabellingState {
  const { book, found } = sheet;
  const parsed = parseToday(book.draft()?.cells ?? [], book.environment.moment);
  const departments = judgingDepartments(sheet);
  return {
    departments,
    lacking: lackingDepartment(book),
    mayBegin: mayBegin(book),
    fields: leads.fields.map(({ header }) => header),
    usual: usualHeaders(leads, parsed.ok ? parsed.definition : null),
    unreadable: found.unreadable.some((part) => part === 'round' || departments.includes(part)),
    round: found.labelling === null ? null : roundState(sheet, found.labelling, leads),
  };
}

function stateOf(book: Book): Answer<LabellingState> {
  const sheet = labellingSheet(book);
  if (!sheet.ok) return sheet;
  const leads = labelledLeads(book);
  return leads.ok ? granted(labellingState(sheet.value, leads.value)) : leads;
}

/** The state as it is now, after a change. */
export function answerLabelling(book: Book): Answer<LabellingState> {
  return stateOf(renewed(book));
}

export const readLabelling = reading(LABELLING.readLabelling, stateOf);
