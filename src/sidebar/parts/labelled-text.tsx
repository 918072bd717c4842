import type { ComponentProps } from 'preact';
import { Labelled } from './labelled';
import { TextInput } from './text-input';

type Props = Omit<ComponentProps<typeof TextInput>, 'label' | 'invalid'> & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly faults?: readonly string[];
};

/** A line of text with its label. */
export function LabelledText({ label, hint, faults = [], ...rest }: Props) {
  return (
    <Labelled id={rest.id} label={label} hint={hint} faults={faults}>
      <TextInput invalid={faults.length > 0} {...rest} />
    </Labelled>
  );
}
