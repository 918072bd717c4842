import { useState } from 'preact/hooks';
import { joinList, splitList } from '../../domain/list';
import { normalize } from '../../domain/text';
import type { Messages } from '../messages/messages';
import { Combobox } from './combobox';
import { Icon } from './icon';
import type { Option } from './option';

interface Props {
  readonly id: string;
  readonly items: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (list: string) => void;
  readonly messages: Messages;
  readonly label: string;
  readonly invalid?: boolean;
}

/** A list as chips: typed, or taken from what is in the column. */
export function ItemChips({ id, items, options, onChange, messages, label, invalid = false }: Props) {
  const [text, setText] = useState('');
  const { common } = messages;
  const has = (item: string) => items.some((one) => normalize(one) === normalize(item));
  const change = (changed: readonly string[]) => onChange(joinList(changed));
  const add = (added: readonly string[]) => {
    setText('');
    change([...items, ...added.filter((item) => !has(item))]);
  };
  const removeAt = (place: number) => change(items.filter((_, at) => at !== place));
  return (
    <div class="item-chips">
      {items.length > 0 && (
        <ul class="chips" aria-label={label}>
          {items.map((item, at) => (
            <li key={item} class="chip">
              <span>{item}</span>
              <button type="button" aria-label={common.removeItem(item)} onClick={() => removeAt(at)}>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        id={id}
        value={text}
        options={options.filter((option) => !has(option.text))}
        invalid={invalid}
        label={label}
        placeholder={common.addItem}
        onInput={setText}
        onPick={(item) => add([item])}
        onType={(typed) => {
          const added = splitList(typed);
          if (added.length > 0) add(added);
          return added.length > 0;
        }}
        onBackspace={() => removeAt(items.length - 1)}
      />
    </div>
  );
}
