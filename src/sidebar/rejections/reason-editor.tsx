import { useState } from 'preact/hooks';
import { splitList } from '../../domain/list';
import { REASON_KIND_WORDS, REASON_KINDS, type Reason } from '../../domain/reason';
import { ReasonInput } from '../agreement/reason-input';
import type { HandOver } from '../hand-over/hand-over';
import type { Change } from '../hand-over/use-hand-over';
import { EditorForm } from '../parts/editor-form';
import { ItemChips } from '../parts/item-chips';
import { Labelled } from '../parts/labelled';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../sidebar-context';
import { contradictable } from './draft-part';
import { NEW_REASON } from './reason-edit';
import { useWords } from './words';

interface Props {
  readonly handOver: HandOver;
  readonly change: Change;
  /** Its place in the list; the list's length for a new one. */
  readonly at: number;
  /** In how many leads it stands. */
  readonly uses: number;
  readonly onClose: () => void;
}

const HINTS = {
  definition: 'kindDefinition',
  data: 'kindData',
  timing: 'kindTiming',
  other: 'kindOther',
} as const;

/** The editor of one reason. What is typed stays when the list has changed meanwhile. */
export function ReasonEditor({ handOver, change, at, uses, onClose }: Props) {
  const { session, language, rows, common } = useSidebar();
  const m = useWords();
  // As it was opened: what somebody else makes of it meanwhile is refused by the add-on, and told.
  const [before] = useState<Reason>(handOver.reasons[at] ?? NEW_REASON);
  const [reason, setReason] = useState(before);
  const [isMissing, setMissing] = useState(false);
  const set = (part: Partial<Reason>) => setReason({ ...reason, ...part });
  const save = async () => {
    const name = reason.name.trim();
    setMissing(name === '');
    if (name === '') return;
    const request = { at, reason: { ...reason, name }, revision: handOver.reasonsRevision };
    const done = await change.run((onBusy) => session.ask('saveReason', request, onBusy), {
      doing: common.saving,
      done: m.savedReason(name),
    });
    if (done) onClose();
  };
  const options = contradictable(rows).map(({ name }) => ({ text: name }));
  return (
    <EditorForm
      label={before.name || m.addReason}
      ok={m.save}
      disabled={change.busy}
      onCommit={() => void save()}
      onCancel={onClose}
    >
      <Labelled
        id="reason-name"
        label={m.reasonName}
        hint={uses > 0 && reason.name !== before.name ? m.renames(uses) : ''}
        faults={isMissing ? [m.reasonMissing] : []}
      >
        <TextInput
          id="reason-name"
          value={reason.name}
          invalid={isMissing}
          onChange={(name) => set({ name })}
        />
      </Labelled>
      <ReasonInput
        id="reason-meaning"
        label={m.meaning}
        hint={m.meaningHint}
        value={reason.meaning}
        faults={[]}
        onChange={(meaning) => set({ meaning })}
      />
      <Labelled id="reason-kind" label={m.kind} hint={m[HINTS[reason.kind]]}>
        <select
          id="reason-kind"
          class="input"
          value={reason.kind}
          aria-describedby="reason-kind-told"
          onChange={({ currentTarget }) =>
            set({ kind: REASON_KINDS.find((kind) => kind === currentTarget.value) ?? 'other' })
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
          options={options}
          invalid={false}
          onChange={(contradicts) => set({ contradicts })}
        />
      </Labelled>
      <label class="pick">
        <input
          type="checkbox"
          checked={reason.noteNeeded}
          onChange={({ currentTarget }) => set({ noteNeeded: currentTarget.checked })}
        />
        {m.noteRequired}
      </label>
    </EditorForm>
  );
}
