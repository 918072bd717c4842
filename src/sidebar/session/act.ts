import { useState } from 'preact/hooks';
import { describeChanges } from '../../domain/draft/changes';
import type { AgreementState, DefinitionTab, Refusal, SheetState } from '../../rpc/contract';
import type { Outcome } from './ask';
import { decodeRows } from './json-cell';
import { type Sidebar, useSidebar } from './sidebar-context';
import type { Version } from './state';
import { sayTrouble } from './trouble';

/** What is told of an act: what came of it. */
export interface Told {
  readonly tone: 'good' | 'bad';
  readonly text: string;
  /** What changed since the user looked, in words. */
  readonly changes: readonly string[];
}

type Ask = () => Promise<Outcome<SheetState>>;

export interface Act {
  readonly busy: boolean;
  readonly told: Told | null;
  /** Asks for the change and takes over the sheet's new state. True when it was made. */
  run(ask: Ask, done: string): Promise<boolean>;
  forget(): void;
}

/** How the rows that a refusal brings differ from those that were shown, in words. Other refusals bring no rows. */
function changesSince({ sheet, language }: Sidebar, refusal: Refusal): readonly string[] {
  const since = (shown: Version | null | undefined, now: DefinitionTab | null) =>
    shown && now ? describeChanges(shown.rows, decodeRows(now.rows), language) : [];
  if (refusal.kind === 'stale draft') return since(sheet.draft?.base, refusal.current);
  if (refusal.kind === 'stale definition') return since(sheet.inForce, refusal.current);
  if (refusal.kind !== 'stale agreement') return [];
  const { draft, definition } = refusal.current;
  return [...since(sheet.draft?.base, draft), ...since(sheet.inForce, definition)];
}

/** True when the proposal still stands as it was shown, so that what has changed is what it would replace. */
function isElsewhere({ sheet }: Sidebar, refusal: Refusal | null): boolean {
  if (refusal?.kind !== 'stale agreement') return false;
  const { proposal, proposalChanged } = refusal.current.agreement;
  return !proposalChanged && proposal?.seal === sheet.agreement.proposal?.seal;
}

/** Makes one change of the agreement at a time. What came of it is told until the agreement changes again. */
export function useAct(): Act {
  const sidebar = useSidebar();
  const { session, sheet, agreement: m } = sidebar;
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<{ readonly told: Told; readonly of: AgreementState | undefined }>();
  const tell = (tone: Told['tone'], text: string, changes: Told['changes'] = []) =>
    setLast({ told: { tone, text, changes }, of: session.state.sheet?.agreement });
  return {
    busy,
    told: last !== undefined && last.of === sheet.agreement ? last.told : null,
    forget: () => setLast(undefined),
    async run(ask, done) {
      setBusy(true);
      setLast(undefined);
      const answer = await ask();
      if (answer.ok) {
        session.dispatch({ kind: 'opened', sheet: answer.value });
        tell('good', done);
      } else {
        const refusal = answer.trouble.kind === 'refused' ? answer.trouble.refusal : null;
        if (refusal?.kind === 'stale agreement') session.dispatch({ kind: 'opened', sheet: refusal.current });
        else await session.refresh();
        const text = isElsewhere(sidebar, refusal) ? m.proposeAnew : sayTrouble(answer.trouble, sidebar);
        tell('bad', text, refusal === null ? [] : changesSince(sidebar, refusal));
      }
      setBusy(false);
      return answer.ok;
    },
  };
}
