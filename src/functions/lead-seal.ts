import { isBroken, readSeal, type Seal } from '../domain/definition/seal';
import type { Language } from '../domain/values/language';
import { type Argument, readDefinition } from './arguments';

/**
 * Says what the cells of a definition say of its signatures: it looks nothing up, and vouches for nothing.
 * @throws an error that says what to pass, or that lists the definition's faults
 */
export function tellSeal(argument: Argument): string {
  const { definition, cells } = readDefinition(argument);
  const { language } = definition;
  const seal = readSeal(cells);
  if (seal === null) return language === 'ja' ? '未署名' : 'not signed';
  const changed = language === 'ja' ? '、署名後に変更あり' : ', changed since';
  return `${saySigned(seal, language)}${isBroken(cells) ? changed : ''}`;
}

function saySigned({ version, signed }: Seal, language: Language): string {
  if (language === 'ja') {
    const named = version === '' ? '' : `第${version}版、`;
    if (signed === null) return `${named}署名済み`;
    return `${named}${signed.marketing}と${signed.sales}が${signed.on}に署名`;
  }
  const named = version === '' ? 'Signed' : `Version ${version}, signed`;
  return signed === null ? named : `${named} by ${signed.marketing} and ${signed.sales} on ${signed.on}`;
}
