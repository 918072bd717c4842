import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Row } from '../../domain/cell';
import { type Block, insertRows, placeFor, replaceBlock } from '../../domain/draft-edit';
import type { Fault, FaultKind } from '../../domain/fault';
import { PARTS } from '../../domain/keyword';
import { parseDefinition } from '../../domain/parse';
import { focusSoon } from '../parts/focus';
import { useSidebar } from '../sidebar-context';
import { ClauseEditor } from './clause-editor';
import { useEditors } from './editors';
import { PlainEditor } from './plain-editor';

const CLAUSES: ReadonlySet<string | undefined> = new Set(['criterion', 'required', 'knockOut']);

/** The editor of a part, in the place of its card; `at` is -1 for a part that the draft doesn't have yet. */
export function BlockEditor({ block }: { readonly block: Block }) {
  return CLAUSES.has(block.part) ? <ClauseEditor block={block} /> : <PlainEditor block={block} />;
}

/** Faults that the editor itself can right; others, such as a missing As of row, are told in the list. */
const OWN_FAULTS: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'missing name',
  'missing field',
  'missing condition',
  'missing value',
  'missing points',
  'unreadable value',
  'unreadable points',
  'unknown condition',
  'too many decimals',
  'too large',
]);

/** How an editor's rows go into the draft. */
interface Commit {
  /** The faults that stand in the way; their rows count from 0 at the block's first row. */
  check(rows: readonly Row[]): Fault[];
  /** Puts the rows in the block's place, or the new block in its own, and closes the editor. */
  accept(rows: readonly Row[]): void;
  cancel(): void;
}

export function useCommit(block: Block): Commit {
  const { session } = useSidebar();
  const cells = () => session.state.sheet?.draft?.rows ?? [];
  const place = () => (block.at < 0 ? placeFor(cells(), block.part) : block.at);
  const changed = (rows: readonly Row[]) =>
    block.at < 0 ? insertRows(cells(), place(), rows) : replaceBlock(cells(), block, rows);
  const close = (at: number) => {
    session.dispatch({ kind: 'editor', editing: null });
    focusSoon(`block-${at}`, `add-${block.part}`);
  };
  return {
    check(rows) {
      const parsed = parseDefinition(changed(rows));
      const at = place();
      return parsed.ok
        ? []
        : parsed.faults
            .filter(({ row, kind }) => row > at && row <= at + rows.length && OWN_FAULTS.has(kind))
            .map((fault) => ({ ...fault, row: fault.row - at - 1 }));
    },
    accept(rows) {
      const at = place();
      const edited = changed(rows);
      session.dispatch({ kind: 'editor', editing: null });
      session.edit(edited);
      focusSoon(`block-${at}`);
    },
    cancel: () => close(block.at),
  };
}

interface FormProps {
  readonly block: Block;
  /** Commits, and answers whether it did. */
  readonly onCommit: () => boolean;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** Once the faults are drawn. */
function focusFirstFault(form: { readonly current: HTMLFormElement | null }): void {
  requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

/** The frame of an editor: Enter and OK commit, Escape cancels, the first input has the focus. */
export function EditorForm({ block, onCommit, onCancel, children }: FormProps) {
  const { messages, language } = useSidebar();
  const editors = useEditors();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    editors.register(onCommit);
    return () => editors.register(null);
  });
  const { common } = messages;
  const what = block.part === undefined ? '' : PARTS[block.part][language];
  return (
    <form
      ref={form}
      class="block-editor"
      aria-label={what}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!onCommit()) focusFirstFault(form);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      {children}
      <div class="editor-actions">
        <button type="button" class="button quiet" onClick={onCancel}>
          {common.cancel}
        </button>
        <button type="submit" class="button primary">
          {common.ok}
        </button>
      </div>
    </form>
  );
}
