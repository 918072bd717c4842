import { useRef, useState } from 'preact/hooks';
import { normalize } from '../../domain/values/text';
import { TextInput } from './text-input';

/** Something to choose from a list. */
export interface Option {
  readonly text: string;
  /** Told to the right of it, such as a count. */
  readonly hint?: string;
}

interface Props {
  readonly id: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (text: string) => void;
  /** Done with an option that is chosen; by default it becomes the text. */
  readonly onPick?: (text: string) => void;
  /** Asked on Enter and on leaving when no option is marked; true when the text was used up. */
  readonly onType?: (text: string) => boolean;
  readonly onBackspace?: () => void;
  readonly invalid?: boolean;
  readonly placeholder?: string;
  readonly label: string;
}

/** At most 60 options are listed. Typing narrows them. */
const MOST_LISTED = 60;

/** Those that begin with the text, then those that contain it. */
function matching(options: readonly Option[], text: string): Option[] {
  const wanted = normalize(text);
  const found = options.filter((option) => normalize(option.text).includes(wanted));
  const begins = (option: Option) => normalize(option.text).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))].slice(0, MOST_LISTED);
}

/** An input with a list to choose from; anything else can be typed too. */
export function Combobox(props: Props) {
  const { id, value, options, label, onChange, onPick = onChange, onType, onBackspace, ...rest } = props;
  const [open, setOpen] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const [marked, setMarked] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const shown = matching(options, filtering ? value : '');
  const isOpen = open && shown.length > 0;

  const turn = (on: boolean) => {
    setOpen(on);
    setFiltering(on);
    setMarked(-1);
  };
  const mark = (at: number) => {
    setOpen(true);
    setMarked(at);
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const pick = (text: string) => {
    turn(false);
    onPick(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.isComposing) return;
    const option = isOpen ? shown[marked] : undefined;
    if (key === 'ArrowDown') mark(isOpen ? (marked + 1) % shown.length : 0);
    else if (key === 'ArrowUp') mark(marked <= 0 ? shown.length - 1 : marked - 1);
    else if (key === 'Enter' && option !== undefined) pick(option.text);
    else if (key === 'Enter' && onType?.(value)) turn(false);
    else if (key === 'Escape' && isOpen) {
      event.stopPropagation();
      turn(false);
    } else {
      if (key === 'Backspace' && value === '') onBackspace?.();
      return;
    }
    event.preventDefault();
  };
  return (
    <div class="combobox">
      <TextInput
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && marked >= 0 ? `${id}-${marked}` : undefined}
        aria-label={label}
        value={value}
        onChange={(text) => {
          turn(true);
          onChange(text);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          onType?.(value);
          turn(false);
        }}
        {...rest}
      />
      {/* The list takes no focus of its own: the input keeps it and names the marked option. */}
      <div
        ref={list}
        id={`${id}-list`}
        class="options card"
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
      >
        {shown.map(({ text, hint }, at) => (
          <div
            key={text}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === marked}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(text);
            }}
          >
            {text}
            {hint && <span class="mark even">{hint}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
