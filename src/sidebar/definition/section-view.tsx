import { useEffect, useState } from 'preact/hooks';
import type { Block } from '../../domain/draft-edit';
import { PARTS, type PartName } from '../../domain/keyword';
import { Icon } from '../parts/icon';
import type { ClausePreview } from '../preview';
import { useSidebar } from '../sidebar-context';
import { BlockCard } from './block-card';
import { BlockEditor } from './block-editor';
import { freshRow } from './clause-form';
import { useEditors } from './editors';
import { type Issue, issuesIn } from './issues';
import type { Section } from './sections';

interface Props {
  readonly section: Section;
  readonly blocks: readonly Block[];
  readonly clauses: ReadonlyMap<number, ClausePreview>;
  readonly issues: readonly Issue[];
}

export function SectionView({ section, blocks, clauses, issues }: Props) {
  const { state, messages } = useSidebar();
  const own = blocks.filter(({ part }) => section.parts.includes(part));
  const { editing } = state;
  const fresh = editing?.kind === 'fresh' && section.parts.includes(editing.part) ? editing : null;
  const troubled = own.some((block) => issuesIn(issues, block).length > 0);
  const busy = fresh !== null || own.some(({ at }) => editing?.kind === 'block' && editing.at === at);
  const [unfolded, setUnfolded] = useState(false);
  useEffect(() => {
    if (troubled || busy) setUnfolded(true);
  }, [troubled, busy]);
  if (own.length === 0 && section.adds.length === 0) return null;
  const { definition: m } = messages;
  const id = `section-${section.title}`;
  const isOpen = !section.folded || unfolded || troubled || busy;
  return (
    <section class="parts-section" aria-labelledby={id}>
      <div class="section-line">
        <h2 id={id}>
          {section.folded ? (
            <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setUnfolded(!isOpen)}>
              <Icon name="next" />
              {m[section.title]}
            </button>
          ) : (
            m[section.title]
          )}
          {own.length > 0 && <span class="count">{own.length}</span>}
        </h2>
        {isOpen && section.adds.length === 1 && <AddButton part={section.adds[0] ?? 'criterion'} compact />}
      </div>
      {isOpen && own.length === 0 && fresh === null && section.empty !== null && (
        <p class="empty-line">{m[section.empty]}</p>
      )}
      {isOpen && (
        <ul class="blocks">
          {own.map((block, place) => (
            <li key={block.at}>
              {editing?.kind === 'block' && editing.at === block.at ? (
                <BlockEditor block={block} />
              ) : (
                <BlockCard
                  block={block}
                  clause={clauses.get(block.at) ?? null}
                  issues={issuesIn(issues, block)}
                  place={place}
                />
              )}
            </li>
          ))}
          {fresh !== null && (
            <li>
              <BlockEditor block={{ at: -1, end: -1, part: fresh.part, rows: fresh.rows }} />
            </li>
          )}
        </ul>
      )}
      {isOpen && section.adds.length > 1 && (
        <div class="adds">
          {section.adds.map((part) => (
            <AddButton key={part} part={part} />
          ))}
        </div>
      )}
    </section>
  );
}

/** Parts that stand once: there is nothing to add when they are there. */
const ONCE: ReadonlySet<PartName> = new Set(['asOf', 'timeZone', 'floor']);

function AddButton({ part, compact = false }: { readonly part: PartName; readonly compact?: boolean }) {
  const { sheet, language, messages, draft } = useSidebar();
  const editors = useEditors();
  const what = PARTS[part][language];
  const label = messages.definition.add(what);
  if (ONCE.has(part) && draft.definition !== null && stands(part, draft.definition)) return null;
  const start =
    part === 'asOf' ? { value: sheet.today } : part === 'timeZone' ? { value: sheet.timeZone } : {};
  return (
    <button
      type="button"
      class={compact ? 'icon-button accent' : 'link-button'}
      aria-label={label}
      title={label}
      onClick={() => editors.open({ kind: 'fresh', part, rows: [freshRow(part, language, start)] })}
    >
      <Icon name="add" />
      {!compact && what}
    </button>
  );
}

function stands(part: PartName, definition: { asOf: unknown; timeZone: unknown; floor: unknown }): boolean {
  if (part === 'asOf') return definition.asOf !== null;
  return part === 'timeZone' ? definition.timeZone !== null : definition.floor !== null;
}
