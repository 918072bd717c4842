import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { type Column, EVERY_DAY, PARTS, type PartName, PERMISSIONS } from '../../domain/definition/keyword';
import type { Block } from '../../domain/draft/draft-edit';
import { isClause } from '../../domain/draft/read-clause';
import type { Cell } from '../../domain/values/cell';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import type { Section } from '../saying/sections';
import type { ClausePreview } from '../session/preview';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';
import { BlockCard } from './block-card';
import { ClauseEditor } from './clause-editor';
import { freshRow } from './clause-form';
import { ConcernedLeads } from './concerned-leads';
import { useEditors } from './editors';
import { type Issue, issuesIn } from './issues';
import { MembersHint } from './members-hint';
import { PlainEditor } from './plain-editor';
import { ZoneHint } from './zone-hint';

interface Props {
  readonly section: Section;
  readonly blocks: readonly Block[];
  readonly clauses: ReadonlyMap<number, ClausePreview>;
  readonly issues: readonly Issue[];
}

export function SectionView({ section, blocks, clauses, issues }: Props) {
  const { state, definition: m } = useSidebar();
  const { title, parts, adds, empty, folded } = section;
  const own = blocks.filter(({ part }) => parts.includes(part));
  const { editing } = state;
  const fresh = editing?.kind === 'fresh' && parts.includes(editing.part) ? editing : null;
  const isEdited = ({ at }: Block) => editing?.kind === 'block' && editing.at === at;
  const busy = fresh !== null || own.some((block) => isEdited(block) || issuesIn(issues, block).length > 0);
  const [unfolded, setUnfolded] = useState(!folded);
  if (own.length === 0 && adds.length === 0) return null;
  const isOpen = unfolded || busy;
  const name = m[title];
  return (
    <section aria-labelledby={title}>
      <div class="line">
        <h2 id={title} class="tight">
          {folded ? (
            <Button class="fold tight" aria-expanded={isOpen} onClick={() => setUnfolded(!isOpen)}>
              <Icon name="next" />
              {name}
            </Button>
          ) : (
            name
          )}
          {own.length > 0 && <span class="count">{own.length}</span>}
        </h2>
        {isOpen &&
          adds.length === 1 &&
          adds.map((part) => <AddButton key={part} part={part} own={own} compact />)}
      </div>
      {isOpen && (
        <>
          {own.length === 0 && fresh === null && empty && <p class="soft">{m[empty]}</p>}
          {own.map((block, place) =>
            isEdited(block) ? (
              <Fragment key={block.at}>
                {editing?.kind === 'block' && editing.concern !== undefined && (
                  <ConcernedLeads {...editing.concern} />
                )}
                <BlockEditor block={block} />
              </Fragment>
            ) : (
              <BlockCard
                key={block.at}
                block={block}
                clause={clauses.get(block.at)}
                issues={issuesIn(issues, block)}
                place={place}
              />
            ),
          )}
          {fresh !== null && <BlockEditor block={{ at: -1, end: -1, part: fresh.part, rows: fresh.rows }} />}
          {title === 'sectionMembers' && <MembersHint />}
          {title === 'sectionFraming' && <ZoneHint />}
          {adds.length > 1 && (
            <div class="chips">
              {adds.map((part) => (
                <AddButton key={part} part={part} own={own} />
              ))}
            </div>
          )}
        </>
      )}
    </section>
  );
}

interface AddProps {
  readonly part: PartName;
  /** The section's parts. */
  readonly own: readonly Block[];
  readonly compact?: boolean;
}

/** The parts that a definition has at most one of. */
const ONCE: ReadonlySet<PartName> = new Set(['asOf', 'timeZone', 'floor', 'permission']);

function AddButton({ part, own, compact = false }: AddProps) {
  const { sheet, language, definition: m } = useSidebar();
  const editors = useEditors();
  const what = PARTS[part][language];
  const label = m.add(what);
  if (isFrozen(sheet) || (ONCE.has(part) && own.some((block) => block.part === part))) return null;
  const starts: Partial<Record<PartName, Readonly<Partial<Record<Column, Cell>>>>> = {
    asOf: { condition: EVERY_DAY[language], value: sheet.today },
    timeZone: { value: sheet.timeZone },
    permission: { value: PERMISSIONS.members[language] },
  };
  const start = starts[part] ?? {};
  return (
    <Button
      class={compact ? 'icon-button tone' : 'link'}
      id={`add-${part}`}
      aria-label={label}
      title={label}
      onClick={() => editors.open({ kind: 'fresh', part, rows: [freshRow(part, language, start)] })}
    >
      <Icon name="add" />
      {!compact && what}
    </Button>
  );
}

/** Edits a part in the place of its card. Its `at` is -1 where the draft doesn't have it yet. */
function BlockEditor({ block }: { readonly block: Block }) {
  return isClause(block) ? <ClauseEditor block={block} /> : <PlainEditor block={block} />;
}
