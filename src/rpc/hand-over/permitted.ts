import { mayHandOver } from '../../domain/hand-over/permission';
import { granted, refused } from '../answer';
import type { Answer } from '../contract';
import type { HandedOverLeads } from './handed-over-leads';

/** Who acts may hand over, put back and undo, by the definition in force. */
export function isPermitted({ book }: HandedOverLeads): Answer<null> {
  const { user } = book.environment;
  const parsed = book.parsed();
  return !parsed.ok || mayHandOver(parsed.definition, user)
    ? granted(null)
    : refused({ kind: 'members only', user });
}
