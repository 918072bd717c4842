import { useMemo, useState } from 'preact/hooks';
import type { Block } from '../../domain/draft-edit';
import { differences, type Side } from '../../domain/draft-merge';
import { NoticeCard } from '../parts/notice-card';
import { nameless, previewClause } from '../preview';
import { useSidebar } from '../sidebar-context';
import { sayBlock } from './say-block';

/** Two people changed the draft: each differing part in both versions, and which to keep. */
export function ConflictCard() {
  const { session, sheet, messages } = useSidebar();
  const { draft } = sheet;
  const theirs = draft?.saving.kind === 'conflict' ? draft.saving.theirs : null;
  const found = useMemo(
    () => (draft === null || theirs === null ? [] : differences(draft.base.rows, draft.rows, theirs.rows)),
    [draft, theirs],
  );
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  if (theirs === null) return null;
  const { definition: m } = messages;
  // What only one of the two touched since both had the same is theirs or mine without a doubt.
  const sideOf = (key: string): Side =>
    chosen[key] ?? found.find((one) => one.key === key)?.changedBy ?? 'mine';
  const all = (side: Side) => setChosen(Object.fromEntries(found.map(({ key }) => [key, side])));
  return (
    <div class="conflict" data-testid="conflict">
      <NoticeCard tone="warning" title={m.conflictTitle}>
        <p>{m.conflictHelp}</p>
      </NoticeCard>
      <div class="editor-actions">
        <button type="button" class="button quiet" onClick={() => all('theirs')}>
          {m.useAllTheirs}
        </button>
        <button type="button" class="button quiet" onClick={() => all('mine')}>
          {m.keepAllMine}
        </button>
      </div>
      {found.map(({ key, mine, theirs: other }, at) => (
        <fieldset key={key} class="difference">
          {(['theirs', 'mine'] as const).map((side) => (
            <label key={side} class={`choice ${side}`}>
              <input
                type="radio"
                name={`difference-${at}`}
                checked={sideOf(key) === side}
                onChange={() => setChosen({ ...chosen, [key]: side })}
              />
              <span class="choice-side">{m[side]}</span>
              <BlockInWords block={side === 'mine' ? mine : other} />
            </label>
          ))}
        </fieldset>
      ))}
      <button
        type="button"
        class="button primary wide"
        onClick={() => {
          setChosen({});
          void session.resolve(sideOf);
        }}
      >
        {m.saveChoices}
      </button>
    </div>
  );
}

function BlockInWords({ block }: { readonly block: Block | null }) {
  const { sheet, messages, language } = useSidebar();
  if (block === null) return <span class="choice-told gone">{messages.definition.gone}</span>;
  const { clause } = previewClause(sheet.draft?.rows ?? [], nameless(block.rows), null);
  const { title, detail, chip } = sayBlock(block, clause, messages, language);
  return (
    <span class="choice-told">
      <strong>{title}</strong> {chip}
      {detail !== '' && <span class="block-detail">{detail}</span>}
    </span>
  );
}
