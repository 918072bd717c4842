import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FaultKind } from '../../domain/definition/fault';
import { type Column, PARTS } from '../../domain/definition/keyword';
import { parseToday } from '../../domain/definition/today';
import { type Block, blocksOf, insertRows, placeFor, replaceBlock } from '../../domain/draft/draft-edit';
import type { Row } from '../../domain/values/cell';
import { EditorForm } from '../parts/editor-form';
import { focusSoon } from '../parts/focus';
import { useSidebar } from '../session/sidebar-context';
import { useEditors } from './editors';
import type { Issue } from './issues';
import { memberIssues } from './member-issues';

/** The faults that can be put right in the editor. Others, such as a missing As of row, are told in the list. */
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

interface Props {
  readonly block: Block;
  readonly rows: readonly Row[];
  readonly isChanged: boolean;
  /** Draws the inputs. They ask what is wrong with a cell; rows count from 0 at the block's first. */
  readonly children: (faultsOf: (column: Column, row: number) => string[]) => ComponentChildren;
}

/** What was wrong with the rows when the user last pressed OK. */
interface Checked {
  readonly rows: readonly Row[];
  readonly faults: readonly Pick<Issue, 'row' | 'column' | 'message'>[];
}

/** The form of a part. OK puts its rows in the block's place, or inserts the new block, unless something is wrong. */
export function BlockForm({ block, rows, isChanged, children }: Props) {
  const { session, sheet, language, rows: cells, common } = useSidebar();
  const editors = useEditors();
  const [checked, setChecked] = useState<Checked | null>(null);
  const isNew = block.at < 0;
  const place = isNew ? placeFor(cells, block.part) : block.at;
  const close = () => {
    session.openEditor(null);
    focusSoon(`block-${place}`);
  };
  const commit = () => {
    if (!isChanged && !isNew) {
      close();
      return true;
    }
    const edited = isNew ? insertRows(cells, place, rows) : replaceBlock(cells, block, rows);
    const parsed = parseToday(edited, sheet.moment);
    const own = parsed.ok ? [] : parsed.faults.filter(({ kind }) => OWN_FAULTS.has(kind));
    const faults = [...own, ...memberIssues(blocksOf(edited))].filter(
      ({ row }) => row > place && row <= place + rows.length,
    );
    setChecked({ rows, faults });
    if (faults.length > 0) return false;
    close();
    session.edit(edited);
    return true;
  };
  useEffect(() => {
    editors.register(commit);
    return () => editors.register(null);
  });
  // Once the rows have changed, what was wrong with them before is no longer told.
  const faults = checked?.rows === rows ? checked.faults : [];
  return (
    <EditorForm
      label={block.part === undefined ? '' : PARTS[block.part][language]}
      ok={common.ok}
      onCommit={commit}
      onCancel={close}
    >
      {children((column, row) =>
        faults
          .filter((one) => one.column === column && one.row === place + row + 1)
          .map(({ message }) => message[language]),
      )}
    </EditorForm>
  );
}
