import type { DispatchResult, Locale as EngineLocale, Model as EngineModel } from '@odoo/o-spreadsheet';
import type { SerialClock } from './date-serial';
import { quietly } from './engine';
import { BATCH, type Session } from './session';
import type { ChangeKind } from './workbook';

/** What the parts of a workbook work on. */
export interface Core {
  readonly model: EngineModel;
  readonly session: Session;
  readonly clock: SerialClock;
  /** The spreadsheet's, which can change. */
  readonly locale: () => EngineLocale;
  /** Runs the work's commands as one change. Throws what the work throws, after undoing nothing. */
  batch(work: () => void): void;
  changed(kind: ChangeKind): void;
  /** An id that no window of the workbook has used, not even for something that was undone since. */
  freshId(prefix: string): string;
}

export function batchOn(model: EngineModel, session: Session, work: () => void): void {
  if (session.writing) {
    work();
    return;
  }
  let failure: { readonly error: unknown } | null = null;
  let ran = false;
  const guarded = () => {
    ran = true;
    try {
      work();
    } catch (error) {
      failure = { error };
    }
  };
  session.writing = true;
  try {
    // The engine's types know its own commands only.
    quietly(() => Reflect.apply(model.dispatch, model, [BATCH, { work: guarded }]));
  } finally {
    session.writing = false;
  }
  rethrow(failure);
  if (!ran) throw new Error('The spreadsheet takes no changes any more.');
}

function rethrow(failure: { readonly error: unknown } | null): void {
  if (failure !== null) throw failure.error;
}

/** Throws when the engine refused; a command that would change nothing is no failure. */
export function accept(result: DispatchResult, what: string): void {
  const reasons = result.reasons.filter(
    (reason) => !['Success', 'NoChanges', 'ValuesNotChanged'].includes(reason),
  );
  if (reasons.length > 0) throw new Error(`The spreadsheet refused to ${what}: ${reasons.join(', ')}.`);
}
