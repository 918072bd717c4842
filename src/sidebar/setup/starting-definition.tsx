import { useMemo } from 'preact/hooks';
import { blocksOf } from '../../domain/draft-edit';
import type { JsonRow } from '../../domain/json-cell';
import { PARTS } from '../../domain/keyword';
import { sayBlock } from '../definition/say-block';
import { decodeRows } from '../json-cell';
import { PointsChip } from '../parts/points-chip';
import { nameless, previewClause } from '../preview';
import { useSidebar } from '../sidebar-context';

const CLAUSES: ReadonlySet<string | undefined> = new Set(['criterion', 'required', 'knockOut']);
const SHOWN: ReadonlySet<string | undefined> = new Set([...CLAUSES, 'cap', 'floor', 'grade', 'handOver']);

/** The definition that the set-up begins with, part by part in plain words. */
export function StartingDefinition({ rows }: { readonly rows: readonly JsonRow[] }) {
  const { messages, language } = useSidebar();
  const said = useMemo(() => {
    const cells = decodeRows(rows);
    return blocksOf(cells)
      .filter(({ part }) => SHOWN.has(part))
      .map((block) => {
        const { clause } = CLAUSES.has(block.part)
          ? previewClause(cells, nameless(block.rows), null)
          : { clause: null };
        return { block, words: sayBlock(block, clause, messages, language) };
      });
  }, [rows, messages, language]);
  if (said.length === 0) return null;
  return (
    <section class="setup-part">
      <h2>{messages.setup.start}</h2>
      <p class="hint">{messages.setup.startHelp}</p>
      <ul class="starting">
        {said.map(({ block, words }, at) => (
          <li key={block.at}>
            {block.part !== undefined && said[at - 1]?.block.part !== block.part && (
              <span class="kind">{PARTS[block.part][language]}</span>
            )}
            <span class="block-line">
              <span class="block-title">{words.title}</span>
              {words.chip !== '' && <PointsChip text={words.chip} />}
            </span>
            {words.detail !== '' && <span class="block-detail">{words.detail}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
