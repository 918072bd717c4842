import { render } from 'preact';
import type { PanelName } from '../rpc/contract';
import { App } from './app';
import { call } from './server';
import { Session } from './session';
import './styles/base.css';
import './styles/inputs.css';
import './definition/definition.css';
import './thresholds/thresholds.css';
import './lead/lead.css';

const PANELS: readonly PanelName[] = ['definition', 'thresholds', 'lead', 'terms', 'setup'];

function panelAskedFor(): PanelName {
  const asked = document.documentElement.dataset.panel;
  return PANELS.find((panel) => panel === asked) ?? 'definition';
}

const session = new Session(call, panelAskedFor());
const root = document.getElementById('app');
if (root === null) throw new Error('The page lacks its #app');
render(<App session={session} />, root);
void session.open();
// Coming back from the grid is when somebody may have changed the sheet.
window.addEventListener('focus', () => void session.refresh());
