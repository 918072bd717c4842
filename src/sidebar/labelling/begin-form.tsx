import { useState } from 'preact/hooks';
import { FEWEST_LEADS, MOST_LEADS } from '../../domain/labelling/choose-leads';
import { useRun } from '../insight/use-run';
import { Working } from '../insight/working';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { Labelled } from '../parts/labelled';
import { LeadsFailed } from '../parts/leads-reading';
import { Loading } from '../parts/loading';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble } from '../session/trouble';
import { FieldsChoice } from './fields-choice';
import { leadsToLabel, shownBy } from './leads-to-label';
import type { Shown } from './shown';

/** How many leads a round may be asked for. */
const COUNTS = [FEWEST_LEADS, 25, MOST_LEADS];
/** With fewer than 2 leads there is nothing to compare. */
const MIN_LEADS = 2;
/** Each round draws its leads from another seed below this one. */
const SEEDS = 2 ** 31;

/** Tells what blind labelling is, and begins a round. */
export function BeginForm({ store, state, onBegun }: Shown & { readonly onBegun: () => void }) {
  const sidebar = useSidebar();
  const { session, sheet, leads, rows, terms, common, labelling: m } = sidebar;
  const work = useRun();
  const [wanted, setWanted] = useState(FEWEST_LEADS);
  const [fields, setFields] = useState(state.usual);
  const [isBusy, setIsBusy] = useState(false);
  const [told, setTold] = useState('');
  const { lacking, mayBegin, round } = state;
  const begin = async () => {
    if (leads === null) return;
    setIsBusy(true);
    setTold('');
    const seed = Math.floor(Math.random() * SEEDS);
    const done = await work.start(leadsToLabel(leads), {
      kind: 'choose leads',
      now: sheet.moment.getTime(),
      definition: rows,
      wanted,
      seed,
    });
    if (done?.kind !== 'leads chosen') return setIsBusy(false);
    if (done.round.leads.length < MIN_LEADS) {
      setIsBusy(false);
      return setTold(m.tooFew);
    }
    const chosen = shownBy(done.round, leads, fields);
    const answer = await store.change(() =>
      session.ask('beginLabelling', { replaces: round?.id ?? '', fields, ...chosen }),
    );
    setIsBusy(false);
    if (answer.ok) {
      session.tell(m.began);
      onBegun();
      focusSoon('labelling-card', 'labelling-again');
      return;
    }
    setTold(sayTrouble(answer.trouble, sidebar));
    // Leads that were changed since they were read are read anew.
    if (answer.trouble.kind === 'refused') void session.readLeads();
  };
  return (
    <>
      <p>{m.help}</p>
      <p class="soft">{m.hidden}</p>
      {lacking !== null && (
        <NoticeCard tone="warning" title={m.lacking(terms[lacking])}>
          <p>{m.lackingDo}</p>
          <Button
            onClick={() => {
              session.show('definition');
              focusSoon('add-me', 'tab-definition');
            }}
          >
            {common.toDefinition}
          </Button>
        </NoticeCard>
      )}
      {!mayBegin && lacking === null && <NoticeCard tone="info">{m.mayNotBegin}</NoticeCard>}
      <LeadsFailed />
      <Labelled id="labelling-count" label={m.howMany} hint={m.howManyHelp}>
        <select
          id="labelling-count"
          class="input few"
          value={wanted}
          onChange={({ currentTarget }) => setWanted(Number(currentTarget.value))}
        >
          {COUNTS.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </Labelled>
      {leads === null ? (
        session.state.leads.kind === 'reading' && <Loading text={common.readingLeads} />
      ) : (
        <>
          {leads.rows.length < FEWEST_LEADS && <p class="soft">{m.few(leads.rows.length)}</p>}
          <FieldsChoice offered={state.fields} chosen={fields} onChange={setFields} />
        </>
      )}
      <Working work={work} />
      {told !== '' && <NoticeCard tone="bad">{told}</NoticeCard>}
      <Button
        id="labelling-begin"
        class="primary"
        disabled={isBusy || leads === null || lacking !== null || !mayBegin || fields.length === 0}
        onClick={() => void begin()}
      >
        {m.begin}
      </Button>
    </>
  );
}
