import { useMemo, useState } from 'preact/hooks';
import { DEPARTMENTS } from '../../domain/agreement/department';
import { agreementOf, type JudgesAgreement } from '../../domain/labelling/judges-agreement';
import type { Round } from '../../domain/labelling/round';
import type { JudgedRound, LabellingRound } from '../../rpc/contract';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { LeadLine } from '../parts/lead-line';
import { LeadsFailed } from '../parts/leads-reading';
import { Loading } from '../parts/loading';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble } from '../session/trouble';
import { CardsView } from './cards-view';
import { placedRound } from './placed-round';
import { sayFigure, sayKappa } from './say-kappa';
import type { Shown } from './shown';

interface Props extends Shown {
  readonly round: LabellingRound;
  readonly result: JudgedRound;
}

/** What both said, together: in plain words first, then the figures, where they differ, and what each goes by. */
export function ResultView({ store, round, result }: Props) {
  const { leads, common, state } = useSidebar();
  const placed = useMemo(() => (leads === null ? null : placedRound(round, leads)), [round, leads]);
  if (placed === null || leads === null)
    return state.leads.kind === 'failed' ? <LeadsFailed /> : <Loading text={common.readingLeads} />;
  return (
    <>
      <Agreement {...{ placed, result }} />
      <CardsView {...{ placed, result, leads }} />
      <InTab {...{ store, round, result }} />
    </>
  );
}

interface Placed {
  readonly placed: Round;
  readonly result: JudgedRound;
}

function Agreement({ placed, result: { answers } }: Placed) {
  const { labelling: m } = useSidebar();
  const agreement = useMemo(() => agreementOf(placed, answers), [placed, answers]);
  const { leads, bothHot, bothNot, differing, kappa, isSmall } = agreement;
  return (
    <section class="stack" aria-labelledby="labelling-agreement">
      <h2 id="labelling-agreement" class="big" tabIndex={-1}>
        {m.resultTitle}
      </h2>
      <div class="card stack">
        <b>{leads === 0 ? m.agreeNone : m.agree(bothHot + bothNot, leads)}</b>
        {leads > 0 && <p>{sayKappa(kappa, m)}</p>}
        {isSmall && <p class="issue warning">{m.small}</p>}
        {kappa !== null && (
          <p class="soft">{m.kappa(sayFigure(kappa.kappa), sayFigure(kappa.low), sayFigure(kappa.high))}</p>
        )}
        <p class="soft">{m.counts(bothHot, bothNot)}</p>
        <Reservations agreement={agreement} />
        <p class="soft">{m.exploratory}</p>
      </div>
      <Fold title={m.differing} count={differing.length}>
        {() => <Differing {...{ placed, agreement }} />}
      </Fold>
    </section>
  );
}

/** What the figures leave out, and where a department contradicts itself. */
function Reservations({ agreement }: { readonly agreement: JudgesAgreement }) {
  const { terms, labelling: m } = useSidebar();
  const { unsure, contradictions, repeated } = agreement;
  return (
    <>
      {unsure > 0 && <p class="soft">{m.leftOut(unsure)}</p>}
      {repeated > 0 &&
        DEPARTMENTS.map((department) => (
          <p key={department} class="soft">
            {m.contradicted(terms[department], contradictions[department].length, repeated)}
          </p>
        ))}
    </>
  );
}

interface DifferingProps {
  readonly placed: Round;
  readonly agreement: JudgesAgreement;
}

/** The leads on which both differ, those first that the one finds hot, then those of the other. */
function Differing({ placed, agreement: { differing } }: DifferingProps) {
  const { leads, terms, labelling: m } = useSidebar();
  if (leads === null) return null;
  return (
    <>
      {DEPARTMENTS.map((department) => {
        const own = differing.filter(({ hot }) => hot === department);
        return own.length === 0 ? null : (
          <div key={department} class="card stack">
            <b class={`tone ${department}`}>{m.hotFor(terms[department])}</b>
            <ul>
              {own.map(({ lead }) => {
                const row = placed.leads[lead]?.row ?? -1;
                return (
                  <li key={lead}>
                    {row < 0 ? (
                      m.goneLead
                    ) : (
                      <LeadLine name={leads.nameOf(leads.rows[row] ?? [])} row={leads.headerRow + 1 + row} />
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** In which tab it stands; where it stands in none, it can be written. */
function InTab({ store, round, result: { tab } }: Omit<Props, 'known' | 'state'>) {
  const sidebar = useSidebar();
  const { session, labelling: m } = sidebar;
  const [told, setTold] = useState('');
  const write = async () => {
    const answer = await store.change(() => session.ask('writeJudgements', { round: round.id }));
    setTold(answer.ok ? '' : sayTrouble(answer.trouble, sidebar));
  };
  if (tab !== null) return <p class="soft">{m.inTab(tab)}</p>;
  return (
    <NoticeCard tone={told === '' ? 'info' : 'bad'}>
      <p>{told || m.noTab}</p>
      <Button onClick={() => void write()}>{m.writeTab}</Button>
    </NoticeCard>
  );
}
