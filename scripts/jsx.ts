/** What the build turns each element of the sidebar into. */
export { Fragment, h } from 'preact';
