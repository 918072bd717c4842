import { useState } from 'preact/hooks';
import { normalize } from '../../domain/text';
import type { Term } from '../../rpc/contract';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import { TermCard } from './term-card';
import { TermEditor } from './term-editor';

const EMPTY: Term = {
  name: '',
  alsoCalled: '',
  marketingMeans: '',
  salesMeans: '',
  agreedMeaning: '',
  measuredBy: '',
};

/** Which term is open: its place in the list, or the list's length for a new one. The term is kept as it was opened. */
interface Opened {
  readonly at: number;
  readonly term: Term;
}

/** The words that both departments use, and what they agreed to mean by them. */
export function TermsPanel() {
  const { session, sheet, messages } = useSidebar();
  const { terms: m } = messages;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [wanted, setWanted] = useState('');
  const { terms } = sheet;
  if (terms === null) return <NoticeCard tone="warning">{m.noTab}</NoticeCard>;
  const list = terms.terms;
  const told = (text: string) => session.dispatch({ kind: 'notice', text });
  const close = (focus: string, text = '') => {
    setOpened(null);
    if (text !== '') told(text);
    focusSoon(focus, 'term-add');
  };
  const matches = ({ name, alsoCalled, agreedMeaning }: Term) =>
    normalize(`${name} ${alsoCalled} ${agreedMeaning}`).includes(normalize(wanted));
  const shown = list
    .map((term, at) => ({ term, at }))
    .filter(({ term, at }) => matches(term) || at === opened?.at);
  const editor = (one: Opened) => (
    <TermEditor
      key={one.at}
      at={one.at}
      before={one.term}
      isNew={one.term === EMPTY}
      onClose={(text) => close(`term-${one.at}`, text)}
    />
  );
  return (
    <div class="terms">
      <header class="terms-head">
        <h1>{m.title}</h1>
        <p class="hint">{m.help}</p>
      </header>
      {list.length > 5 && (
        <input
          class="input"
          type="search"
          aria-label={m.search}
          placeholder={m.search}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {list.length === 0 && opened === null && <p class="empty-line">{m.empty}</p>}
      {list.length > 0 && shown.length === 0 && <p class="empty-line">{m.nothingFound}</p>}
      <ul class="blocks">
        {shown.map(({ term, at }) => (
          <li key={at}>
            {opened !== null && opened.at === at && opened.term !== EMPTY ? (
              editor(opened)
            ) : (
              <TermCard term={term} at={at} locked={opened !== null} onOpen={() => setOpened({ at, term })} />
            )}
          </li>
        ))}
        {opened !== null && opened.term === EMPTY && <li>{editor(opened)}</li>}
      </ul>
      <button
        type="button"
        id="term-add"
        class="button wide"
        disabled={opened !== null}
        onClick={() => setOpened({ at: list.length, term: EMPTY })}
      >
        <Icon name="add" />
        {m.add}
      </button>
    </div>
  );
}
