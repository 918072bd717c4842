import type { Row } from '../../domain/cell';
import {
  type Block,
  insertRows,
  moveBlock,
  neighbour,
  removeBlock,
  withCells,
} from '../../domain/draft-edit';
import { COLUMNS, HEADINGS } from '../../domain/keyword';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { IconButton } from '../parts/icon-button';
import { PointsChip } from '../parts/points-chip';
import type { ClausePreview } from '../preview';
import { useSidebar } from '../sidebar-context';
import { useEditors } from './editors';
import type { Issue } from './issues';
import { sayBlock } from './say-block';
import { shownText } from './typed-cell';

interface Props {
  readonly block: Block;
  readonly clause: ClausePreview | null;
  readonly issues: readonly Issue[];
  readonly place: number;
}

/** One part in plain words: pressing it opens its editor; its other actions stand in a strip beside it. */
export function BlockCard({ block, clause, issues, place }: Props) {
  const { leads, language, messages } = useSidebar();
  const editors = useEditors();
  const said = sayBlock(block, clause?.clause ?? null, messages, language);
  const holding = clause?.holding ?? null;
  const all = leads?.rows.length ?? 0;
  return (
    <div class="block-card" data-testid="part" data-part={block.part ?? 'unknown'}>
      <button
        type="button"
        class="block-open"
        id={`block-${block.at}`}
        aria-label={messages.common.edit(said.title)}
        aria-describedby={`block-told-${block.at}`}
        onClick={() => editors.openBlock(block)}
      />
      <div class="block-told" id={`block-told-${block.at}`}>
        <div class="block-line">
          <span class="block-title">{said.title}</span>
          {said.chip !== '' && <PointsChip text={said.chip} />}
        </div>
        {said.detail !== '' && <p class="block-detail">{said.detail}</p>}
        {(holding !== null || said.group !== '') && (
          <div class="block-foot">
            {said.group !== '' && <span class="group-mark">{said.group}</span>}
            {holding !== null && all > 0 && (
              <span class="holding">
                <span class="holding-bar" aria-hidden="true">
                  <span style={{ width: `${(100 * holding) / all}%` }} />
                </span>
                {messages.definition.holds(holding, all)}
              </span>
            )}
          </div>
        )}
        {issues.map(({ serious, column, message }) => (
          <p key={message.en} class={serious ? 'fault' : 'finding'}>
            <Icon name={serious ? 'alert' : 'info'} />
            <span>
              {HEADINGS[column][language]}: {message[language]}
            </span>
          </p>
        ))}
      </div>
      <BlockActions block={block} name={said.title} place={place} />
    </div>
  );
}

function BlockActions({ block, name, place }: { block: Block; name: string; place: number }) {
  const { session, sheet, messages } = useSidebar();
  const editors = useEditors();
  const { common, definition: m } = messages;
  const rows = sheet.draft?.rows ?? [];
  const move = (toward: -1 | 1) =>
    editors.withBlock(block, (now, cells) => {
      const moved = moveBlock(cells, now, toward);
      session.edit(moved);
      session.dispatch({ kind: 'notice', text: m.moved(name, place + toward + 1) });
      const at = moved.indexOf(now.rows[0] ?? []);
      focusSoon(`block-${at}-${toward < 0 ? 'up' : 'down'}`, `block-${at}`);
    });
  const duplicate = () =>
    editors.withBlock(block, ({ end, rows: own }, cells) => {
      session.edit(insertRows(cells, end, copied(own, m.copyOf)));
      focusSoon(`block-${end}`);
    });
  const remove = () =>
    editors.withBlock(block, (now, cells) => {
      session.remove(removeBlock(cells, now), { name, at: now.at, rows: cells.slice(now.at, now.end) });
      focusSoon('undo');
    });
  const id = `block-${block.at}`;
  return (
    <div class="block-actions">
      <IconButton
        icon="up"
        id={`${id}-up`}
        label={m.moveUp(name)}
        disabled={neighbour(rows, block, -1) === undefined}
        onClick={() => move(-1)}
      />
      <IconButton
        icon="down"
        id={`${id}-down`}
        label={m.moveDown(name)}
        disabled={neighbour(rows, block, 1) === undefined}
        onClick={() => move(1)}
      />
      <IconButton icon="copy" label={m.duplicate(name)} onClick={duplicate} />
      <IconButton icon="remove" label={common.remove(name)} onClick={remove} />
    </div>
  );
}

const NAME = COLUMNS.indexOf('name');

/** The rows again, under a name of their own where they have one. */
function copied(rows: readonly Row[], copyOf: (name: string) => string): Row[] {
  return rows.map((row) => {
    const name = shownText(row[NAME]);
    return withCells(row, name === '' ? {} : { name: copyOf(name) });
  });
}
