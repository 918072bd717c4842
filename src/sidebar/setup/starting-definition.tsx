import { useMemo } from 'preact/hooks';
import { clausesOf } from '../../domain/definition/definition';
import { PARTS } from '../../domain/definition/keyword';
import { parseDefinition } from '../../domain/definition/parse';
import { blocksOf } from '../../domain/draft/draft-edit';
import { isClause } from '../../domain/draft/read-clause';
import type { JsonRow } from '../../domain/notation/json-cell';
import type { DefinitionOrigin } from '../../rpc/contract';
import { PointsChip } from '../parts/points-chip';
import { sayBlock } from '../saying/say-block';
import { decodeRows } from '../session/json-cell';
import { useSidebar } from '../session/sidebar-context';
import { Part } from './part';

/** The parts that are shown beside the clauses. */
const SHOWN: ReadonlySet<string | undefined> = new Set([
  'blank',
  'cap',
  'floor',
  'grade',
  'handOver',
  'serviceLevel',
]);

interface Props {
  readonly rows: readonly JsonRow[];
  readonly origin: DefinitionOrigin;
}

/** Tells in plain words, part by part, the definition that the set-up makes. */
export function StartingDefinition({ rows, origin }: Props) {
  const sidebar = useSidebar();
  const { setup: m, language } = sidebar;
  const said = useMemo(() => {
    const cells = decodeRows(rows);
    // The cells hold the formula for the day, not the day yet. The words are the same on any day.
    const parsed = parseDefinition(cells, { today: 0 });
    const clauses = new Map(
      (parsed.ok ? clausesOf(parsed.definition) : []).map((clause) => [clause.row, clause]),
    );
    return blocksOf(cells)
      .filter((block) => isClause(block) || SHOWN.has(block.part))
      .map((block) => {
        const clause = clauses.get(block.at + 1) ?? null;
        return { block, words: sayBlock(block, clause, sidebar.calendar, sidebar, language) };
      });
  }, [rows, language]);
  if (said.length === 0) return null;
  const version = origin.kind === 'version' ? origin.version : 0;
  const title = { version: m.startVersion(version), draft: m.startDraft, start: m.start };
  return (
    <Part title={title[origin.kind]}>
      {origin.kind === 'start' && <p class="soft">{m.startHelp}</p>}
      {said.map(({ block: { at, part }, words: { title, chip, detail } }, place) => (
        <div key={at}>
          {part !== undefined && said[place - 1]?.block.part !== part && (
            <p class="soft">{PARTS[part][language]}</p>
          )}
          <div class="line">
            <b>{title}</b>
            {chip && <PointsChip text={chip} />}
          </div>
          <p class="soft">{detail}</p>
        </div>
      ))}
    </Part>
  );
}
