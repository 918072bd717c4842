import { readNumber } from '../../domain/values/number';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';
import { LeadList, type Listed } from './lead-list';
import type { ReadyChoice, ReadyLead } from './use-choice';

interface Props {
  readonly handOver: HandOver;
  readonly choice: ReadyChoice;
  readonly disabled: boolean;
}

const isDuplicate = ({ candidate }: ReadyLead) => candidate.duplicate !== null;

/** The leads that can be handed over, each to be chosen; possible duplicates stand apart. */
export function ReadyLeads({ handOver, choice, disabled }: Props) {
  const { handOver: m } = useSidebar();
  const { listed, chosen, choose, chooseBest } = choice;
  const single = listed.filter((one) => !isDuplicate(one));
  const duplicates = listed.filter(isDuplicate);
  const chosenRows = new Set(chosen.map(({ lead }) => lead.row));
  const listOf = (leads: readonly ReadyLead[]) => (
    <LeadList
      handOver={handOver}
      choosing={{
        isChosen: ({ row }) => chosenRows.has(row),
        onChoose: ({ row }, on) =>
          choose(
            leads.filter(({ lead }) => lead.row === row),
            on,
          ),
        disabled,
      }}
      listed={leads.map(
        (one): Listed => ({
          ...one.candidate,
          lead: one.lead,
          told: <Told candidate={one.candidate} leads={handOver.leads} />,
        }),
      )}
    />
  );
  return (
    <section aria-labelledby="ready">
      <div class="line">
        <h2 id="ready" class="big">
          {m.ready}
        </h2>
        <span class="tight">
          <Button class="link" onClick={() => choose(single, true)}>
            {m.chooseAll}
          </Button>
          <Button class="link" onClick={() => choose(single, false)}>
            {m.chooseNone}
          </Button>
        </span>
      </div>
      <div class="line">
        <label for="best">{m.best}</label>
        <input
          // What was typed counts for one hand-over.
          key={handOver.last}
          id="best"
          class="input few"
          inputMode="numeric"
          autoComplete="off"
          placeholder={String(chosen.length)}
          onInput={({ currentTarget }) => chooseBest(Math.max(0, readNumber(currentTarget.value) ?? 0))}
        />
      </div>
      <p class="soft" role="status">
        {m.chosen(chosen.length, listed.length)}
      </p>
      {listOf(single)}
      {duplicates.length > 0 && (
        <>
          <h2>{m.duplicates}</h2>
          <p class="soft">{m.duplicatesHelp}</p>
          {listOf(duplicates)}
        </>
      )}
    </section>
  );
}

/** Tells that a lead was put back before, and which lead it may be a duplicate of. */
function Told({
  candidate: { duplicate, again },
  leads,
}: Pick<ReadyLead, 'candidate'> & Pick<HandOver, 'leads'>) {
  const { handOver: m } = useSidebar();
  const nameAt = (row: number) => leads.nameOf(leads.rows[row] ?? []) || m.row(leads.headerRow + 1 + row);
  return (
    <>
      {again && <span class="mark info">{m.again}</span>}
      {duplicate !== null &&
        ` · ${duplicate.by === 'email' ? m.sameEmail(nameAt(duplicate.of)) : m.samePerson(nameAt(duplicate.of))}`}
    </>
  );
}
