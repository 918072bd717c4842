import type { UserLanguage } from '../language';
import { element } from './element';
import { type MessageKey, say } from './messages';

/** What the tour points at, in its order. */
const STEPS: readonly { readonly target: string; readonly text: MessageKey }[] = [
  { target: '#grid', text: 'tourSheet' },
  { target: '.pg-extensions', text: 'tourSetUp' },
  { target: '.pg-user', text: 'tourUser' },
  { target: '.pg-open-second', text: 'tourSecond' },
  { target: '.pg-clock', text: 'tourClock' },
  { target: '.pg-open-file', text: 'tourFile' },
];
/** The frame stands 4 pixels outside of what it points at, the card 12 pixels below. */
const FRAME = 4;
const GAP = 12;

export interface Tour {
  start(): void;
  /** Shows the step anew where the page has changed under it. */
  refresh(): void;
}

/**
 * Leads through the page in six steps. By keyboard: Enter and the arrow right go on, the arrow left goes back, Escape leaves. The page
 * stays usable meanwhile.
 * @param area stands above all else, and holds nothing while no tour is on
 */
export function makeTour(area: HTMLElement, language: () => UserLanguage): Tour {
  let step: number | null = null;
  /** Where the keyboard was before. */
  let cameFrom: Element | null = null;

  function leave(): void {
    step = null;
    area.replaceChildren();
    if (cameFrom instanceof HTMLElement) cameFrom.focus();
  }

  function go(to: number): void {
    if (to >= STEPS.length) leave();
    else show(Math.max(0, to));
  }

  function steer(event: KeyboardEvent, at: number): void {
    const act = {
      Escape: leave,
      ArrowRight: () => go(at + 1),
      ArrowLeft: () => go(at - 1),
    }[event.key];
    // The grid listens on the document, and would move its selection with every arrow.
    event.stopPropagation();
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  function show(at: number): void {
    const { target, text } = STEPS[at] ?? { target: '#grid', text: 'tourSheet' };
    const locale = language();
    step = at;
    const frame = element('div', { class: 'pg-tour-frame', 'aria-hidden': 'true' });
    const next = button(say(locale, at + 1 < STEPS.length ? 'tourNext' : 'tourEnd'), () => go(at + 1));
    next.classList.add('pg-main');
    const card = element(
      'div',
      {
        class: 'pg-tour',
        role: 'dialog',
        'aria-label': say(locale, 'tour'),
        'aria-describedby': 'tour-text',
      },
      [
        element('p', { class: 'pg-tour-count' }, [`${at + 1} / ${STEPS.length}`]),
        element('p', { id: 'tour-text' }, [say(locale, text)]),
        element('div', { class: 'pg-tour-actions' }, [
          ...(at > 0 ? [button(say(locale, 'tourBack'), () => go(at - 1))] : []),
          next,
          ...(at + 1 < STEPS.length ? [button(say(locale, 'tourLeave'), leave)] : []),
        ]),
      ],
      { keydown: (event) => steer(event, at) },
    );
    area.replaceChildren(frame, card);
    place(document.querySelector(target), frame, card);
    next.focus();
  }

  function refresh(): void {
    if (step !== null) show(step);
  }

  window.addEventListener('resize', refresh);
  return {
    start() {
      cameFrom = document.activeElement;
      show(0);
    },
    refresh,
  };
}

function button(text: string, act: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'pg-action' }, [text], { click: act });
}

/** Puts the frame around the target, and the card below it, or into its middle where there is no room. */
function place(target: Element | null, frame: HTMLElement, card: HTMLElement): void {
  const { innerWidth, innerHeight } = window;
  const at = (target ?? document.body).getBoundingClientRect();
  const [width, height] = [card.offsetWidth, card.offsetHeight];
  const isRoomBelow = at.bottom + GAP + height < innerHeight;
  const left = isRoomBelow ? at.left : at.left + (at.width - width) / 2;
  const top = isRoomBelow ? at.bottom + GAP : at.top + (at.height - height) / 2;
  const [frameLeft, frameTop] = [Math.max(0, at.left - FRAME), Math.max(0, at.top - FRAME)];
  move(frame, frameLeft, frameTop);
  frame.style.width = `${Math.min(innerWidth, at.right + FRAME) - frameLeft}px`;
  frame.style.height = `${Math.min(innerHeight, at.bottom + FRAME) - frameTop}px`;
  move(card, Math.max(GAP, Math.min(left, innerWidth - width - GAP)), Math.max(GAP, top));
}

function move(box: HTMLElement, left: number, top: number): void {
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
