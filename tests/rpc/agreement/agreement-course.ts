import { expect } from '@jest/globals';
import type { Host } from '../../../playground/apps-script/host';
import type { SavedWorkbook } from '../../../playground/engine/workbook';
import type { SheetState } from '../../../src/rpc/contract';
import { NAMES, stateOf } from '../../add-on';
import { languageOf, reopen } from '../../made-sheet';
import { type Act, perform, performWithFault } from './agreement-act';
import { checkDraft, checkInForce, checkPast } from './agreement-laws';
import {
  cellsOf,
  isAllowed,
  isHalfDone,
  type Model,
  type Rows,
  type Seen,
  versionsIn,
} from './agreement-model';
import { readSheet, type Sheet } from './agreement-sheet';
import { changeIn, changeInPast, type Step } from './agreement-step';
import { candidatesAfter, granted, matches } from './agreement-transition';

/** One sheet and the people at it, beside the model of what they agreed. */
export class Course {
  readonly host: Host;
  readonly #seen = new Map<string, { readonly state: SheetState; readonly what: Seen }>();
  #isPastTyped = false;
  readonly #formulas: readonly string[];
  model: Model;
  /** The cells of each version that came into force meanwhile, by its number. */
  readonly signed = new Map<number, string>();

  constructor(saved: SavedWorkbook) {
    this.host = reopen(saved);
    const sheet = readSheet(this.host);
    this.#formulas = sheet.formulas;
    const version = stateOf(this.host).agreement.inForce?.version;
    const inForce = version === undefined ? null : { version, rows: sheet.definition, by: [] };
    this.model = { inForce, proposed: null };
  }

  /**
   * Does the step and holds what came of it against the model. Throws where they differ, or a law is broken.
   * @returns what came of it, in words
   */
  take(step: Step): string {
    const before = readSheet(this.host);
    const outcome = step.kind.startsWith('type in') ? this.#type(step, before) : this.#act(step, before);
    const after = readSheet(this.host);
    expect(after.formulas).toEqual(this.#formulas);
    expect(matches(this.model, stateOf(this.host), after)).toBe(true);
    return outcome;
  }

  #type(step: Step, before: Sheet): string {
    const names = NAMES[languageOf(this.host.workbook)];
    const [tab, rows, choose] =
      step.kind === 'type in history'
        ? [names.history, before.history, changeInPast]
        : step.kind === 'type in draft'
          ? [names.draft, before.draft, changeIn]
          : [names.definition, before.definition, changeIn];
    if (rows.length < 2) return 'nothing to do';
    const { row, column, value } = choose(rows, step);
    this.#isPastTyped ||= isHalfDone(this.model) && step.kind === 'type in history';
    this.host.edit(tab, `${'ABCDEFGHIJ'[column]}${row + 1}`, String(value));
    return 'typed';
  }

  #act(step: Step, before: Sheet): string {
    const seen = this.#look(step, before);
    const act = actOf(step, seen.what.draft, before);
    const reply =
      step.fault === null
        ? perform(this.host, act, seen.state)
        : performWithFault(this.host, act, seen.state, step.fault);
    const after = readSheet(this.host);
    if (reply === 'thrown') {
      const state = stateOf(this.host);
      const candidates = candidatesAfter(this.model, before, after, act);
      const found = candidates.find((one) => matches(one, state, after));
      expect(found).toBeDefined();
      return `service failed, ${this.#settle(found ?? this.model, before, after, act)}`;
    }
    expect([act, reply.ok]).toEqual([act, isAllowed(this.model, before, seen.what, act)]);
    if (!reply.ok) {
      expect(after).toEqual(before);
      return `refused, ${reply.refusal.kind}`;
    }
    return this.#settle(granted(this.model, before, after, act), before, after, act);
  }

  #look({ user, looks }: Step, sheet: Sheet) {
    const known = this.#seen.get(user);
    if (known !== undefined && !looks) return known;
    this.host.user = { ...this.host.user, email: user };
    const state = stateOf(this.host);
    const { draft, definition } = sheet;
    const seen = { state, what: { draft, definition, proposal: this.model.proposed?.cells ?? '' } };
    this.#seen.set(user, seen);
    return seen;
  }

  #settle(next: Model, before: Sheet, after: Sheet, act: Act): string {
    const was = this.model;
    checkDraft(before, after, act);
    checkPast(this.model, next, before, after);
    checkInForce(this.model, next, { before, after, act, isPastTyped: this.#isPastTyped });
    if (next.inForce !== null) this.signed.set(next.inForce.version, cellsOf(next.inForce.rows));
    this.model = next;
    this.#isPastTyped &&= isHalfDone(next);
    if (next.inForce !== was.inForce) return isHalfDone(was) ? 'finished' : 'in force';
    if (isHalfDone(was)) return isHalfDone(next) ? 'still half done' : 'void';
    if (isHalfDone(next)) return 'half done';
    return JSON.stringify(after) === JSON.stringify(before) ? 'as before' : 'done';
  }
}

function actOf({ kind, user, ...picked }: Step, draft: Rows, sheet: Sheet): Act {
  if (kind === 'save') {
    const { row, column, value } = changeIn(draft, { kind, user, ...picked });
    const put = (cells: Rows[number]) => cells.map((cell, at) => (at === column ? value : cell));
    return { kind, user, rows: draft.map((cells, at) => (at === row ? put(cells) : cells)) };
  }
  if (kind === 'take') {
    const versions = [null, ...versionsIn(sheet), 99];
    return { kind, user, version: versions[picked.row % versions.length] ?? null };
  }
  if (kind === 'type in draft' || kind === 'type in definition' || kind === 'type in history')
    throw new Error(`${kind} is nothing that LeadPact is asked for`);
  return { kind, user };
}
