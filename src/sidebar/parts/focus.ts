/** Moves the focus once what has just changed is drawn; to the first of the elements that is there. */
export function focusSoon(...ids: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const id of ids) {
      const element = document.getElementById(id);
      if (element === null) continue;
      element.focus();
      return;
    }
  });
}
