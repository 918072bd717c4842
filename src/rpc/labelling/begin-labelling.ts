import { parseRound, writeRound } from '../../domain/labelling/kept-round';
import { findLeads } from '../../domain/labelling/round';
import { MAX_FIELDS } from '../../domain/labelling/shown-fields';
import { keepRound } from '../../sheets/labelling/kept-labelling';
import { isKnownUser } from '../agreement/known-user';
import { changing, granted, refused } from '../answer';
import { readRevision } from '../change';
import type { Answer } from '../contract';
import { cellsIn, labelledLeads, shownFields } from './labelled-leads';
import { type LabellingSheet, labellingSheet, lackingDepartment, mayBegin } from './labelling-sheet';
import { answerLabelling } from './labelling-state';
import { LABELLING } from './requests';

/** The caller saw the round that a new one takes the place of. */
function isFresh(
  { found: { labelling } }: LabellingSheet,
  { replaces }: { readonly replaces: string },
): Answer<null> {
  return (labelling?.id ?? '') === replaces ? granted(null) : refused({ kind: 'stale judgements' });
}

/** The caller may begin a round. */
function isPermitted({ book }: LabellingSheet): Answer<null> {
  return mayBegin(book) ? granted(null) : refused({ kind: 'no judge', answeredFor: null });
}

/** Each department has somebody who could answer for it. */
function hasJudges({ book }: LabellingSheet): Answer<null> {
  const department = lackingDepartment(book);
  return department === null ? granted(null) : refused({ kind: 'nobody to sign', department });
}

export const beginLabelling = changing(
  LABELLING.beginLabelling,
  labellingSheet,
  [isKnownUser, isFresh, isPermitted, hasJudges],
  ({ book, found }, { fields, leads: chosen, questions }) => {
    const { user, now, properties } = book.environment;
    const leads = labelledLeads(book);
    if (!leads.ok) return leads;
    const { shown, missing } = shownFields(leads.value, fields);
    const [unknown] = missing;
    const isRepeated = new Set(shown).size < shown.length;
    if (unknown !== undefined || isRepeated || shown.length > MAX_FIELDS)
      return refused({ kind: 'bad request', detail: `fields: ${unknown ?? shown.length}` });
    const round = parseRound(writeRound({ leads: chosen, questions }));
    const isTwice = new Set(chosen.map(({ row }) => row)).size < chosen.length;
    if (round === null || isTwice || questions.length === 0)
      return refused({ kind: 'bad request', detail: 'questions: each lead is asked, and no other' });
    const cellsOf = cellsIn(shown);
    const { rows } = leads.value;
    const places = findLeads(round, rows.length, (row) => cellsOf(rows[row] ?? []));
    const gone = places.filter((row) => row === null).length;
    if (gone > 0) return refused({ kind: 'stale leads', leads: gone });
    const headers = shown.map(({ header }) => header);
    keepRound(properties, found, {
      round,
      fields: headers,
      by: user,
      at: now,
      revision: readRevision(properties),
    });
    return answerLabelling(book);
  },
);
