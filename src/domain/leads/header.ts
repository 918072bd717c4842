import { COMMON_HEADERS, type CommonHeader, type HeaderKind } from './common-header';
import { headingForms, headingKey } from './heading-form';

function isHeaderKind(name: string): name is HeaderKind {
  return name in COMMON_HEADERS;
}

/** All kinds of columns, in the table's order. */
const HEADER_KINDS: readonly HeaderKind[] = Object.keys(COMMON_HEADERS).filter(isHeaderKind);

/** All headings of a kind, in the form in which they are compared. */
export function headingsOf({ name, synonyms }: CommonHeader): string[] {
  return [name.en, name.ja, ...synonyms].map(headingKey);
}

const KINDS: ReadonlyMap<string, HeaderKind> = new Map(
  HEADER_KINDS.flatMap((kind) => headingsOf(COMMON_HEADERS[kind]).map((heading) => [heading, kind] as const)),
);

/** The kind of column that a heading names, however a form or an export dresses it up; undefined for one that isn't known. */
export function recognize(heading: string): HeaderKind | undefined {
  for (const form of headingForms(heading)) {
    const kind = KINDS.get(form);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
