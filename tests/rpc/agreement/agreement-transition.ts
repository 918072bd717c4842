import type { SheetState } from '../../../src/rpc/contract';
import type { Act } from './agreement-act';
import {
  cellsOf,
  isHalfDone,
  isTampered,
  type Model,
  pastRows,
  signsFor,
  versionIn,
  versionsIn,
} from './agreement-model';
import type { Sheet } from './agreement-sheet';

function inForceAs({ definition }: Sheet, { proposed }: Model): Model {
  const version = versionIn(definition);
  return { inForce: { version, rows: definition, by: proposed?.signed ?? [] }, proposed: null };
}

function signed(model: Model, before: Sheet, { user }: Act): Model {
  const { proposed } = model;
  const department = signsFor(model, before, user);
  if (proposed === null || department === null) return model;
  const signature = { user, department, cells: cellsOf(before.draft) };
  return { ...model, proposed: { ...proposed, signed: [...proposed.signed, signature] } };
}

/** True when a signed version can still be written: the draft is as it was signed, or the History tab has it already. */
function isFinishable({ proposed }: Model, before: Sheet): boolean {
  return (
    cellsOf(before.draft) === proposed?.cells ||
    versionsIn(before).some((version) => cellsOf(pastRows(before, version)) === proposed?.cells)
  );
}

/** Where the departments stand once LeadPact has granted the act. */
export function granted(model: Model, before: Sheet, after: Sheet, act: Act): Model {
  const ended = { ...model, proposed: null };
  switch (act.kind) {
    case 'propose': {
      const cells = cellsOf(after.draft);
      const department = signsFor(ended, before, act.user);
      const own = department === null ? [] : [{ user: act.user, department, cells }];
      return { ...model, proposed: { cells, replaces: cellsOf(before.definition), signed: own } };
    }
    case 'sign': {
      const next = signed(model, before, act);
      return isHalfDone(next) ? inForceAs(after, next) : next;
    }
    case 'finish':
      if (!isHalfDone(model)) return model;
      return isFinishable(model, before) ? inForceAs(after, model) : ended;
    case 'restore':
      return model;
    default:
      return ended;
  }
}

/** Where they may stand when the service failed while the act was done: as before, as after, or between. */
export function candidatesAfter(model: Model, before: Sheet, after: Sheet, act: Act): Model[] {
  const between = act.kind === 'sign' ? [signed(model, before, act)] : [];
  const ended = isHalfDone(model) ? [] : [{ ...model, proposed: null }];
  return [granted(model, before, after, act), ...between, model, ...ended];
}

/** Whether the sidebar says so too. */
export function matches(model: Model, { agreement }: SheetState, sheet: Sheet): boolean {
  const { inForce, proposed } = model;
  const standing = isHalfDone(model)
    ? 'half done'
    : inForce === null
      ? 'unsigned'
      : isTampered(model, sheet)
        ? 'changed'
        : 'as signed';
  const isChanged = proposed !== null && !isHalfDone(model) && proposed.cells !== cellsOf(sheet.draft);
  const signers = (signatures: readonly { user: string; department: string }[] | undefined) =>
    signatures?.map(({ user, department }) => `${user} for ${department}`).join();
  return (
    agreement.standing === standing &&
    agreement.inForce?.version === inForce?.version &&
    signers(agreement.proposal?.signatures) === signers(proposed?.signed) &&
    agreement.proposalChanged === isChanged &&
    (agreement.signable === null || (proposed !== null && !isChanged))
  );
}
