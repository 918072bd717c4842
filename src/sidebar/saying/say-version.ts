import { parseDefinition } from '../../domain/definition/parse';
import { blocksOf } from '../../domain/draft/draft-edit';
import type { Cells } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import type { Messages } from '../messages/messages';
import { type Said, sayBlock } from './say-block';
import { SECTIONS } from './sections';

/** A heading of the Definition panel with a version's parts below it. */
export interface SaidSection {
  readonly title: string;
  readonly parts: readonly Said[];
}

/** All parts of a version in words, by section, without empty sections; as written where the cells are no definition. */
export function sayVersion(cells: Cells, messages: Messages, language: Language): SaidSection[] {
  const parsed = parseDefinition(cells);
  const { criteria, required, knockOuts } = parsed.ok
    ? parsed.definition
    : { criteria: [], required: [], knockOuts: [] };
  const clauses = new Map([...criteria, ...required, ...knockOuts].map((clause) => [clause.row, clause]));
  const blocks = blocksOf(cells);
  return SECTIONS.flatMap(({ title, parts }) => {
    const said = blocks
      .filter(({ part }) => parts.includes(part))
      .map((block) => sayBlock(block, clauses.get(block.at + 1) ?? null, messages, language));
    return said.length === 0 ? [] : { title: messages.definition[title], parts: said };
  });
}
