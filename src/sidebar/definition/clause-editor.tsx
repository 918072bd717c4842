import { useMemo, useState } from 'preact/hooks';
import { findCondition } from '../../domain/definition/keyword';
import type { Block } from '../../domain/draft/draft-edit';
import { nameless } from '../../domain/draft/read-clause';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { LabelledText } from '../parts/labelled';
import { previewClause } from '../session/preview';
import { useSidebar } from '../session/sidebar-context';
import { BlockForm } from './block-form';
import { type ClauseForm, readForm, type TestForm, withoutTest, writeForm } from './clause-form';
import { GroupInput } from './group-input';
import { TestEditor } from './test-editor';

const EMPTY_TEST: TestForm = { row: null, joint: 'and', field: '', condition: '', value: '' };

/** Edits a Criterion, Required, Knock-out or Owner: its name, its tests, and its points or how many leads it takes. */
export function ClauseEditor({ block }: { readonly block: Block }) {
  const { sheet, rows: draftRows, draftCalendar, leads, language, definition: m } = useSidebar();
  const [initial] = useState(() => readForm(block.rows, draftCalendar));
  const [form, setForm] = useState<ClauseForm>(initial);
  const rows = useMemo(() => writeForm(form, block.rows[0] ?? [], language, draftCalendar), [form]);
  const { holding } = useMemo(
    () => previewClause(draftRows, nameless(rows), leads, sheet.moment),
    [rows, draftRows, leads, sheet.moment],
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
  const isOwner = block.part === 'owner';
  // Points that are computed go with a single alternative.
  const hasAlternatives = tests.some(({ joint }) => joint === 'or');
  const mayHaveAlternatives = !isOwner && computing?.computes !== true;
  const rowOf = (at: number) => (isOwner ? at + 1 : at);
  const jointOf = ({ joint }: TestForm, at: number) => {
    if (at > 0) return joint === 'or' ? m.or : m.and;
    return isOwner ? m.takesIf : null;
  };
  const add = (joint: TestForm['joint']) => change({ tests: [...tests, { ...EMPTY_TEST, joint }] });
  return (
    <BlockForm block={block} rows={rows} isChanged={form !== initial}>
      {(faultsOf) => (
        <>
          <LabelledText
            id="clause-name"
            label={isOwner ? m.owner : m.name}
            faults={faultsOf('name', 0)}
            value={form.name}
            onChange={(name) => change({ name })}
          />
          {isOwner && (
            <LabelledText
              id="clause-most"
              label={m.mostLeads}
              hint={m.mostLeadsHint}
              numeric
              faults={faultsOf('value', 0)}
              value={form.most}
              onChange={(most) => change({ most })}
            />
          )}
          {tests.map((test, at) => (
            <TestEditor
              // A test has no name of its own to be known by, and tests are only added at the end.
              key={at}
              id={`clause-${at}`}
              test={test}
              joint={jointOf(test, at)}
              mayCompute={at === 0 && isCriterion && !hasAlternatives}
              faultsOf={(column) => faultsOf(column, rowOf(at))}
              onChange={(changed) =>
                change({ tests: tests.map((one, place) => (at === place ? changed : one)) })
              }
              onRemove={rowOf(at) === 0 ? null : () => change({ tests: withoutTest(tests, test) })}
            />
          ))}
          <Button class="link" onClick={() => add('and')}>
            <Icon name="add" />
            {m.addAnd}
          </Button>
          {mayHaveAlternatives && (
            <Button class="link" onClick={() => add('or')}>
              <Icon name="add" />
              {m.addOr}
            </Button>
          )}
          {isOwner && (
            <LabelledText
              id="clause-note"
              label={m.note}
              value={form.note}
              onChange={(note) => change({ note })}
            />
          )}
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
