import { missingDepartment, signatoriesIn } from '../../domain/agreement/membership';
import { normalize } from '../../domain/values/text';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';
import { freshRow } from './clause-form';
import { useEditors } from './editors';

/** Tells below the members whom a department needs and who is missing, and offers to add the user. */
export function MembersHint() {
  const { state, sheet, rows, language, terms, definition: m } = useSidebar();
  const editors = useEditors();
  const members = signatoriesIn(rows);
  const missing = missingDepartment(members);
  const isMember = members.some(({ address }) => address === normalize(sheet.user));
  const isAdding = state.editing?.kind === 'fresh' && state.editing.part === 'member';
  const add = () =>
    editors.open({
      kind: 'fresh',
      part: 'member',
      rows: [freshRow('member', language, { name: sheet.user })],
    });
  return (
    <>
      {members.length > 0 && missing !== null && (
        <p class="issue warning">
          <Icon name="alert" />
          {m.nobodySigns(terms[missing])}
        </p>
      )}
      <p class="soft">{m.membersHint}</p>
      {sheet.user !== '' && !isMember && !isAdding && !isFrozen(sheet) && (
        <Button id="add-me" class="link" onClick={add}>
          <Icon name="add" />
          {m.addMe}
        </Button>
      )}
    </>
  );
}
