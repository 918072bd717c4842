import type { Cells } from '../../domain/cell';
import { blocksOf } from '../../domain/draft-edit';
import type { Language } from '../../domain/language';
import { parseDefinition } from '../../domain/parse';
import { type Said, sayBlock } from '../definition/say-block';
import { SECTIONS } from '../definition/sections';
import type { Messages } from '../messages/messages';

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
