/** What is measured beside the built add-on, bundled into the same bare context, so that all see the same cells. */

export { DEFINITION } from './definition';
export { DEFINITION_OF_PEOPLE } from './definition-of-people';
export { handWritten } from './hand-written';
export { handWrittenForPeople } from './hand-written-people';
export { interpretAll, interpretParsed } from './interpreter';
export { HEADERS, makeLeads } from './leads';
export { rawLoop } from './raw-loop';
