import type { Alert, AlertAnswer } from '../apps-script/host-types';

/** Asks in the browser's own dialog, the only one that a synchronous script can wait for. */
export function answerAlert({ title, prompt, buttons }: Alert): AlertAnswer {
  const text = title === '' ? prompt : `${title}\n\n${prompt}`;
  if (buttons === 'OK') {
    window.alert(text);
    return 'OK';
  }
  const agreed = window.confirm(text);
  if (buttons === 'OK_CANCEL') return agreed ? 'OK' : 'CANCEL';
  if (buttons === 'YES_NO') return agreed ? 'YES' : 'NO';
  return agreed ? 'YES' : 'CANCEL';
}
