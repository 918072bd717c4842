import { revisionOf } from '../../domain/notation/revision';
import { reasonOf } from '../../domain/rejections/reason';
import type { ReasonsRead } from '../../sheets/rejections/reasons-tab';
import type { ReasonsTab } from './contract';

/** The Reasons tab as the sidebar gets it. */
export function reasonsTab({ cells, rows }: ReasonsRead): ReasonsTab {
  return { reasons: rows.map(reasonOf), revision: revisionOf(cells) };
}
