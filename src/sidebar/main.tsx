import { render } from 'preact';
import { languageOf } from '../domain/values/language';
import { PANEL_NAMES, type PanelName } from '../rpc/panels';
import { App } from './app';
import { call } from './session/server';
import { Session } from './session/session';
import './styles/base.css';
import './styles/inputs.css';
import './definition/definition.css';
import './thresholds/thresholds.css';
import './lead/lead.css';
import './agreement/agreement.css';
import './hand-over/hand-over.css';
import './terms/terms.css';

function panelAskedFor(): PanelName {
  const asked = document.documentElement.dataset.panel;
  return PANEL_NAMES.find((panel) => panel === asked) ?? 'definition';
}

const session = new Session(call, panelAskedFor());
const root = document.getElementById('app');
const { words } = window;
if (root === null || words === undefined) throw new Error('The page lacks its #app or its words');
render(<App session={session} language={languageOf(document.documentElement.lang)} messages={words} />, root);
void session.open();
void session.readLater();
// Coming back from the grid is when somebody may have changed the sheet.
window.addEventListener('focus', () => void session.refresh());
