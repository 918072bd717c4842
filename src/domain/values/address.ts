import { trim } from './text';

/** What no address holds, beside a second `@`; a normalised text has no other white space than spaces. */
const NEVER = /[ <>(),、;"]/;
/** What an address may end with in a list of them or in a sentence. */
const ENDINGS = new Set('.,;');
/** The last characters of what may stand around an address. */
const AROUND = new Set([...ENDINGS, '>', '"', "'"]);
const MAILTO = 'mailto:';

/**
 * The part behind the `@` of the address in a cell, by its normalised text; null where that can't be read as one address.
 * `Ann <a@example.com>`, `mailto:a@example.com` and `a@example.com;` are `a@example.com`.
 */
export function domainOf(text: string): string | null {
  const address = isBare(text) ? text : addressIn(text);
  const at = address.indexOf('@');
  if (at < 1 || at === address.length - 1 || address.includes('@', at + 1) || NEVER.test(address))
    return null;
  return address.slice(at + 1);
}

/** True for a text that has nothing around it of what people write around addresses. */
function isBare(text: string): boolean {
  return !AROUND.has(text.charAt(text.length - 1)) && !text.startsWith(MAILTO);
}

function addressIn(text: string): string {
  const ended = withoutEnding(text);
  const named = trim(ended.startsWith(MAILTO) ? ended.slice(MAILTO.length) : ended);
  return withoutEnding(unquoted(bracketed(named)));
}

function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0 && ENDINGS.has(text.charAt(end - 1))) end--;
  return end === text.length ? text : trim(text.slice(0, end));
}

/** What stands between the last `<` and the `>` at the end. */
function bracketed(text: string): string {
  const from = text.endsWith('>') ? text.lastIndexOf('<') : -1;
  return from < 0 ? text : trim(text.slice(from + 1, -1));
}

function unquoted(text: string): string {
  const first = text.charAt(0);
  const isQuoted = (first === '"' || first === "'") && text.length > 1 && text.endsWith(first);
  return isQuoted ? trim(text.slice(1, -1)) : text;
}
