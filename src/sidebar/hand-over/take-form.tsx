import { DECISION_WORDS, RESULT_WORDS } from '../../domain/hand-over/answer-word';
import { HAND_OVER_HEADINGS, type TakableColumn } from '../../domain/hand-over/hand-over-column';
import type { Messages } from '../messages/messages';
import { useSidebar } from '../session/sidebar-context';
import { MOST_VALUES, type Takable, type ValueMeaning } from './takable';

interface Props {
  readonly found: Takable;
  /** The column with the meanings that were chosen; null where LeadPact makes a column of its own instead. */
  readonly taken: Takable | null;
  readonly onChange: (taken: Takable | null) => void;
}

type Meaning = Exclude<ValueMeaning['means'], ''>;

const MEANINGS: Readonly<Record<TakableColumn, readonly Meaning[]>> = {
  decision: isMeaning(Object.keys(DECISION_WORDS)),
  outcome: isMeaning(Object.keys(RESULT_WORDS)),
  reason: [],
  owner: [],
};

function isMeaning(names: readonly string[]): Meaning[] {
  const all: readonly Meaning[] = ['accepted', 'rejected', 'won', 'lost', 'open'];
  return all.filter((one) => names.includes(one));
}

/** Asks whether a column of the team's own is used, and what its values mean. */
export function TakeForm({ found, taken, onChange }: Props) {
  const { language, handOver: m } = useSidebar();
  const { column, header, values } = found;
  const name = `take-${column}`;
  const as = HAND_OVER_HEADINGS[column][language];
  return (
    <fieldset class="card">
      <legend class="told">{m.takeTitle}</legend>
      <b>{m.takeTitle}</b>
      <p class="soft">{m.takeHelp(header, as)}</p>
      <label class="pick">
        <input type="radio" name={name} checked={taken !== null} onChange={() => onChange(found)} />
        {m.takeUse(header)}
      </label>
      <label class="pick">
        <input type="radio" name={name} checked={taken === null} onChange={() => onChange(null)} />
        {m.takeOwn}
      </label>
      {taken !== null && column === 'reason' && values.length > 0 && (
        <p class="soft">{m.takeReasons(Math.min(values.length, MOST_VALUES))}</p>
      )}
      {taken !== null && column === 'owner' && <p class="soft">{m.takeOwners}</p>}
      {taken !== null && MEANINGS[column].length > 0 && values.length > 0 && (
        <Meanings {...{ taken, onChange, m }} meanings={MEANINGS[column]} />
      )}
    </fieldset>
  );
}

interface MeaningsProps {
  readonly taken: Takable;
  readonly onChange: Props['onChange'];
  readonly meanings: readonly Meaning[];
  readonly m: Messages['handOver'];
}

function Meanings({ taken, onChange, meanings, m }: MeaningsProps) {
  const { common } = useSidebar();
  const mean = (value: string, means: ValueMeaning['means']) =>
    onChange({
      ...taken,
      values: taken.values.map((one) => (one.value === value ? { ...one, means } : one)),
    });
  const more = taken.values.length - MOST_VALUES;
  return (
    <>
      <h2>{m.takeMeans}</h2>
      <ul>
        {taken.values.slice(0, MOST_VALUES).map(({ value, leads, means }, at) => (
          <li key={value} class="line">
            <label for={`means-${taken.column}-${at}`}>
              {value} <span class="soft">{common.leads(leads)}</span>
            </label>
            <select
              id={`means-${taken.column}-${at}`}
              class="input narrow"
              value={means}
              onChange={({ currentTarget }) =>
                mean(value, meanings.find((one) => one === currentTarget.value) ?? '')
              }
            >
              <option value="">{m.takeNothing}</option>
              {meanings.map((one) => (
                <option key={one} value={one}>
                  {m[one]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="soft">{m.takeMore(more)}</p>}
    </>
  );
}
