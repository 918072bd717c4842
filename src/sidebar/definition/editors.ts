import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Block, blocksOf } from '../../domain/draft/draft-edit';
import type { Cells } from '../../domain/values/cell';
import type { Session } from '../session/session';
import type { Editing } from '../session/state';

/** Keeps at most one editor open, and commits it before anything else is done, so that nothing typed is lost. */
export class Editors {
  private commit: (() => boolean) | null = null;

  constructor(private readonly session: Session) {}

  /** The open editor tells how it is committed; its answer is false when a fault keeps it open. */
  register(commit: (() => boolean) | null): void {
    this.commit = commit;
  }

  /** Commits the open editor, if any. */
  settle(): boolean {
    return this.commit === null || this.commit();
  }

  open(editing: Editing): void {
    if (this.settle()) this.session.openEditor(editing);
  }

  /** Commits the open editor, then acts on a block at the place where it stands by then. */
  withBlock(block: Block, act: (block: Block, rows: Cells) => void): void {
    if (!this.settle()) return;
    const rows = this.session.state.sheet?.draft?.rows ?? [];
    const now = blocksOf(rows).find((one) => one.rows[0] === block.rows[0]);
    if (now !== undefined) act(now, rows);
  }

  openBlock(block: Block): void {
    this.withBlock(block, ({ at }) => this.session.openEditor({ kind: 'block', at }));
  }
}

const Context = createContext<Editors | null>(null);
export const EditorsProvider = Context.Provider;

export function useEditors(): Editors {
  const editors = useContext(Context);
  if (editors === null) throw new Error('An editor was drawn outside the Definition panel');
  return editors;
}
