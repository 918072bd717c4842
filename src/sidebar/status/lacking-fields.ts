import { type MissingField, missingFields } from '../../domain/definition/field';
import type { Leads } from '../session/lead-table';
import type { Preview } from '../session/preview';

/** The fields of a definition that no heading of the leads has; [] while either can't be read. */
export function lackingFields({ definition }: Preview, leads: Leads | null): readonly MissingField[] {
  return definition === null || leads === null ? [] : missingFields(definition, leads.headers);
}
