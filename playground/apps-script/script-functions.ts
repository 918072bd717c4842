export interface ScriptParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

export interface ScriptFunction {
  readonly name: string;
  readonly parameters: readonly ScriptParameter[];
  readonly isCustomFunction: boolean;
  readonly description: string;
}

const DECLARATION = /(?:(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*)?\bfunction\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;
const PARAM = /@param\s+(?:\{[^}]*\}\s+)?(\[)?([\w$]+)\]?\s*-?\s*([^\n]*)/g;

let last: { readonly script: string; readonly functions: readonly ScriptFunction[] } | null = null;

/** The same script is read for every document that is opened with it. */
export function scriptFunctions(script: string): readonly ScriptFunction[] {
  if (last?.script !== script) last = { script, functions: readFunctions(script) };
  return last.functions;
}

/**
 * Every function that the text declares, nested ones too: which of them are at the top level shows when it runs. Of two with
 * one name the later counts, as in the language.
 */
function readFunctions(script: string): ScriptFunction[] {
  const found = new Map<string, ScriptFunction>();
  for (const match of script.matchAll(DECLARATION)) {
    const [, doc = '', name = '', parameters = ''] = match;
    found.set(name, describe(name, parameters, doc));
  }
  return [...found.values()];
}

function describe(name: string, parameters: string, doc: string): ScriptFunction {
  const lines = doc.replace(/^\/\*\*|\*\/$/g, '').replace(/^\s*\* ?/gm, '');
  const documented = new Map(
    [...lines.matchAll(PARAM)].map(([, optional, key = '', text = '']) => [
      key,
      { description: text.trim(), optional: optional !== undefined },
    ]),
  );
  return {
    name,
    isCustomFunction: /@customfunction\b/i.test(lines),
    description: (lines.split(/^\s*@/m)[0] ?? '').replace(/\s+/g, ' ').trim(),
    parameters: parameters
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((key) => ({ name: key, ...(documented.get(key) ?? { description: '', optional: false }) })),
  };
}
