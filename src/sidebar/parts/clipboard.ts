/**
 * Selects all of a text and copies it, as plain text. Google's frame doesn't grant the page `navigator.clipboard`, so that is asked only
 * where the older way is refused.
 * @returns false where both are refused: then the text is left selected
 */
export async function copySelected(area: HTMLTextAreaElement): Promise<boolean> {
  area.focus();
  area.select();
  try {
    if (document.execCommand('copy')) return true;
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return false;
  }
}
