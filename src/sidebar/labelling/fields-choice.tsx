import { MAX_FIELDS } from '../../domain/labelling/shown-fields';
import { Fold } from '../parts/fold';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** Asks which columns are shown to who judges. They stand in the order of the sheet. */
export function FieldsChoice({ offered, chosen, onChange }: Props) {
  const { labelling: m } = useSidebar();
  const isFull = chosen.length >= MAX_FIELDS;
  return (
    <section>
      <Fold title={m.shown} count={chosen.length}>
        {() => (
          <fieldset aria-describedby="labelling-shown-help">
            <legend class="told">{m.shown}</legend>
            <p id="labelling-shown-help" class="soft">
              {m.shownHelp(MAX_FIELDS)}
            </p>
            {offered.map((field, at) => {
              const isChosen = chosen.includes(field);
              const toggle = () =>
                onChange(offered.filter((one) => (one === field ? !isChosen : chosen.includes(one))));
              return (
                <div key={field} class="tight">
                  <input
                    id={`labelling-field-${at}`}
                    type="checkbox"
                    checked={isChosen}
                    disabled={!isChosen && isFull}
                    onChange={toggle}
                  />
                  <label for={`labelling-field-${at}`}>{field}</label>
                </div>
              );
            })}
          </fieldset>
        )}
      </Fold>
    </section>
  );
}
