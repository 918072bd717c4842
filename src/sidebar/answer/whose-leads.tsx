import { normalize } from '../../domain/values/text';
import { Labelled } from '../parts/labelled';
import { useSidebar } from '../session/sidebar-context';
import type { ShownLeads, Whose } from './shown-leads';

/** Chooses whose leads are shown; says nothing where there is nothing to choose. */
export function WhoseLeads({ shown }: { readonly shown: ShownLeads }) {
  const { answer: m } = useSidebar();
  const { whose, choose, owners, hasOwn } = shown;
  if (owners.length === 0) return null;
  const options: readonly (readonly [Whose, string])[] = [
    ...(hasOwn || whose === 'mine' ? [['mine', m.mine] as const] : []),
    ['all', m.everybodys],
    ['none', m.ownerless],
    ...owners.map((name) => [`of ${normalize(name)}`, name] as const),
  ];
  return (
    <Labelled id="whose" label={m.whose}>
      <select
        id="whose"
        class="input"
        value={whose}
        onChange={({ currentTarget: { value } }) => {
          const found = options.find(([option]) => option === value);
          if (found !== undefined) choose(found[0]);
        }}
      >
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
