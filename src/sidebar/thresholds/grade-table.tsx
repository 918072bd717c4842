import { useEffect, useState } from 'preact/hooks';
import type { Grade, GradeScale } from '../../domain/definition/definition';
import { boundsOf, LARGEST } from '../../domain/scoring/histogram';
import { type Hundredths, toHundredths, toPoints } from '../../domain/values/hundredths';
import { readNumber } from '../../domain/values/number';
import type { Messages } from '../messages/messages';
import { Told } from '../parts/labelled';
import { TextInput } from '../parts/text-input';
import { signedCount, toneOf } from '../saying/signed-count';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';

interface Props {
  readonly scale: GradeScale;
  readonly counts: readonly number[];
  /** How many leads the version in force has in the grade of that name; null where it has no such grade. */
  readonly before: (grade: string) => number | null;
  readonly onSet: (row: number, minimum: Hundredths) => void;
}

/** Lists the grades with their leads and the change against the version in force. Minimums can be typed. */
export function GradeTable({ scale, counts, before, onSet }: Props) {
  const { sheet, thresholds: m, common } = useSidebar();
  return (
    <table class="card">
      <thead>
        <tr>
          <th>{m.grade}</th>
          <th>{m.minimum}</th>
          <th class="number">{m.count}</th>
          <th class="number">{m.change}</th>
        </tr>
      </thead>
      <tbody>
        {scale.grades.map((grade, at) => {
          const count = counts[at] ?? 0;
          const was = before(grade.name);
          return (
            <tr key={grade.row}>
              <th scope="row">
                <span class={`swatch shade-${at}`} />
                {grade.name}
              </th>
              <td>
                {grade.minimum === null ? (
                  <span class="soft">{m.rest}</span>
                ) : isFrozen(sheet) ? (
                  toPoints(grade.minimum)
                ) : (
                  <MinimumInput {...{ scale, grade, onSet }} minimum={grade.minimum} />
                )}
              </td>
              <td class="number">{common.amount(count)}</td>
              <td class={`number tone ${toneOf(count - (was ?? count))}`}>
                {was === null ? '–' : signedCount(count - was)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Tells between which minimums of its neighbours a grade's minimum has to stay. */
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
  const sidebar = useSidebar();
  const { thresholds: m } = sidebar;
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
    if (wanted < least || wanted > most) return setFault(sayBounds(least, most, sidebar));
    setFault('');
    if (wanted !== minimum) onSet(grade.row, wanted);
    else setText(shown);
  };
  const id = `minimum-${grade.row}`;
  return (
    <>
      <TextInput
        id={id}
        numeric
        value={text}
        aria-label={m.minimumOf(grade.name)}
        invalid={fault !== ''}
        onChange={setText}
        onBlur={set}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) set();
          if (event.key === 'Escape') setText(shown);
        }}
      />
      <Told id={id} faults={fault === '' ? [] : [fault]} />
    </>
  );
}
