import { EVERY_DAY, isWording, PERMISSIONS, WORKING_DAYS } from '../../domain/definition/keyword';
import type { Wording } from '../../domain/values/language';
import { useSidebar } from '../session/sidebar-context';
import type { Choice } from './plain-inputs';

/** The keywords that can be chosen, and what a blank cell means; null where a blank cell means nothing. */
const CHOICES: Readonly<
  Record<
    Choice,
    { readonly blank: 'fixedDay' | 'calendarDays' | null; readonly keywords: readonly Wording[] }
  >
> = {
  dayRule: { blank: 'fixedDay', keywords: [EVERY_DAY] },
  daysCounted: { blank: 'calendarDays', keywords: [WORKING_DAYS] },
  permission: { blank: null, keywords: [PERMISSIONS.members, PERMISSIONS.editors] },
};

interface Props {
  readonly id: string;
  readonly kind: Choice;
  readonly value: string;
  readonly invalid: boolean;
  readonly onChange: (keyword: string) => void;
}

/** Chooses one of a few keywords and writes it in the user's language. An unknown one stays in sight. */
export function ChoiceSelect({ id, kind, value, invalid, onChange }: Props) {
  const { definition: m, language } = useSidebar();
  const { blank, keywords } = CHOICES[kind];
  const chosen = keywords.find((wording) => isWording(value, wording));
  return (
    <select
      id={id}
      class="input"
      value={chosen?.[language] ?? value}
      aria-invalid={invalid}
      aria-describedby={`${id}-told`}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {blank !== null && <option value="">{m[blank]}</option>}
      {chosen === undefined && (value !== '' || blank === null) && <option value={value}>{value}</option>}
      {keywords.map((wording) => (
        <option key={wording.en} value={wording[language]}>
          {wording[language]}
        </option>
      ))}
    </select>
  );
}
