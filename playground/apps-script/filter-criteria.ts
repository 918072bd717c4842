import { emulate } from './emulate';
import type { HostContext } from './host-context';

type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

const notEmpty = new WeakSet<object>();

/** True for criteria built of `whenCellNotEmpty`, the one condition that is emulated. */
export function isNotEmptyCriteria(criteria: object): boolean {
  return notEmpty.has(criteria);
}

export function newFilterCriteria(context: HostContext): Builder {
  let ready = false;
  const builder: Builder = emulate<Builder>(context, 'FilterCriteriaBuilder', {
    whenCellNotEmpty() {
      ready = true;
      return builder;
    },
    build() {
      if (!ready) throw context.error('The filter criteria have no condition.');
      const criteria = emulate<Criteria>(context, 'FilterCriteria', {});
      notEmpty.add(criteria);
      return criteria;
    },
  });
  return builder;
}
