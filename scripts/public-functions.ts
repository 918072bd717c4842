import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A top-level function that Google has to find: its name, parameters and JSDoc. */
export interface PublicFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly doc: string;
}

/** The exported functions of a source file, in their order. */
export function publicFunctions(path: string): PublicFunction[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2021, true);
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
    const exported = declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported || declaration.name === undefined) return [];
    const doc =
      ts
        .getJSDocCommentsAndTags(declaration)
        .filter(ts.isJSDoc)
        .map((one) => one.getText())[0] ?? '';
    return [
      {
        name: declaration.name.text,
        parameters: declaration.parameters.map(({ name }) => name.getText()),
        doc,
      },
    ];
  });
}

/** A function for each one of the API, which passes its name on to the bundle's `answer`. */
export function apiFooter(names: readonly string[], globalName: string): string {
  return names
    .map((name) => `function ${name}(request) { return ${globalName}.answer('${name}', request); }`)
    .join('\n');
}

/**
 * Top-level declarations that pass each call on to the bundle's global: Google finds functions only so, and esbuild
 * drops the JSDoc from which Sheets makes its autocompletion.
 */
export function footer(functions: readonly PublicFunction[], globalName: string): string {
  return functions
    .map(({ name, parameters, doc }) => {
      const list = parameters.join(', ');
      const comment = doc === '' ? '' : `${doc}\n`;
      return `${comment}function ${name}(${list}) { return ${globalName}.${name}(${list}); }`;
    })
    .join('\n');
}
