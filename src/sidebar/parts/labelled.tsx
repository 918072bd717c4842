import type { ComponentChildren, ComponentProps } from 'preact';
import { TextInput } from './text-input';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly faults?: readonly string[];
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** An input with its label, what is said about it, and what is wrong with it. The input describes itself by `${id}-told`. */
export function Labelled({ id, label, hint, faults = [], aside, children }: Props) {
  return (
    <div class="labelled">
      <div class="line">
        <label for={id}>{label}</label>
        {aside}
      </div>
      {children}
      <Told id={id} faults={faults}>
        {hint}
      </Told>
    </div>
  );
}

interface ToldProps {
  readonly id: string;
  readonly faults: readonly string[];
  readonly children?: ComponentChildren;
}

/** The sentence with a capital letter. One that begins with what somebody typed, in quotation marks, stays as it is. */
const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** What is wrong with an input, else the hint given. */
export function Told({ id, faults, children }: ToldProps) {
  return (
    <div id={`${id}-told`} class="soft">
      {faults.length > 0
        ? faults.map((fault) => (
            <p key={fault} class="issue bad">
              {capitalised(fault)}
            </p>
          ))
        : children}
    </div>
  );
}

type LabelledTextProps = Omit<ComponentProps<typeof TextInput>, 'label' | 'invalid'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly faults?: readonly string[];
};

/** A line of text with its label. */
export function LabelledText({ label, hint, faults = [], ...rest }: LabelledTextProps) {
  return (
    <Labelled id={rest.id} label={label} hint={hint} faults={faults}>
      <TextInput invalid={faults.length > 0} {...rest} />
    </Labelled>
  );
}
