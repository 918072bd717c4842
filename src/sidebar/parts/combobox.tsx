import { useRef, useState } from 'preact/hooks';
import { normalize } from '../../domain/text';
import type { Option } from './option';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onInput: (text: string) => void;
  readonly onPick: (text: string) => void;
  /** Asked on Enter and on leaving when no option is marked; true when the text was used up. */
  readonly onType?: (text: string) => boolean;
  readonly onBackspace?: () => void;
  readonly invalid?: boolean;
  readonly placeholder?: string;
  readonly label?: string;
  readonly showAll?: boolean;
}

const SHOWN = 60;

/** Those that begin with the text, then those that contain it. */
function matching(options: readonly Option[], text: string): Option[] {
  const wanted = normalize(text);
  const found = options.filter((option) => normalize(option.text).includes(wanted));
  const begins = (option: Option) => normalize(option.text).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))].slice(0, SHOWN);
}

/** An input with a list to choose from; anything else can be typed too. */
export function Combobox(props: Props) {
  const { id, value, options, onInput, onPick, onType, onBackspace, invalid = false } = props;
  const [open, setOpen] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const [marked, setMarked] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const shown = matching(options, filtering ? value : '');
  const isOpen = open && shown.length > 0;

  const close = () => {
    setOpen(false);
    setFiltering(false);
    setMarked(-1);
  };
  const mark = (at: number) => {
    setOpen(true);
    setMarked(at);
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const pick = (text: string) => {
    close();
    onPick(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const option = isOpen ? shown[marked] : undefined;
    if (event.key === 'ArrowDown') mark(isOpen ? (marked + 1) % shown.length : 0);
    else if (event.key === 'ArrowUp') mark(marked <= 0 ? shown.length - 1 : marked - 1);
    else if (event.key === 'Enter' && option !== undefined) pick(option.text);
    else if (event.key === 'Enter' && onType?.(value) === true) close();
    else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Backspace' && value === '') {
      onBackspace?.();
      return;
    } else return;
    event.preventDefault();
  };
  return (
    <div class="combobox">
      <input
        id={id}
        class="input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && marked >= 0 ? `${id}-${marked}` : undefined}
        aria-invalid={invalid}
        aria-label={props.label}
        aria-describedby={`${id}-told`}
        placeholder={props.placeholder}
        value={value}
        onInput={(event) => {
          setOpen(true);
          setFiltering(true);
          setMarked(-1);
          onInput(event.currentTarget.value);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          onType?.(value);
          close();
        }}
      />
      {/* The list takes no focus of its own: the input keeps it and names the marked option. */}
      <div
        ref={list}
        id={`${id}-list`}
        class="options"
        role="listbox"
        aria-label={props.label}
        hidden={!isOpen}
      >
        {shown.map((option, at) => (
          <div
            key={option.text}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === marked}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(option.text);
            }}
          >
            <span class="option-text">{option.text}</span>
            {option.hint !== undefined && <span class="option-hint">{option.hint}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
