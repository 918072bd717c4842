import { render } from 'preact';
import { languageOf } from '../domain/values/language';
import { PANEL_NAMES } from '../rpc/panels';
import { App } from './app';
import { arrive } from './arrival';
import { askBeforeLeaving } from './leaving';
import { messagesIn } from './messages/messages';
import { keepFocus } from './parts/keep-focus';
import { call } from './session/server';
import { Session } from './session/session';
import { Watch } from './session/watch';
import './styles/base.css';
import './styles/inputs.css';
import './definition/definition.css';
import './thresholds/thresholds.css';
import './lead/lead.css';
import './agreement/agreement.css';
import './answer/answer.css';
import './hand-over/hand-over.css';
import './labelling/labelling.css';
import './terms/terms.css';
import './styles/narrow.css';

const root = document.getElementById('app');
if (root === null) throw new Error('The page lacks its #app');
// The add-on writes into the page in which language it is to speak, and which panel was asked for, if any.
const language = languageOf(root.dataset.language ?? '');
const panel = PANEL_NAMES.find((name) => name === root.dataset.panel) ?? null;
document.documentElement.lang = language;
const session = new Session(call, panel);
arrive(session);
render(<App session={session} language={language} messages={messagesIn(language)} />, root);
keepFocus(root);
askBeforeLeaving(session);
const watch = new Watch(session, (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
});
const watchWhileSeen = () => (document.visibilityState === 'hidden' ? watch.hide() : watch.see());
void session.open().then(watchWhileSeen);
document.addEventListener('visibilitychange', watchWhileSeen);
// Coming back from the grid is when somebody may have changed the sheet.
window.addEventListener('focus', watchWhileSeen);
