import type { Criterion, Definition } from '../../domain/definition/definition';
import { sayClause } from '../../domain/definition/plain-words';
import type { Contribution } from '../../domain/scoring/contribution';
import { describeShortfall, describeUnmet, describeWarning } from '../../domain/scoring/describe';
import type { Explanation, Limited } from '../../domain/scoring/explain';
import { signed, toPoints } from '../../domain/values/hundredths';
import type { Messages } from '../messages/messages';
import { Icon } from '../parts/icon';
import { PointsChip } from '../parts/points-chip';
import { type Sidebar, useSidebar } from '../session/sidebar-context';

interface Props {
  readonly explanation: Explanation;
  readonly definition: Definition;
}

export function Explained({ explanation, definition }: Props) {
  const sidebar = useSidebar();
  const { language, lead: m } = sidebar;
  const { out, ready, knockOuts, contributions, limited, shortfall, unmet, warnings } = explanation;
  const gaps = [
    ...(shortfall === null ? [] : [describeShortfall(shortfall, language)]),
    ...unmet.map((one) => describeUnmet(one, language)),
  ];
  return (
    <>
      <div class="card" role="status">
        <div class="line">
          <p class="score">
            <span class="told">{m.score} </span>
            {toPoints(explanation.score)}
          </p>
          <b class="big">{explanation.grade || m.noGrade}</b>
        </div>
        <b class={`tight tone ${ready ? 'good' : 'warning'}`}>
          <Icon name={ready ? 'check' : 'alert'} />
          {ready ? m.meets : m.notReady}
        </b>
      </div>
      {out ? (
        <Told
          title={m.knockedOut}
          tone="bad"
          lines={knockOuts.map(({ row }) => sayOut(definition, row, sidebar))}
        />
      ) : (
        <Told title={m.gap} tone="info" lines={gaps} />
      )}
      <section>
        <h2>{out ? m.would : m.earned}</h2>
        {contributions.length === 0 && <p class="soft">{m.earnedNothing}</p>}
        {contributions.map((one) => (
          <ContributionBar
            key={one.row}
            {...one}
            most={mostOf(contributions)}
            said={definition.criteria.find(({ row }) => row === one.row) ?? null}
          />
        ))}
        <NotEarned explanation={explanation} definition={definition} />
      </section>
      <Told title={m.limits} tone="info" lines={limited.map((one) => sayLimit(one, sidebar))} />
      <Told
        title={m.warnings}
        tone="warning"
        lines={warnings.map((warning) => describeWarning(warning, language, definition.calendar))}
      />
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
  readonly tone: 'info' | 'warning' | 'bad';
  readonly lines: readonly string[];
}

function Told({ title, tone, lines }: ToldProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class={`tint ${tone}`}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** `Competitor: Company contains Rival Ltd`. */
function sayOut({ knockOuts }: Definition, row: number, { language, terms: m }: Sidebar): string {
  const clause = knockOuts.find((one) => one.row === row);
  return clause === undefined ? '' : m.told(clause.name, sayClause(clause, language));
}

interface BarProps extends Contribution {
  readonly most: number;
  /** Null for a Base, which tests nothing. */
  readonly said: Criterion | null;
}

function ContributionBar({ name, group, points, most, said }: BarProps) {
  const { language } = useSidebar();
  return (
    <div class={`contribution ${points < 0 ? 'bad' : 'good'}`}>
      <span>
        {name} {group && <span class="mark even">{group}</span>}
        {said !== null && <span class="soft said">{sayClause(said, language)}</span>}
      </span>
      <PointsChip text={signed(points)} />
      <span class="track">
        <span style={{ width: `${(100 * Math.abs(points)) / most}%` }} />
      </span>
    </div>
  );
}

function NotEarned({ explanation, definition }: Props) {
  const { language, lead: m } = useSidebar();
  const earned = new Set(explanation.contributions.map(({ row }) => row));
  const others = definition.criteria.filter(({ row }) => !earned.has(row));
  if (others.length === 0) return null;
  return (
    <details class="soft">
      <summary>{m.notEarned(others.length)}</summary>
      <ul>
        {others.map((criterion) => (
          <li key={criterion.row}>
            <div class="line">
              <b>{criterion.name}</b>
              {signed(criterion.points)}
            </div>
            {sayClause(criterion, language)}
          </li>
        ))}
      </ul>
    </details>
  );
}
