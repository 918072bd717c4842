import { useEffect, useState } from 'preact/hooks';
import type { Grade, GradeScale } from '../../domain/definition';
import { type Hundredths, toHundredths, toPoints } from '../../domain/hundredths';
import { readNumber } from '../../domain/number';
import type { Messages } from '../messages/messages';
import { useSidebar } from '../sidebar-context';
import { signedCount } from '../signed-count';
import { boundsOf, LARGEST } from './scale-geometry';

interface Props {
  readonly scale: GradeScale;
  readonly counts: readonly number[];
  /** How many leads the version in force has in the grade of that name; null where it has no such grade. */
  readonly before: (grade: string) => number | null;
  readonly onSet: (row: number, minimum: Hundredths) => void;
}

/** The grades with their minimums to type, their leads, and the change against the version in force. */
export function GradeTable({ scale, counts, before, onSet }: Props) {
  const { messages } = useSidebar();
  const { thresholds: m, common } = messages;
  return (
    <table class="grade-table">
      <thead>
        <tr>
          <th scope="col">{m.grade}</th>
          <th scope="col">{m.minimum}</th>
          <th scope="col" class="number">
            {m.count}
          </th>
          <th scope="col" class="number" title={m.changeHelp}>
            {m.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {scale.grades.map((grade, at) => {
          const count = counts[at] ?? 0;
          const was = before(grade.name);
          return (
            <tr key={grade.row} data-testid="grade" data-grade={grade.name}>
              <th scope="row">
                <span class={`swatch shade-${Math.min(at, 4)}`} aria-hidden="true" />
                {grade.name}
              </th>
              <td>
                {grade.minimum === null ? (
                  <span class="rest-told">{m.rest}</span>
                ) : (
                  <MinimumInput {...{ scale, grade, onSet }} minimum={grade.minimum} />
                )}
              </td>
              <td class="number">{common.amount(count)}</td>
              <td class={`number ${was === null || was === count ? 'even' : count > was ? 'up' : 'down'}`}>
                {was === null ? '–' : signedCount(count - was)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Between which minimums of its neighbours a grade's has to stay. */
function sayBounds(least: Hundredths, most: Hundredths, { thresholds: m }: Messages): string {
  const [low, high] = [String(toPoints(least)), String(toPoints(most))];
  if (most === LARGEST) return m.atLeast(low);
  return least === -LARGEST ? m.atMost(high) : m.between(low, high);
}

interface InputProps {
  readonly scale: GradeScale;
  readonly grade: Grade;
  readonly minimum: Hundredths;
  readonly onSet: (row: number, minimum: Hundredths) => void;
}

function MinimumInput({ scale, grade, minimum, onSet }: InputProps) {
  const { messages } = useSidebar();
  const { thresholds: m } = messages;
  const shown = String(toPoints(minimum));
  const [text, setText] = useState(shown);
  const [fault, setFault] = useState('');
  useEffect(() => {
    setText(shown);
    setFault('');
  }, [shown]);
  const set = () => {
    const number = readNumber(text);
    const wanted = number === null ? null : toHundredths(number);
    if (typeof wanted !== 'number') return setFault(m.mustBeNumber);
    const [least, most] = boundsOf(scale, grade.row);
    if (wanted < least || wanted > most) return setFault(sayBounds(least, most, messages));
    setFault('');
    if (wanted !== minimum) onSet(grade.row, wanted);
    else setText(shown);
  };
  const id = `minimum-${grade.row}`;
  return (
    <>
      <input
        id={id}
        class="input minimum"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-label={m.minimumOf(grade.name)}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-told`}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={set}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) set();
          if (event.key === 'Escape') setText(shown);
        }}
      />
      <span id={`${id}-told`} class={fault === '' ? '' : 'fault minimum-fault'}>
        {fault}
      </span>
    </>
  );
}
