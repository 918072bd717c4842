const PARAMETER = 'window';
const SECOND = 'second';
/** By this name the browser finds the second window again when the first was reloaded. */
const NAME = 'leadpact-second';
const SHIFT = 48;

let opened: Window | null = null;

/** Whether this page was opened as the second window. */
export function isSecondWindow(): boolean {
  return new URLSearchParams(location.search).get(PARAMETER) === SECOND;
}

/** The address of the same page as a window of its own. */
export function firstWindowAddress(): string {
  const address = new URL(location.href);
  address.searchParams.delete(PARAMETER);
  return address.href;
}

/** Opens the second window, or brings it to the front. False where the browser blocks it. */
export function openSecondWindow(): boolean {
  if (opened !== null && !opened.closed) {
    opened.focus();
    return true;
  }
  const address = new URL(location.href);
  address.searchParams.set(PARAMETER, SECOND);
  const { screenX, screenY, outerWidth, outerHeight } = window;
  const size = `left=${screenX + SHIFT},top=${screenY + SHIFT},width=${outerWidth},height=${outerHeight}`;
  opened = window.open(address, NAME, `popup,${size}`);
  return opened !== null;
}
