import { formatDay } from '../../domain/values/day';
import { textOf } from '../../domain/values/reading';
import { isBlank } from '../../domain/values/text';
import { seenLead } from '../hand-over/choice';
import { leadAt } from '../hand-over/decided-lead';
import type { HandOver } from '../hand-over/hand-over';
import type { Change } from '../hand-over/use-change';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { useSidebar } from '../session/sidebar-context';
import { RejectForm, useRejecting } from './reject-form';

interface Props {
  readonly handOver: HandOver;
  readonly change: Change;
  /** Its row in the table, from 0. */
  readonly row: number;
  readonly isOverdue: boolean;
  /** Null where no other lead waits. */
  readonly onSkip: (() => void) | null;
}

/** One lead with what Sales was told of it, to be accepted or rejected. */
export function WaitingLead({ handOver, change, row, isOverdue, onSkip }: Props) {
  const { session, common, answer: m } = useSidebar();
  const { name } = leadAt(handOver, row);
  const lead = seenLead(handOver.leads.rows, row);
  const rejecting = useRejecting();
  const accept = () =>
    change.run(() => session.ask('accept', { lead }), m.acceptedIt(name || common.unnamed));
  const reject = (reason: string, note: string) =>
    change.run(() => session.ask('reject', { lead, reason, note }), m.rejectedIt(name || common.unnamed));
  return (
    <section class="card stack" aria-label={name || common.unnamed}>
      <LeadHead {...{ handOver, row, isOverdue }} />
      <Brief {...{ handOver, row }} />
      {rejecting.isOpen ? (
        <RejectForm {...{ handOver, rejecting }} row={row} busy={change.busy} onReject={reject} />
      ) : (
        <div class="line">
          <Button class="primary grow" disabled={change.busy} onClick={() => void accept()}>
            {m.accept}
          </Button>
          <Button class="button grow" disabled={change.busy} onClick={rejecting.open}>
            {m.reject}
          </Button>
          {onSkip !== null && (
            <Button class="link" disabled={change.busy} onClick={onSkip}>
              {m.later}
            </Button>
          )}
        </div>
      )}
      <KnownOfIt {...{ handOver, row }} />
    </section>
  );
}

/** Its name, its score then, and since when it waits. */
function LeadHead({ handOver, row, isOverdue }: Pick<Props, 'handOver' | 'row' | 'isOverdue'>) {
  const { calendar, common, rejections, answer: m } = useSidebar();
  const record = handOver.records[row];
  const { name, row: place } = leadAt(handOver, row);
  const since = record?.handedOver ?? null;
  const day = since === null ? '' : formatDay(calendar(since));
  return (
    <div>
      <div class="line">
        <b class="big">{name || common.unnamed}</b>
        {record?.scoreThen !== null && record !== undefined && (
          <span class="mark even">{m.scoreThen(record.scoreThen, '')}</span>
        )}
      </div>
      <p class="soft">
        {rejections.row(place)} · {m.since(day, record?.version ?? 0)}{' '}
        {isOverdue && <span class="mark bad">{m.isOverdue}</span>}
      </p>
      {record?.owner && <p class="soft">{m.owner(record.owner)}</p>}
    </div>
  );
}

/** What Sales asked to be told of it. */
function Brief({ handOver, row }: Pick<Props, 'handOver' | 'row'>) {
  const { answer: m } = useSidebar();
  const brief = handOver.records[row]?.brief ?? '';
  return brief === '' ? null : (
    <div class="tint even">
      <b>{m.brief}</b>
      <p class="written">{brief}</p>
    </div>
  );
}

/** All that the team's columns hold of it. */
function KnownOfIt({ handOver: { leads }, row }: Pick<Props, 'handOver' | 'row'>) {
  const { inForce, calendar: sheetCalendar, answer: m } = useSidebar();
  const calendar = inForce.definition?.calendar ?? sheetCalendar;
  const cells = leads.rows[row] ?? [];
  const known = leads.headers.flatMap((header, at) =>
    isBlank(cells[at]) ? [] : [{ header, cell: cells[at] }],
  );
  return (
    <Fold title={m.known} count={known.length}>
      {() => (
        <dl class="known">
          {known.map(({ header, cell }) => (
            <div key={header}>
              <dt class="soft">{header}</dt>
              <dd>{textOf(cell, calendar)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Fold>
  );
}
