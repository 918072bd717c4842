import type { Block } from '../../domain/draft/draft-edit';
import { isClause } from '../session/preview';
import { ClauseEditor } from './clause-editor';
import { PlainEditor } from './plain-editor';

/** The editor of a part, in the place of its card; `at` is -1 for a part that the draft doesn't have yet. */
export function BlockEditor({ block }: { readonly block: Block }) {
  return isClause(block) ? <ClauseEditor block={block} /> : <PlainEditor block={block} />;
}
