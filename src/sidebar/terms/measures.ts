import { PARTS } from '../../domain/definition/keyword';
import type { Option } from '../parts/option';
import type { Sidebar } from '../session/sidebar-context';
import { type Definitions, measuringDefinition } from './checked-words';

/** What a term can be measured by: the definition's criteria, grades and targets. */
export function measuresIn(sidebar: Definitions & Pick<Sidebar, 'language'>): Option[] {
  const definition = measuringDefinition(sidebar);
  if (definition === null) return [];
  const { criteria, scales, targets } = definition;
  const parts = {
    criterion: criteria,
    grade: scales.flatMap(({ grades }) => grades),
    target: targets,
  };
  return (['criterion', 'grade', 'target'] as const).flatMap((part) =>
    parts[part].map(({ name }) => ({ text: name, hint: PARTS[part][sidebar.language] })),
  );
}
