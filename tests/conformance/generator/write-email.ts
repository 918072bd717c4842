import type { Random } from './random';
import { fullWidth, sprinkle } from './write-text';

function writeAddress(random: Random, domain: string): string {
  return random.pick([
    `taro@${domain}`,
    `Taro@${domain}`,
    `t.a-r+o@${domain}`,
    `taro@mail.${domain}`,
    `taro@a.b.${domain}`,
    `taro@not${domain}`,
    `taro@${domain}.jp`,
    `o'neil@${domain}`,
    `taro＠${domain.toUpperCase()}`,
    `taro@.${domain}`,
  ]);
}

const wrappings: readonly ((address: string) => string)[] = [
  (address) => `"山田" <${address}>`,
  (address) => `山田 太郎 <${address}>`,
  (address) => `Ann <${address}>;`,
  (address) => `<${address}>`,
  (address) => `＜${address}＞`,
  (address) => `mailto:${address}`,
  (address) => `MAILTO: ${address}`,
  (address) => `mailto:Ann <${address}>`,
  (address) => `Ann <mailto:${address}>`,
  (address) => `a <x@y.zz> <${address}>`,
  (address) => `"${address}"`,
  (address) => `'${address}'`,
  (address) => `"${address}".`,
  (address) => `<"${address};">,`,
  (address) => `${address}.`,
  (address) => `${address};`,
  (address) => `${address},;. `,
  (address) => `${address}。`,
  (address) => `\u3000${address}\u00a0`,
];

const unreadable: readonly ((address: string) => string)[] = [
  (address) => `${address} (old)`,
  (address) => `${address}, b@acme.example`,
  (address) => `b@acme.example; ${address}`,
  (address) => `${address}、x`,
  (address) => `${address}\nb@acme.example`,
  (address) => `Ann ${address}`,
  (address) => `Ann <mailto:"${address}">`,
  (address) => `<${address}> Ann`,
  (address) => `a@${address}`,
  (address) => `"${address}'`,
  (address) => `${address.slice(0, -2)};${address.slice(-2)}`,
  (address) => `<${address}>>`,
  (address) => `${address} ;.`,
  (address) => `${address}@`,
  (address) => address.slice(address.search(/[@＠]/)),
  (address) => address.slice(0, address.search(/[@＠]/) + 1),
  (address) => address.slice(address.search(/[@＠]/) + 1),
  () => '@',
];

/** A cell of addresses as people write and export them, at a domain or near to it. */
export function writeEmail(random: Random, domain: string): string {
  const address = writeAddress(random, domain);
  const text = random.chance(0.4)
    ? address
    : random.pick(random.chance(0.7) ? wrappings : unreadable)(address);
  if (random.chance(0.1)) return fullWidth(text);
  return random.chance(0.1) ? sprinkle(random, text) : text;
}
