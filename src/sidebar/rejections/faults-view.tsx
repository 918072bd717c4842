import { useMemo } from 'preact/hooks';
import type { Rejection, Verdict } from '../../domain/rejections/rejection';
import { type RejectionSum, sumRejections } from '../../domain/rejections/rejection-sum';
import { share } from '../../domain/values/share';
import type { HandOver } from '../hand-over/hand-over';
import type { Messages } from '../messages/messages';
import { FirstOf } from '../parts/first-of';
import { Fold } from '../parts/fold';
import { FrozenNotice } from '../parts/frozen-notice';
import { useSidebar } from '../session/sidebar-context';
import { CriterionFault } from './criterion-fault';
import { RejectedLead } from './rejected-lead';

/** 5 leads are listed at first, and 20 more each time that more are asked for. */
const FIRST_LISTED = 5;
const LISTED_MORE = 20;

/** What each verdict is called, and what to do about it. */
const TOLD = {
  definition: ['byDefinition', 'byDefinitionDo'],
  'hand-over': ['byHandOver', 'byHandOverDo'],
  data: ['byData', 'byDataDo'],
  timing: ['byTiming', 'byTimingDo'],
  sample: ['bySample', 'bySampleDo'],
  open: ['byOpen', 'byOpenDo'],
} as const satisfies Readonly<
  Record<Verdict, readonly [keyof Messages['rejections'], keyof Messages['rejections']]>
>;

/** The verdicts in the order in which they are told. */
export const VERDICTS: readonly Verdict[] = ['definition', 'hand-over', 'data', 'timing', 'sample', 'open'];

export function sayVerdict(
  verdict: Verdict,
  words: Messages['rejections'],
): { readonly title: string; readonly todo: string } {
  const [title, todo] = TOLD[verdict];
  return { title: words[title], todo: words[todo] };
}

interface Props {
  readonly leads: HandOver;
  readonly rejections: readonly Rejection[];
}

/** Tells whose fault the rejections are, by verdict, each with what to do and its leads. */
export function FaultsView({ leads, rejections }: Props) {
  const { rejections: m } = useSidebar();
  const sums = useMemo(() => sumRejections(rejections), [rejections]);
  return (
    <section aria-labelledby="rejection-faults">
      <h2 id="rejection-faults" class="big">
        {m.faults}
      </h2>
      {sums.total === 0 ? (
        <p class="soft">{m.nothingRejected}</p>
      ) : (
        <>
          <p class="soft">{m.faultsHelp}</p>
          {VERDICTS.map((verdict) => (
            <VerdictCard key={verdict} {...{ verdict, sums, leads, rejections }} />
          ))}
        </>
      )}
    </section>
  );
}

type CardProps = Props & {
  readonly verdict: Verdict;
  readonly sums: RejectionSum;
};

function VerdictCard({ verdict, sums, leads, rejections }: CardProps) {
  const { common, rejections: m } = useSidebar();
  const { title, todo } = sayVerdict(verdict, m);
  const count = sums.byVerdict[verdict];
  const of = share(count, sums.total);
  const own = rejections.filter((rejection) => rejection.verdict === verdict);
  const unnamed = own.filter(({ criteria }) => criteria.length === 0).length;
  return (
    <div class="card stack">
      <Fold
        title={<b>{title}</b>}
        count={count}
        aside={of === null || count === 0 ? '' : m.percent(Math.round(100 * of))}
      >
        {() => (
          <FirstOf
            first={FIRST_LISTED}
            step={LISTED_MORE}
            items={own.map((rejection) => (
              <RejectedLead key={rejection.row} leads={leads} rejection={rejection} />
            ))}
          />
        )}
      </Fold>
      {count > 0 && <p class="soft">{todo}</p>}
      {verdict === 'definition' && count > 0 && (
        <>
          <FrozenNotice />
          {sums.definitionFaults.map((fault) => (
            <CriterionFault key={fault.criterion} fault={fault} leads={leads} />
          ))}
          {unnamed > 0 && <p class="soft">{m.unnamedCriterion(unnamed)}</p>}
        </>
      )}
      {verdict === 'data' && sums.dataFaults.length > 0 && (
        <ul class="listed">
          {sums.dataFaults.map(({ field, count: missing }) => (
            <li key={field} class="line">
              {field}
              <span class="mark even">{common.leads(missing)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
