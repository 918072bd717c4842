import { useState } from 'preact/hooks';
import { joinList, splitList } from '../../domain/values/list';
import { normalize } from '../../domain/values/text';
import { useSidebar } from '../session/sidebar-context';
import { IconButton } from './button';
import { Combobox, type Option } from './combobox';

interface Props {
  readonly id: string;
  readonly items: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (list: string) => void;
  readonly label: string;
  readonly invalid: boolean;
}

/** A list as chips: typed, or taken from what is in the column. */
export function ItemChips({ items, options, onChange, ...rest }: Props) {
  const [text, setText] = useState('');
  const { common } = useSidebar();
  const has = (item: string) => items.some((one) => normalize(one) === normalize(item));
  const change = (changed: readonly string[]) => onChange(joinList(changed));
  const add = (added: readonly string[]) => {
    setText('');
    change([...items, ...added.filter((item) => !has(item))]);
  };
  const removeAt = (place: number) => change(items.filter((_, at) => at !== place));
  return (
    <>
      {items.length > 0 && (
        <ul class="chips">
          {items.map((item, at) => (
            <li key={item} class="chip">
              {item}
              <IconButton icon="close" label={common.removeItem(item)} onClick={() => removeAt(at)} />
            </li>
          ))}
        </ul>
      )}
      <Combobox
        {...rest}
        value={text}
        options={options.filter((option) => !has(option.text))}
        placeholder={common.addItem}
        onChange={setText}
        onPick={(item) => add([item])}
        onType={(typed) => {
          const added = splitList(typed);
          if (added.length > 0) add(added);
          return added.length > 0;
        }}
        onBackspace={() => removeAt(items.length - 1)}
      />
    </>
  );
}
