import type { Trouble } from '../../domain/definition/trouble';
import { type Block, moveBlock, neighbour, removeBlock } from '../../domain/draft/draft-edit';
import { IconButton } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { OpenCard } from '../parts/open-card';
import { PointsChip } from '../parts/points-chip';
import { sayBlock } from '../saying/say-block';
import type { ClausePreview } from '../session/preview';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';
import { useEditors } from './editors';
import { IssueLine } from './issue-line';
import type { Issue } from './issues';

interface Props {
  readonly block: Block;
  readonly clause: ClausePreview | undefined;
  readonly issues: readonly Issue[];
  readonly place: number;
}

/** How it is told why a cell can't be judged. */
const TOLD_AS = {
  'no number': 'noNumber',
  'no date': 'noDate',
  'no address': 'noAddress',
  undecided: 'undecided',
  'after as of': 'afterAsOf',
} as const satisfies Readonly<Record<Trouble, string>>;

/** Shows one part in plain words. Pressing it opens its editor; its other actions stand in a strip beside it. */
export function BlockCard({ block, clause, issues, place }: Props) {
  const sidebar = useSidebar();
  const { leads, sheet, language, definition: m } = sidebar;
  const frozen = isFrozen(sheet);
  const editors = useEditors();
  const said = sayBlock(block, clause?.clause ?? null, sidebar.draftCalendar, sidebar, language);
  const holding = clause?.holding ?? null;
  const all = leads?.rows.length ?? 0;
  return (
    <OpenCard
      id={`block-${block.at}`}
      title={said.title}
      disabled={frozen}
      onOpen={() => editors.openBlock(block)}
      actions={!frozen && <BlockActions block={block} name={said.title} place={place} />}
    >
      <div class="line">
        <b>{said.title}</b>
        {said.chip && <PointsChip text={said.chip} />}
      </div>
      {said.detail && <p class="soft">{said.detail}</p>}
      {(holding !== null || said.group) && (
        <div class="line soft">
          {said.group && <span class={`mark ${said.tone}`}>{said.group}</span>}
          {holding !== null && all > 0 && (
            <span class="tight holding">
              <span class="track">
                <span style={{ width: `${(100 * holding) / all}%` }} />
              </span>
              {m.holds(holding, all)}
            </span>
          )}
        </div>
      )}
      {clause?.unjudged.map(({ field, trouble, leads: count }) => (
        <p key={`${field} ${trouble}`} class="issue warning">
          <Icon name="alert" />
          {m[TOLD_AS[trouble]](count, field)}
        </p>
      ))}
      {issues.map((issue) => (
        <IssueLine key={issue.message.en} {...{ block, issue }} />
      ))}
    </OpenCard>
  );
}

type ActionsProps = Pick<Props, 'block' | 'place'> & { readonly name: string };

function BlockActions({ block, name, place }: ActionsProps) {
  const { session, rows, common, definition: m } = useSidebar();
  const editors = useEditors();
  const id = `block-${block.at}`;
  const step = (icon: 'up' | 'down', label: string, toward: -1 | 1) => (
    <IconButton
      icon={icon}
      id={`${id}-${icon}`}
      label={label}
      disabled={neighbour(rows, block, toward) === undefined}
      onClick={() =>
        editors.withBlock(block, (now, cells) => {
          const moved = moveBlock(cells, now, toward);
          session.edit(moved);
          session.tell(m.moved(name, place + toward + 1));
          const at = moved.indexOf(now.rows[0] ?? []);
          focusSoon(`block-${at}-${icon}`, `block-${at}`);
        })
      }
    />
  );
  return (
    <>
      {step('up', m.moveUp(name), -1)}
      {step('down', m.moveDown(name), 1)}
      <IconButton
        icon="remove"
        label={common.remove(name)}
        onClick={() =>
          editors.withBlock(block, (now, cells) => {
            session.remove(removeBlock(cells, now), {
              name,
              at: now.at,
              rows: cells.slice(now.at, now.end),
            });
            focusSoon('undo');
          })
        }
      />
    </>
  );
}
