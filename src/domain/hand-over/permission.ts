import type { Definition } from '../definition/definition';
import { normalize } from '../values/text';

/** Whether somebody may hand over, put back and undo by the definition in force: where it says so, the members alone. */
export function mayHandOver(
  { permission, members }: Pick<Definition, 'permission' | 'members'>,
  user: string,
): boolean {
  const address = normalize(user);
  return (
    permission === 'editors' || members.some(({ name }) => address !== '' && normalize(name) === address)
  );
}
