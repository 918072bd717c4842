import { useMemo, useState } from 'preact/hooks';
import { findCondition } from '../../domain/definition/keyword';
import type { Block } from '../../domain/draft/draft-edit';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { LabelledText } from '../parts/labelled';
import { nameless, previewClause } from '../session/preview';
import { useSidebar } from '../session/sidebar-context';
import { BlockForm } from './block-form';
import { type ClauseForm, readForm, type TestForm, writeForm } from './clause-form';
import { GroupInput } from './group-input';
import { TestEditor } from './test-editor';

const EMPTY_TEST: TestForm = { row: null, field: '', condition: '', value: '' };

/** Edits a Criterion, Required or Knock-out: its name, its tests, and its points. */
export function ClauseEditor({ block }: { readonly block: Block }) {
  const { rows: draftRows, leads, language, definition: m } = useSidebar();
  const [initial] = useState(() => readForm(block.rows));
  const [form, setForm] = useState<ClauseForm>(initial);
  const rows = useMemo(() => writeForm(form, block.rows[0] ?? [], language), [form]);
  const { holding } = useMemo(
    () => previewClause(draftRows, nameless(rows), leads),
    [rows, draftRows, leads],
  );
  const change = (changes: Partial<ClauseForm>) => setForm({ ...form, ...changes });
  const { tests } = form;
  const computing = findCondition(tests[0]?.condition ?? '')?.found;
  const pointsLabel = !computing?.computes
    ? m.points
    : computing.needs === 'date'
      ? m.pointsAtMost
      : m.perUnit;
  const isCriterion = block.part === 'criterion';
  return (
    <BlockForm block={block} rows={rows} isChanged={form !== initial}>
      {(faultsOf) => (
        <>
          <LabelledText
            id="clause-name"
            label={m.name}
            faults={faultsOf('name', 0)}
            value={form.name}
            onChange={(name) => change({ name })}
          />
          {tests.map((test, at) => (
            <TestEditor
              // A test has no name of its own to be known by, and tests are only added at the end.
              key={at}
              id={`clause-${at}`}
              test={test}
              mayCompute={at === 0 && isCriterion}
              faultsOf={(column) => faultsOf(column, at)}
              onChange={(changed) =>
                change({ tests: tests.map((one, place) => (at === place ? changed : one)) })
              }
              onRemove={at === 0 ? null : () => change({ tests: tests.filter((one) => one !== test) })}
            />
          ))}
          <Button class="link" onClick={() => change({ tests: [...tests, EMPTY_TEST] })}>
            <Icon name="add" />
            {m.addAnd}
          </Button>
          {isCriterion && (
            <div class="side-by-side">
              <LabelledText
                id="clause-points"
                label={pointsLabel}
                numeric
                faults={faultsOf('points', 0)}
                value={form.points}
                onChange={(points) => change({ points })}
              />
              <GroupInput id="clause-group" value={form.group} onChange={(group) => change({ group })} />
            </div>
          )}
          <p class="tint soft even" aria-live="polite">
            {holding === null ? m.holdsUnknown : m.holds(holding, leads?.rows.length ?? 0)}
          </p>
        </>
      )}
    </BlockForm>
  );
}
