/** What is true of a text when one item of a condition is met; `text` is the normalised item, '' for `address`. */
export interface TextFact {
  readonly kind: 'contains' | 'starts' | 'ends' | 'domain' | 'address' | 'lists';
  readonly text: string;
}

/** Whether one e-mail domain is another or lies below it. */
function within(domain: string, other: string): boolean {
  return domain === other || domain.endsWith(`.${other}`);
}

const beginning = ({ kind, text }: TextFact) => (kind === 'starts' ? text : '');
const ending = ({ kind, text }: TextFact) => (kind === 'ends' || kind === 'domain' ? text : '');

function parts({ kind, text }: TextFact): string[] {
  if (kind === 'lists') return [];
  if (kind === 'address') return ['@'];
  return kind === 'domain' ? [text, '@'] : [text];
}

/** True when every text of which `one` is true has `other` too; false where that isn't certain. */
export function implies(one: TextFact, other: TextFact): boolean {
  switch (other.kind) {
    case 'starts':
      return beginning(one).startsWith(other.text);
    case 'ends':
      return ending(one).endsWith(other.text);
    case 'contains':
      return parts(one).some((part) => part.includes(other.text));
    case 'domain':
      return one.kind === 'domain' && within(one.text, other.text);
    case 'address':
      return one.kind === 'domain' || one.kind === 'address';
    case 'lists':
      // A list's entries lose quotes that its text keeps, so that neither says anything certain of the other.
      return one.kind === 'lists' && one.text === other.text;
  }
}

/** True when no text has both; false where that isn't certain. */
export function excludes(one: TextFact, other: TextFact): boolean {
  const [begin, otherBegin] = [beginning(one), beginning(other)];
  if (!begin.startsWith(otherBegin) && !otherBegin.startsWith(begin)) return true;
  const [end, otherEnd] = [ending(one), ending(other)];
  if (!end.endsWith(otherEnd) && !otherEnd.endsWith(end)) return true;
  const domains = one.kind === 'domain' && other.kind === 'domain';
  return domains && !within(one.text, other.text) && !within(other.text, one.text);
}

const IN_NUMBERS = /^[-+−▲△¥$€£\d,. 百万千億円ドル名人社件個台回点%e]*$/u;
const IN_DAYS = /^[-/.\d年月日: t]*$/u;

/** True when a cell of that kind can have the fact; true, too, where that isn't certain. */
export function fits({ kind, text }: TextFact, value: 'neither' | 'number' | 'day'): boolean {
  if (kind === 'domain' && text.includes('@')) return false;
  if (value === 'neither' || kind === 'lists') return true;
  if (kind === 'domain' || kind === 'address') return false;
  return (value === 'number' ? IN_NUMBERS : IN_DAYS).test(text);
}
