import { judgementsSheet } from '../../domain/labelling/judgements-sheet';
import { leadNamer } from '../../domain/leads/lead-name';
import { findTab, isOwnOrEmpty } from '../../sheets/grid/own-tab';
import { protectionsOf } from '../../sheets/grid/protection';
import { findJudgements, writeJudgements as write } from '../../sheets/labelling/judgements-tab';
import { changing, granted, refused, unobstructed } from '../answer';
import type { Answer } from '../contract';
import { foundLeads, labelledLeads } from './labelled-leads';
import { isBothFinished, type JudgedSheet, judgedSheet } from './labelling-sheet';
import { answerLabelling } from './labelling-state';
import { LABELLING } from './requests';

/** The Judgements tab may be written, and is LeadPact's or empty. */
function isWritable({ book }: JudgedSheet): Answer<null> {
  const layout = book.layout();
  const tab = findTab(layout, 'judgements');
  if (tab === null) return granted(null);
  return unobstructed([
    ...protectionsOf(layout, tab),
    ...(isOwnOrEmpty(layout, tab) ? [] : [{ kind: 'tab name taken' as const, tab: tab.getName() }]),
  ]);
}

/** Writes what both said into the tab, unless it is there or something stands in the way. */
export function putJudgements(sheet: JudgedSheet): Answer<null> {
  const { book, labelling } = sheet;
  const { language } = book.environment;
  const writable = isWritable(sheet);
  if (!writable.ok) return writable;
  const leads = labelledLeads(book);
  if (!leads.ok) return leads;
  if (findJudgements(book.layout(), labelling.id) !== null) return granted(null);
  const { lead, rows } = leads.value;
  const nameOf = leadNamer(lead.headings.team, rows);
  const { round, answered, at } = labelling;
  const page = judgementsSheet(
    {
      round,
      answers: { marketing: answered.marketing.answers, sales: answered.sales.answers },
      day: at.slice(0, 'YYYY-MM-DD'.length),
      leads: foundLeads(leads.value, labelling).map((row) =>
        row === null ? null : { name: nameOf(rows[row] ?? []), row: lead.headerRow + 1 + row },
      ),
    },
    language,
  );
  write(book.layout(), page, labelling.id, language);
  return granted(null);
}

/** Both departments have finished: before that nothing is told. */
function isFinished({ labelling }: JudgedSheet): Answer<null> {
  return isBothFinished(labelling) ? granted(null) : refused({ kind: 'stale judgements' });
}

export const writeJudgements = changing(LABELLING.writeJudgements, judgedSheet, [isFinished], (sheet) => {
  const written = putJudgements(sheet);
  return written.ok ? answerLabelling(sheet.book) : written;
});
