import type { ComponentChildren } from 'preact';
import type { Definition } from '../../domain/definition';
import { describeShortfall, describeUnmet, describeWarning } from '../../domain/describe';
import type { Contribution, Explanation, Limited } from '../../domain/explain';
import { signed, toPoints } from '../../domain/hundredths';
import { sayClause } from '../../domain/plain-words';
import type { Messages } from '../messages/messages';
import { Icon } from '../parts/icon';
import { PointsChip } from '../parts/points-chip';
import { useSidebar } from '../sidebar-context';

interface Props {
  readonly explanation: Explanation;
  readonly definition: Definition;
}

export function Explained({ explanation, definition }: Props) {
  const { messages, language } = useSidebar();
  const { lead: m } = messages;
  const { out, ready, knockOuts, contributions, limited, shortfall, unmet, warnings } = explanation;
  const gaps = [
    ...(shortfall === null ? [] : [describeShortfall(shortfall, language)]),
    ...unmet.map((one) => describeUnmet(one, language)),
  ];
  return (
    <>
      <div class="score-card" data-testid="lead-score">
        <p class="score">
          <span class="told">{m.score} </span>
          {toPoints(explanation.score)}
        </p>
        <p class="score-grade">{explanation.grade || m.noGrade}</p>
        <p class={ready ? 'readiness ready' : 'readiness'}>
          <Icon name={ready ? 'check' : 'alert'} />
          {ready ? m.ready : m.notReady}
        </p>
      </div>
      {out && (
        <Told title={m.knockedOut} tone="negative">
          {knockOuts.map(({ row, name }) => (
            <li key={row}>{name}</li>
          ))}
        </Told>
      )}
      {!out && gaps.length > 0 && (
        <Told title={m.gap}>
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </Told>
      )}
      <section class="lead-section" aria-labelledby="earned">
        <h2 id="earned">{out ? m.would : m.earned}</h2>
        {contributions.length === 0 && <p class="empty-line">{m.earnedNothing}</p>}
        <ul class="contributions">
          {contributions.map((one) => (
            <ContributionBar key={one.row} {...one} most={mostOf(contributions)} />
          ))}
        </ul>
        <NotEarned explanation={explanation} definition={definition} />
      </section>
      {limited.length > 0 && (
        <Told title={m.limits}>
          {limited.map((one) => (
            <li key={`${one.kind} ${one.group}`}>{sayLimit(one, messages)}</li>
          ))}
        </Told>
      )}
      {warnings.length > 0 && (
        <Told title={m.warnings} tone="warning">
          {warnings.map((warning) => (
            <li key={`${warning.column} ${warning.needs}`}>{describeWarning(warning, language)}</li>
          ))}
        </Told>
      )}
    </>
  );
}

function mostOf(contributions: readonly Contribution[]): number {
  return Math.max(...contributions.map(({ points }) => Math.abs(points)));
}

function sayLimit({ kind, group, from, to }: Limited, { lead: m }: Messages): string {
  const [before, after] = [String(toPoints(from)), String(toPoints(to))];
  if (kind === 'floor') return m.floored(before, after);
  return group === '' ? m.cappedTotal(before, after) : m.capped(group, before, after);
}

interface ToldProps {
  readonly title: string;
  readonly tone?: 'plain' | 'warning' | 'negative';
  readonly children: ComponentChildren;
}

function Told({ title, tone = 'plain', children }: ToldProps) {
  return (
    <section class={`lead-section told-list ${tone}`}>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function ContributionBar({ name, group, points, most }: Contribution & { readonly most: number }) {
  const tone = points < 0 ? 'negative' : 'positive';
  return (
    <li class="contribution">
      <span class="contribution-name">
        {name}
        {group !== '' && <span class="group-mark">{group}</span>}
      </span>
      <PointsChip text={signed(points)} />
      <span class="contribution-bar" aria-hidden="true">
        <span class={tone} style={{ width: `${(100 * Math.abs(points)) / most}%` }} />
      </span>
    </li>
  );
}

function NotEarned({ explanation, definition }: Props) {
  const { messages, language } = useSidebar();
  const earned = new Set(explanation.contributions.map(({ row }) => row));
  const others = definition.criteria.filter(({ row }) => !earned.has(row));
  if (others.length === 0) return null;
  return (
    <details class="not-earned">
      <summary>{messages.lead.notEarned(others.length)}</summary>
      <ul>
        {others.map((criterion) => (
          <li key={criterion.row}>
            <span class="block-line">
              <span>{criterion.name}</span>
              <span class="missed">{signed(criterion.points)}</span>
            </span>
            <span class="block-detail">{sayClause(criterion, language)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
