/** What is measured beside the built add-on, bundled into the same bare context, so that all see the same cells. */

export { DEFINITION } from './definition';
export { handWritten } from './hand-written';
export { interpretAll, interpretParsed } from './interpreter';
export { HEADERS, makeLeads } from './leads';
export { rawLoop } from './raw-loop';
