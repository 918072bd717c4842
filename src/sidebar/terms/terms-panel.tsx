import { useState } from 'preact/hooks';
import type { Term } from '../../rpc/contract';
import { Button } from '../parts/button';
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
  const { session, sheet, terms: m } = useSidebar();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { terms } = sheet;
  if (terms === null) return <NoticeCard tone="warning">{m.noTab}</NoticeCard>;
  const list = terms.terms;
  const close = (focus: string, text = '') => {
    setOpened(null);
    if (text !== '') session.tell(text);
    focusSoon(focus, 'term-add');
  };
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
    <>
      <header>
        <h1>{m.title}</h1>
        <p class="soft">{m.help}</p>
      </header>
      <div class="stack">
        {list.length === 0 && opened === null && <p class="soft">{m.empty}</p>}
        {list.map((term, at) =>
          opened?.at === at && opened.term !== EMPTY ? (
            editor(opened)
          ) : (
            <TermCard
              key={at}
              term={term}
              at={at}
              locked={opened !== null}
              onOpen={() => setOpened({ at, term })}
            />
          ),
        )}
        {opened?.term === EMPTY && editor(opened)}
      </div>
      <Button
        id="term-add"
        disabled={opened !== null}
        onClick={() => setOpened({ at: list.length, term: EMPTY })}
      >
        <Icon name="add" />
        {m.add}
      </Button>
    </>
  );
}
