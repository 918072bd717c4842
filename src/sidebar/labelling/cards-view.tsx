import { useEffect, useMemo, useState } from 'preact/hooks';
import { DEPARTMENTS } from '../../domain/agreement/department';
import { criterionName } from '../../domain/insight/suggestion/accept';
import type { JudgeCard } from '../../domain/labelling/judge-card';
import type { Round } from '../../domain/labelling/round';
import { type BothCards, type SideBySideRow, sideBySide } from '../../domain/labelling/side-by-side';
import type { JudgedRound } from '../../rpc/contract';
import { useRun } from '../insight/use-run';
import { Working } from '../insight/working';
import { PointsChip } from '../parts/points-chip';
import type { Leads } from '../session/lead-table';
import { useSidebar } from '../session/sidebar-context';
import { JoinCards } from './join-cards';
import { leadsToLabel } from './leads-to-label';

interface Props {
  readonly placed: Round;
  readonly result: JudgedRound;
  readonly leads: Leads;
}

/** What each department goes by, as points that fit what it said, side by side. */
export function CardsView({ placed, result: { answers }, leads }: Props) {
  const { sheet, rows, labelling: m } = useSidebar();
  const work = useRun();
  const [cards, setCards] = useState<BothCards | null>(null);
  useEffect(() => {
    const compare = async () => {
      const done = await work.start(leadsToLabel(leads), {
        kind: 'fit cards',
        now: sheet.moment.getTime(),
        definition: rows,
        round: placed,
        answers,
      });
      if (done?.kind === 'cards fitted') setCards(done.cards);
    };
    void compare();
    // A draft that was edited since, by these very cards perhaps, doesn't change what is compared.
  }, [placed, answers, leads]);
  return (
    <section class="stack" aria-labelledby="labelling-cards">
      <div class="line">
        <h2 id="labelling-cards" class="big">
          {m.cards}
        </h2>
        <span class="mark even">{m.exploratoryMark}</span>
      </div>
      <Working work={work} />
      {cards !== null && <Compared cards={cards} />}
    </section>
  );
}

function Compared({ cards }: { readonly cards: BothCards }) {
  const { language, terms, labelling: m } = useSidebar();
  const rows = useMemo(() => sideBySide(cards), [cards]);
  const nameOf = ({ pinned, criterion }: SideBySideRow) =>
    pinned ?? (criterion === null ? '' : criterionName(criterion, language));
  const [widest] = rows;
  return (
    <>
      {rows.length > 0 && <p class="soft">{m.cardsHelp}</p>}
      {widest !== undefined && widest.marketing !== widest.sales && (
        <b>
          {m.says(nameOf(widest), sayOwn(widest.sales, m.pointsNone), sayOwn(widest.marketing, m.pointsNone))}
        </b>
      )}
      {rows.length > 0 && (
        <table class="card labelling-points" id="labelling-compared">
          <thead>
            <tr>
              <th scope="col">{m.criterion}</th>
              {DEPARTMENTS.map((department) => (
                <th key={department} scope="col">
                  {terms[department]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={nameOf(row)}>
                <th scope="row">{nameOf(row)}</th>
                {DEPARTMENTS.map((department) => (
                  <td key={department}>
                    {row[department] === 0 ? (
                      <span class="soft">{m.pointsNone}</span>
                    ) : (
                      <PointsChip text={signed(row[department])} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {DEPARTMENTS.map((department) => (
        <CardTold key={department} card={cards[department]} name={terms[department]} />
      ))}
      {rows.length > 0 && <JoinCards rows={rows} />}
    </>
  );
}

const signed = (points: number) => `${points < 0 ? '' : '+'}${points}`;
const sayOwn = (points: number, none: string) => (points === 0 ? none : String(points).replace('-', '−'));

/** How well a card fits what the department said, or why there is none. */
function CardTold({ card, name }: { readonly card: JudgeCard; readonly name: string }) {
  const { labelling: m } = useSidebar();
  const { kind, pairs, unused } = card;
  const all = pairs.right + pairs.ties + pairs.wrong;
  const told = {
    found: m.fits(name, pairs.right, all),
    'one answer': m.oneAnswer(name),
    'no pattern': m.noPattern(name),
  }[kind];
  return (
    <div>
      <p class="soft">{told}</p>
      {kind === 'found' && pairs.ties + pairs.wrong > 0 && (
        <p class="soft">{m.ties(name, pairs.ties, pairs.wrong)}</p>
      )}
      {unused > 0 && <p class="soft">{m.unused(name, unused)}</p>}
    </div>
  );
}
