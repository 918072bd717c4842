import { useState } from 'preact/hooks';
import { splitList } from '../../domain/values/list';
import type { WordFinding } from '../../domain/words/word-finding';
import type { StatedTerm, TermsTab } from '../../rpc/contract';
import { Button, IconButton } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { useSidebar } from '../session/sidebar-context';
import { AgreeButton } from './agree-button';
import { Agreements, Meanings } from './meanings';
import { sayFinding, summarise } from './say-term';
import { Removal } from './term-removal';
import { standOf, type TermStand } from './term-stand';

interface Props {
  readonly at: number;
  readonly term: StatedTerm;
  readonly tab: TermsTab;
  readonly findings: readonly WordFinding[];
  readonly isUnfolded: boolean;
  /** True while another term is open in the editor. Nothing can be done here then, so that what is typed there isn't lost. */
  readonly locked: boolean;
  readonly onFold: () => void;
  readonly onEdit: () => void;
}

/** Shows a term in two lines. Pressing it unfolds what is known of it and what can be done. */
export function TermCard(props: Props) {
  const sidebar = useSidebar();
  const { sheet, terms: m, definition } = sidebar;
  const { at, term, findings, isUnfolded, onFold } = props;
  const stand = standOf(term, sheet.agreement, sheet.user);
  return (
    <div class="card term">
      <Button id={`term-${at}`} class="fold tight" aria-expanded={isUnfolded} onClick={onFold}>
        <Icon name="next" />
        <span class="grow">
          <span class="line">
            <span>
              <b>{term.name}</b> <span class="soft">{splitList(term.alsoCalled).join(', ')}</span>
            </span>
            {stand.isMyTurn && <span class="mark info">{m.yourTurn}</span>}
          </span>
          {!isUnfolded && (
            <span class="line soft">
              <span class="one-line">{summarise(term, stand, sidebar)}</span>
              {findings.length > 0 && (
                <span class="mark tone warning">{definition.findings(findings.length)}</span>
              )}
            </span>
          )}
        </span>
      </Button>
      {isUnfolded && <Unfolded {...props} stand={stand} />}
    </div>
  );
}

function Unfolded({ stand, at, term, tab, findings, locked, onEdit }: Props & { readonly stand: TermStand }) {
  const sidebar = useSidebar();
  const { terms: m, common } = sidebar;
  const [asking, setAsking] = useState(false);
  const { state, name, agreedMeaning, measuredBy, agreed } = term;
  const { blind, agreeable, isMyTurn, lacking } = stand;
  const acted = { term, opened: { at, before: term, tab } };
  const isNext = agreedMeaning === '' && lacking.length === 0;
  const edit = isNext ? m.writeAgreed : isMyTurn && agreeable === null ? m.write : m.edit;
  return (
    <>
      {state !== 'settled' && <Meanings term={term} stand={stand} />}
      {agreedMeaning !== '' && !blind && (
        <div class="tint even stack">
          <span class="soft">{m.agreedMeaning}</span>
          <p class="written">{agreedMeaning}</p>
          {measuredBy !== '' && <p class="soft">{m.told(m.measuredBy, measuredBy)}</p>}
          <Agreements agreed={agreed} unconfirmed={term.unconfirmed} />
        </div>
      )}
      {findings.map((finding) => {
        const said = sayFinding(finding, tab.terms, sidebar);
        const { place } = finding;
        return (
          <p key={said} class="issue warning">
            <Icon name="info" />
            {place.in === 'term' && place.column !== 'name' ? m.told(m[place.column], said) : said}
          </p>
        );
      })}
      {asking ? (
        <Removal {...acted} onDone={() => setAsking(false)} />
      ) : (
        <div class="actions">
          <IconButton
            icon="remove"
            label={common.remove(name)}
            disabled={locked}
            onClick={() => {
              setAsking(true);
              focusSoon(`term-remove-${at}`);
            }}
          />
          <Button disabled={locked} aria-label={m.told(edit, name)} onClick={onEdit}>
            {edit}
          </Button>
          {agreeable !== null && <AgreeButton {...acted} department={agreeable} locked={locked} />}
        </div>
      )}
    </>
  );
}
