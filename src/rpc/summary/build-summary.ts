import { countDecisions } from '../../domain/rejections/decision-counts';
import { summarySheet } from '../../domain/summary/summary';
import { findTab, isOwnOrEmpty } from '../../sheets/grid/own-tab';
import { protectionsOf } from '../../sheets/grid/protection';
import { helpObstacles, writeSummary } from '../../sheets/summary/summary-tab';
import { changing, granted, unobstructed } from '../answer';
import type { Answer } from '../contract';
import { answerHandOver } from '../hand-over/hand-over-state';
import { type HandedOverLeads, handedOverLeads } from '../hand-over/handed-over-leads';
import { SUMMARY } from './requests';
import { summarySource } from './summary-source';

/** The Summary and its data may be written, and are LeadPact's or empty. */
function isWritable({ book }: HandedOverLeads): Answer<null> {
  const layout = book.layout();
  for (const kind of ['summary', 'summaryData'] as const) {
    const tab = findTab(layout, kind);
    if (tab === null) continue;
    const writable = unobstructed([
      ...protectionsOf(layout, tab),
      ...(isOwnOrEmpty(layout, tab) ? [] : [{ kind: 'tab name taken' as const, tab: tab.getName() }]),
    ]);
    if (!writable.ok) return writable;
  }
  return granted(null);
}

export const buildSummary = changing(SUMMARY.buildSummary, handedOverLeads, [isWritable], (leads) => {
  const { book, records } = leads;
  const { language } = book.environment;
  const parsed = book.parsed();
  const definition = parsed.ok ? parsed.definition : null;
  const summary = summarySheet(summarySource(leads), definition, language);
  const unhelped = unobstructed(helpObstacles(book.layout(), summary));
  if (!unhelped.ok) return unhelped;
  writeSummary(book.layout(), summary, countDecisions(records).handedOver, language);
  return answerHandOver(book);
});
