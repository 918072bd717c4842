import { REASON_KIND_WORDS, REASON_KINDS, type Reason } from '../../domain/rejections/reason';
import { splitList } from '../../domain/values/list';
import { ItemChips } from '../parts/item-chips';
import { Labelled, LabelledText } from '../parts/labelled';
import { SentenceInput } from '../parts/sentence-input';
import { useSidebar } from '../session/sidebar-context';
import { contradictable } from './draft-part';

interface Props {
  readonly reason: Reason;
  readonly isMissing: boolean;
  /** In how many leads a new name would be written; 0 where the name is as it was. */
  readonly renamedIn: number;
  readonly onChange: (part: Partial<Reason>) => void;
}

const HINTS = {
  definition: 'kindDefinition',
  data: 'kindData',
  timing: 'kindTiming',
  other: 'kindOther',
} as const;

/** The inputs of a reason. */
export function ReasonFields({ reason, isMissing, renamedIn, onChange }: Props) {
  const { language, rows, rejections: m } = useSidebar();
  return (
    <>
      <LabelledText
        id="reason-name"
        label={m.reasonName}
        hint={renamedIn > 0 ? m.renames(renamedIn) : undefined}
        faults={isMissing ? [m.reasonMissing] : []}
        value={reason.name}
        onChange={(name) => onChange({ name })}
      />
      <SentenceInput
        id="reason-meaning"
        label={m.meaning}
        hint={m.meaningHint}
        value={reason.meaning}
        faults={[]}
        onChange={(meaning) => onChange({ meaning })}
      />
      <Labelled id="reason-kind" label={m.kind} hint={m[HINTS[reason.kind]]}>
        <select
          id="reason-kind"
          class="input"
          value={reason.kind}
          aria-describedby="reason-kind-told"
          onChange={({ currentTarget }) =>
            onChange({ kind: REASON_KINDS.find((kind) => kind === currentTarget.value) ?? 'other' })
          }
        >
          {REASON_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {REASON_KIND_WORDS[kind][language]}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="reason-contradicts" label={m.contradicts} hint={m.contradictsHint}>
        <ItemChips
          id="reason-contradicts"
          label={m.contradicts}
          items={splitList(reason.contradicts)}
          options={contradictable(rows).map(({ name }) => ({ text: name }))}
          invalid={false}
          onChange={(contradicts) => onChange({ contradicts })}
        />
      </Labelled>
      <label class="pick">
        <input
          type="checkbox"
          checked={reason.noteNeeded}
          onChange={({ currentTarget }) => onChange({ noteNeeded: currentTarget.checked })}
        />
        {m.noteRequired}
      </label>
    </>
  );
}
