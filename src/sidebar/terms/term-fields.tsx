import { DEPARTMENTS } from '../../domain/agreement/department';
import { PARTS } from '../../domain/definition/keyword';
import { splitList } from '../../domain/values/list';
import { isBlankText } from '../../domain/values/text';
import type { Term } from '../../rpc/contract';
import { Button } from '../parts/button';
import type { Option } from '../parts/combobox';
import { ItemChips } from '../parts/item-chips';
import { Labelled } from '../parts/labelled';
import { TextInput } from '../parts/text-input';
import { type Sidebar, useSidebar } from '../session/sidebar-context';
import type { Rebased } from './term-merge';
import { ownFirst, standOf, writableBy } from './term-stand';
import { type Definitions, measuringDefinition } from './word-findings';

interface Props extends Rebased {
  /** True when the name is missing. */
  readonly missing: boolean;
  readonly onChange: (field: keyof Term, text: string) => void;
}

/** The inputs of a term: the user's own meaning first, then what both agree to, then its names. */
export function TermFields({ opened: { before }, term, clashes, missing, onChange }: Props) {
  const sidebar = useSidebar();
  const { sheet, terms: m, common } = sidebar;
  const { agreement, user } = sheet;
  const stand = before === null ? null : standOf(before, agreement, user);
  const writable = writableBy(agreement);
  const isAgreeable =
    stand?.blind !== true &&
    (!isBlankText(term.agreedMeaning) || DEPARTMENTS.every((one) => !isBlankText(term[`${one}Means`])));

  /** What all inputs have: a label, a hint, and a button to take the others' text where both changed the cell. */
  const shared = (field: keyof Term, hint?: string) => {
    const theirs = clashes[field];
    const isOther = theirs !== undefined && theirs !== term[field];
    return {
      id: `term-${field}`,
      label: m[field],
      hint: isOther ? m.told(common.theirs, theirs || common.none) : hint,
      aside: isOther && (
        <Button class="link" onClick={() => onChange(field, theirs)}>
          {m.useTheirs}
        </Button>
      ),
    };
  };
  const text = (field: keyof Term) => (
    <Labelled key={field} {...shared(field)}>
      <textarea
        id={`term-${field}`}
        class="input"
        rows={4}
        value={term[field]}
        aria-describedby={`term-${field}-told`}
        onInput={(event) => onChange(field, event.currentTarget.value)}
      />
    </Labelled>
  );
  const line = (field: keyof Term, hint?: string, faults: readonly string[] = []) => (
    <Labelled {...shared(field, hint)} faults={faults}>
      <TextInput
        id={`term-${field}`}
        invalid={faults.length > 0}
        value={term[field]}
        onChange={(written) => onChange(field, written)}
      />
    </Labelled>
  );
  const names = (
    <>
      {line('name', undefined, missing ? [m.nameMissing] : [])}
      {line('alsoCalled', m.alsoCalledHint)}
    </>
  );
  const meanings = ownFirst(agreement).map((department) => {
    const field = `${department}Means` as const;
    const isHidden = stand?.blind === true && !stand.lacking.includes(department);
    if (writable.includes(department) && !isHidden) return text(field);
    return (
      before !== null && (
        <div key={field} class={`tint stack ${department}`}>
          <span class="tone">{m[field]}</span>
          <p class={isHidden || term[field] === '' ? 'soft' : 'written'}>
            {isHidden ? m.blind(m[department]) : term[field] || m.notSaid}
          </p>
        </div>
      )
    );
  });
  return (
    <>
      {before === null ? names : <b>{before.name}</b>}
      {before !== null && before.prompt !== '' && writable.length > 0 && <p class="tint">{before.prompt}</p>}
      {meanings}
      {isAgreeable ? (
        <>
          {text('agreedMeaning')}
          <Labelled {...shared('measuredBy', m.measuredByHint)}>
            <ItemChips
              id="term-measuredBy"
              label={m.measuredBy}
              items={splitList(term.measuredBy)}
              options={measuresIn(sidebar)}
              invalid={false}
              onChange={(list) => onChange('measuredBy', list)}
            />
          </Labelled>
        </>
      ) : (
        before !== null && !stand?.blind && <p class="soft">{m.agreedLater}</p>
      )}
      {before !== null && names}
    </>
  );
}

/** Lists what a term can be measured by: the definition's criteria, grades and targets. */
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
