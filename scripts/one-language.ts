import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import type { Language } from '../src/domain/values/language';

const PLACES: Readonly<Record<Language, 0 | 1>> = { en: 0, ja: 1 };

/**
 * Takes the other language out of the pairs `[en, ja]` of each table that `satisfies Sides`: `['Score', 'スコア']` becomes
 * `['Score', ]` or `[, 'スコア']`, so that what is left keeps its place. All else stays as it is.
 * @param path for messages only
 * @throws where a table holds something that is no pair
 */
export function keepSide(source: string, language: Language, path: string): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2021, true);
  const others = tables(file).flatMap(({ properties }) =>
    properties.map((property) => pairOf(property, file)[1 - PLACES[language]]),
  );
  return others.reduceRight(
    (text, other) => (other === undefined ? text : text.slice(0, other.getStart()) + text.slice(other.end)),
    source,
  );
}

/** The tables of texts in a file, in their order. */
function tables(node: ts.Node): ts.ObjectLiteralExpression[] {
  if (
    ts.isSatisfiesExpression(node) &&
    node.type.getText() === 'Sides' &&
    ts.isObjectLiteralExpression(node.expression)
  )
    return [node.expression];
  const found: ts.ObjectLiteralExpression[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...tables(child));
  });
  return found;
}

function pairOf(property: ts.ObjectLiteralElementLike, file: ts.SourceFile): readonly ts.Expression[] {
  if (ts.isPropertyAssignment(property) && ts.isArrayLiteralExpression(property.initializer)) {
    const { elements } = property.initializer;
    if (elements.length === 2 && !elements.some(ts.isSpreadElement)) return elements;
  }
  const line = file.getLineAndCharacterOfPosition(property.getStart()).line + 1;
  throw new Error(
    `${file.fileName}:${line}: “${property.getText()}” is no pair [English, Japanese] written out, so one language can't be taken.`,
  );
}

/** Bundles the sidebar's messages with the texts of one language only. */
export function oneLanguage(language: Language): Plugin {
  return {
    name: 'one-language',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]sidebar[\\/]messages[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
        contents: keepSide(readFileSync(path, 'utf8'), language, path),
        loader: 'ts',
      }));
    },
  };
}
