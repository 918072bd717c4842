import { useMemo, useState } from 'preact/hooks';
import { normalize } from '../../domain/values/text';
import type { WordFinding } from '../../domain/words/word-finding';
import type { StatedTerm, TermState } from '../../rpc/contract';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { NoticeCard } from '../parts/notice-card';
import { TextInput } from '../parts/text-input';
import { UnknownUser } from '../parts/unknown-user';
import { useSidebar } from '../session/sidebar-context';
import { Membership } from './membership';
import { TermCard } from './term-card';
import { TermEditor } from './term-editor';
import type { OpenedTerm } from './term-merge';
import { Unexplained } from './unexplained';
import { useWordFindings } from './word-findings';

const STATES: readonly TermState[] = ['disputed', 'open', 'settled'];
/** A list of more than 8 terms can be searched. */
const MOST_WITHOUT_SEARCH = 8;

const isCalled = ({ name, alsoCalled }: StatedTerm, wanted: string) =>
  normalize(`${name}\n${alsoCalled}`).includes(normalize(wanted));

/** Lists the words that both departments use: what they dispute first, then what is open, then what is settled. */
export function TermsPanel() {
  const { session, sheet, terms: m } = useSidebar();
  const [opened, setOpened] = useState<OpenedTerm | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState('');
  const findings = useWordFindings();
  const ofTerm = useMemo(() => byTerm(findings), [findings]);
  // While a term is edited, the list stays as it is, so that the editor keeps its place. A newer list is shown afterwards.
  const tab = opened?.tab ?? sheet.terms;
  if (tab === null)
    return (
      <>
        <h1>{m.title}</h1>
        <NoticeCard tone="warning">{m.noTab}</NoticeCard>
      </>
    );
  const { terms } = tab;
  const isMany = terms.length > MOST_WITHOUT_SEARCH;
  const listed = terms
    .map((term, at) => ({ term, at }))
    .filter(({ term, at }) => at === opened?.at || !isMany || isCalled(term, wanted));
  const fold = (name: string, open: boolean) =>
    setUnfolded(new Set([...unfolded].filter((one) => one !== name).concat(open ? name : [])));
  const close = (saved: string | null) => {
    const at = opened?.at;
    setOpened(null);
    if (saved !== null) {
      fold(saved, true);
      session.tell(m.saved(saved));
    }
    const now = session.state.sheet?.terms?.terms.findIndex(({ name }) => name === saved) ?? -1;
    focusSoon(`term-${now < 0 ? at : now}`, 'term-add');
  };
  const editor = opened !== null && <TermEditor opened={opened} onClose={close} />;
  return (
    <>
      <header class="stack">
        <div class="line">
          <h1>{m.title}</h1>
          <Button
            id="term-add"
            class="link"
            disabled={opened !== null}
            onClick={() => setOpened({ at: terms.length, before: null, tab })}
          >
            <Icon name="add" />
            {m.add}
          </Button>
        </div>
        <p class="soft">{m.help}</p>
        <UnknownUser />
        <Membership />
        <Unexplained findings={findings} />
        {isMany && (
          <TextInput
            id="term-filter"
            aria-label={m.filter}
            placeholder={m.filter}
            value={wanted}
            onChange={setWanted}
          />
        )}
      </header>
      {terms.length === 0 && opened === null && <p class="soft">{m.empty}</p>}
      {terms.length > 0 && listed.length === 0 && (
        <p class="soft" role="status">
          {m.noMatch}
        </p>
      )}
      {opened?.before === null && editor}
      {STATES.map((state) => {
        const own = listed.filter(({ term }) => term.state === state);
        return (
          own.length > 0 && (
            <section key={state} aria-labelledby={`terms-${state}`}>
              <h2 id={`terms-${state}`} class="tight">
                {m[state]}
                <span class="count">{own.length}</span>
              </h2>
              {own.map(({ term, at }) =>
                opened?.at === at ? (
                  <div key={at}>{editor}</div>
                ) : (
                  <TermCard
                    key={at}
                    {...{ term, at, tab }}
                    findings={ofTerm.get(at) ?? []}
                    isUnfolded={unfolded.has(term.name)}
                    locked={opened !== null}
                    onFold={() => fold(term.name, !unfolded.has(term.name))}
                    onEdit={() => setOpened({ at, before: term, tab })}
                  />
                ),
              )}
            </section>
          )
        );
      })}
    </>
  );
}

function byTerm(findings: readonly WordFinding[]): Map<number, WordFinding[]> {
  const map = new Map<number, WordFinding[]>();
  for (const finding of findings) {
    if (finding.place.in !== 'term') continue;
    const { at } = finding.place;
    map.set(at, [...(map.get(at) ?? []), finding]);
  }
  return map;
}
