import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import { allOf, areaIn, call, granted, type Locale, NAMES, stateOf } from '../../add-on';
import { freshSheet, signedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';

const deleteTab = (host: Host, name: string) => host.workbook.deleteSheet(areaIn(host, name, 'A1').id);

/** Has the add-on make again what is missing, as the one press does. */
function makeAgain(host: Host) {
  const { leadTab } = stateOf(host);
  const plan = granted(call(host, 'planSetup', { tab: leadTab }));
  return { plan, state: granted(call(host, 'setUp', { tab: leadTab ?? '', revision: plan.revision })) };
}

/** Changes the Draft, so that it is no longer what was signed. */
function changeDraft(host: Host): void {
  const { draft } = stateOf(host);
  const rows = [...(draft?.rows ?? []), ['Criterion', 'New', 'Job title', 'is', 'Clerk', 3, '', '']];
  granted(call(host, 'saveDraft', { rows, revision: draft?.revision ?? '' }));
}

describe.each<Locale>(['en', 'ja'])('a Definition tab that somebody deleted, in %s', (locale) => {
  const { definition, draft, history, leads } = NAMES[locale];
  const open = () => {
    const host = signedSheet(leadRows(), locale);
    return { host, before: allOf(host, definition), scores: allOf(host, 'Leads') };
  };

  test('is the version in force again, as History has it, whatever the Draft says by now', () => {
    const { host, before, scores } = open();
    changeDraft(host);
    deleteTab(host, definition);
    const { plan, state } = makeAgain(host);
    expect(plan.origin).toEqual({ kind: 'version', version: 1 });
    expect(allOf(host, definition)).toEqual(before);
    expect(state.agreement).toMatchObject({ standing: 'as signed', unconfirmed: false });
    expect(allOf(host, 'Leads')).toEqual(scores);
  });

  test('is so without History too, where the Draft still is what was signed', () => {
    const { host, before } = open();
    deleteTab(host, definition);
    deleteTab(host, history);
    const { plan, state } = makeAgain(host);
    expect(plan.origin).toEqual({ kind: 'version', version: 1 });
    expect(allOf(host, definition)).toEqual(before);
    expect(state.agreement.standing).toBe('as signed');
  });

  test('is the newest version of History where the record is lost, and that is said to be unconfirmed', () => {
    const { host, before } = open();
    changeDraft(host);
    deleteTab(host, definition);
    for (const { id, data } of host.workbook.marks('developerMetadata'))
      if (JSON.stringify(data).includes('leadpact.agreement')) host.workbook.removeMark(id);
    const { plan, state } = makeAgain(host);
    expect(plan.origin).toEqual({ kind: 'version', version: 1 });
    expect(allOf(host, definition)).toEqual(before);
    expect(state.agreement).toMatchObject({ standing: 'as signed', unconfirmed: true });
  });

  test('is made from the Draft where no text of what was signed is left', () => {
    const { host } = open();
    changeDraft(host);
    deleteTab(host, definition);
    deleteTab(host, history);
    const { plan, state } = makeAgain(host);
    expect(plan.origin).toEqual({ kind: 'draft' });
    expect(allOf(host, definition).slice(1)).toEqual(allOf(host, draft).slice(1));
    expect(state.agreement.standing).toBe('changed');
  });

  test('is made from the Draft before anything was signed', () => {
    const host = freshSheet(locale);
    changeDraft(host);
    deleteTab(host, definition);
    expect(makeAgain(host).plan.origin).toEqual({ kind: 'draft' });
    expect(allOf(host, definition).flat()).toContain('New');
  });

  test('is the starting definition where no Draft is left either', () => {
    const host = freshSheet(locale);
    const before = allOf(host, definition);
    for (const name of [definition, draft]) deleteTab(host, name);
    expect(stateOf(host).leadTab).toBe(leads);
    const { plan, state } = makeAgain(host);
    expect(plan.origin).toEqual({ kind: 'start' });
    expect(allOf(host, definition)).toEqual(before);
    expect(state.scoreError).toBeNull();
  });
});
