import { HEADINGS } from '../../domain/definition/keyword';
import { type Block, withCells } from '../../domain/draft/draft-edit';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';
import { useEditors } from './editors';
import type { Issue } from './issues';

interface Props {
  readonly block: Block;
  readonly issue: Issue;
}

/** What was found in a cell, and, where one press puts it right, the button for it. */
export function IssueLine({ block, issue: { serious, row, column, message, remedy } }: Props) {
  const { session, sheet, language } = useSidebar();
  const editors = useEditors();
  const apply = () =>
    editors.withBlock(block, (now, cells) => {
      const at = now.at + row - 1 - block.at;
      const changes = Object.fromEntries(
        Object.entries(remedy?.cells ?? {}).map(([name, wording]) => [name, wording[language]]),
      );
      session.edit(cells.map((one, place) => (place === at ? withCells(one, changes) : one)));
      focusSoon(`block-${now.at}`);
    });
  return (
    <p class={serious ? 'issue bad' : 'issue warning'}>
      <Icon name={serious ? 'alert' : 'info'} />
      <span>
        {HEADINGS[column][language]}: {message[language]}
        {remedy !== undefined && !isFrozen(sheet) && (
          <Button class="link remedy" onClick={apply}>
            {remedy.label[language]}
          </Button>
        )}
      </span>
    </p>
  );
}
