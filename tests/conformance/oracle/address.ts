import { trim } from './characters';

function withoutEnd(text: string): string {
  return trim(text.replace(/[.,;]+$/, ''));
}

function withoutScheme(text: string): string {
  return trim(text.startsWith('mailto:') ? text.slice('mailto:'.length) : text);
}

function withinBrackets(text: string): string {
  const opening = text.lastIndexOf('<');
  return trim(text.endsWith('>') && opening !== -1 ? text.slice(opening + 1, -1) : text);
}

function withoutQuotes(text: string): string {
  const [first = ''] = text;
  const quoted = (first === '"' || first === "'") && text.length > 1 && text.endsWith(first);
  return trim(quoted ? text.slice(1, -1) : text);
}

const forbidden = ['<', '>', '(', ')', ',', '、', ';', '"', ' '];

/** §2, E-mail: what stands after the `@` of a normalised text's address, or undefined where it has none. */
export function readDomain(normalized: string): string | undefined {
  const steps = [withoutEnd, withoutScheme, withinBrackets, withoutQuotes, withoutEnd];
  const address = steps.reduce((text, step) => step(text), normalized);
  const [before = '', after = '', ...more] = address.split('@');
  const isAddress = before !== '' && after !== '' && more.length === 0;
  return isAddress && !forbidden.some((character) => address.includes(character)) ? after : undefined;
}
