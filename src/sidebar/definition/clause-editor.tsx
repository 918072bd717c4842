import { useMemo, useState } from 'preact/hooks';
import type { Block } from '../../domain/draft-edit';
import type { Fault } from '../../domain/fault';
import { type Column, findCondition } from '../../domain/keyword';
import { Icon } from '../parts/icon';
import { Labelled } from '../parts/labelled';
import { TextInput } from '../parts/text-input';
import { nameless, previewClause } from '../preview';
import { useSidebar } from '../sidebar-context';
import { EditorForm, useCommit } from './block-editor';
import { type ClauseForm, readForm, type TestForm, writeForm } from './clause-form';
import { GroupInput } from './group-input';
import { TestEditor } from './test-editor';

const EMPTY_TEST: TestForm = { row: null, field: '', condition: '', value: '' };

/** The editor of a Criterion, Required or Knock-out: what it is called, what it tests, what it gives. */
export function ClauseEditor({ block }: { readonly block: Block }) {
  const { sheet, leads, language, messages } = useSidebar();
  const commit = useCommit(block);
  const [initial] = useState(() => readForm(block.rows));
  const [form, setForm] = useState<ClauseForm>(initial);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const head = block.rows[0] ?? [];
  const rows = useMemo(() => writeForm(form, head, language), [form]);
  const draftRows = sheet.draft?.rows ?? [];
  const preview = useMemo(() => previewClause(draftRows, nameless(rows), leads), [rows, draftRows, leads]);
  const { definition: m } = messages;
  const onCommit = () => {
    if (form === initial && block.at >= 0) {
      commit.cancel();
      return true;
    }
    const found = commit.check(rows);
    setFaults(found);
    if (found.length > 0) return false;
    commit.accept(rows);
    return true;
  };
  const change = (changes: Partial<ClauseForm>) => {
    setForm({ ...form, ...changes });
    setFaults([]);
  };
  const changeTest = (place: number, test: TestForm) =>
    change({ tests: form.tests.map((one, at) => (at === place ? test : one)) });
  const faultsOf = (column: Column, row = 0) =>
    faults.filter((one) => one.column === column && one.row === row).map(({ message }) => message[language]);
  const id = 'clause';
  const computing = findCondition(form.tests[0]?.condition ?? '')?.found;
  const pointsLabel =
    computing?.computes !== true ? m.points : computing.needs === 'date' ? m.pointsAtMost : m.perUnit;
  return (
    <EditorForm block={block} onCommit={onCommit} onCancel={commit.cancel}>
      <Labelled id={`${id}-name`} label={m.name} faults={faultsOf('name')}>
        <TextInput
          id={`${id}-name`}
          value={form.name}
          invalid={faultsOf('name').length > 0}
          onChange={(name) => change({ name })}
        />
      </Labelled>
      {form.tests.map((test, at) => (
        <TestEditor
          // Tests have no name of their own; they are only ever added at the end.
          key={at}
          id={`${id}-${at}`}
          test={test}
          mayCompute={at === 0 && block.part === 'criterion'}
          faultsOf={(column) => faultsOf(column, at)}
          onChange={(changed) => changeTest(at, changed)}
          onRemove={at === 0 ? null : () => change({ tests: form.tests.filter((_, place) => place !== at) })}
        />
      ))}
      <button
        type="button"
        class="link-button"
        onClick={() => change({ tests: [...form.tests, EMPTY_TEST] })}
      >
        <Icon name="add" />
        {m.addAnd}
      </button>
      {block.part === 'criterion' && (
        <div class="side-by-side">
          <Labelled id={`${id}-points`} label={pointsLabel} faults={faultsOf('points')}>
            <TextInput
              id={`${id}-points`}
              value={form.points}
              numeric
              invalid={faultsOf('points').length > 0}
              onChange={(points) => change({ points })}
            />
          </Labelled>
          <GroupInput id={`${id}-group`} value={form.group} onChange={(group) => change({ group })} />
        </div>
      )}
      <p class="live-count" aria-live="polite" data-testid="live-count">
        {preview.holding === null ? m.holdsUnknown : m.holds(preview.holding, leads?.rows.length ?? 0)}
      </p>
    </EditorForm>
  );
}
