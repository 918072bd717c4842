import { formatDay } from '../values/day';
import type { Language } from '../values/language';
import { splitList } from '../values/list';
import { normalize } from '../values/text';
import { type Clause, clausesOf, type Definition, type FieldTest } from './definition';

function listed(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} or ${last}`;
}

/** The items as they were written. */
function itemsOf({ value }: FieldTest): string[] {
  return splitList(value);
}

/** `Work e-mail domain is…`, `メールのドメインが…`: the field says that it is an address. */
const MAIL = { en: 'email ', ja: 'メール' };

function english(test: FieldTest): string {
  const { field, condition, operand, value } = test;
  const keyword = condition.keyword.en;
  const said = `${field} ${keyword.startsWith(MAIL.en) ? keyword.slice(MAIL.en.length) : keyword}`;
  switch (operand.kind) {
    case 'nothing':
      return said;
    case 'items':
      return `${said} ${listed(itemsOf(test))}`;
    case 'between':
      return `${said} ${operand.low} and ${operand.high}`;
    case 'day':
      return `${said} ${formatDay(operand.day)}`;
    case 'days':
      return `${said} ${operand.days} ${operand.days === 1 ? 'day' : 'days'}`;
    case 'times':
      return `${field}: ${keyword} ${operand.times}`;
    case 'number':
      return `${said} ${value}`;
  }
}

/**
 * The Japanese keywords stand where the Value would be read aloud: `次` is the items, `（日数）` the days, and what has no
 * such place follows its Value (`100以上`).
 */
function japanese(test: FieldTest): string {
  const { field, condition, operand, value } = test;
  const keyword = condition.keyword.ja;
  switch (operand.kind) {
    case 'nothing':
      return `${field}が${keyword}`;
    case 'items':
      return keyword.startsWith(MAIL.ja)
        ? `${field}の${withItems(keyword.slice(MAIL.ja.length), itemsOf(test))}`
        : `${field}が${withItems(keyword, itemsOf(test))}`;
    case 'between':
      return `${field}が${operand.low}〜${operand.high}の${keyword}`;
    case 'day':
      return `${field}が${formatDay(operand.day)}${keyword}`;
    case 'days':
      return `${field}${condition.computes ? 'から' : 'が'}${keyword.replace('（日数）', `${operand.days}日`)}`;
    case 'times':
      return `${field}の${keyword.replace('（上限回数）', `（上限${operand.times}回）`)}`;
    case 'number':
      return `${field}が${value}${keyword}`;
  }
}

function withItems(keyword: string, items: readonly string[]): string {
  const quoted = items.map((item) => `「${item}」`).join('');
  const single = items.length === 1;
  if (keyword.includes('次の語を')) return withWords(keyword, quoted, single);
  if (!keyword.includes('次')) return `${quoted}を${keyword}`;
  if (keyword.endsWith('次のいずれか') && single) return keyword.replace('次のいずれか', `${quoted}`);
  if (keyword.endsWith('次のいずれでもない') && single)
    return keyword.replace('次のいずれでもない', `${quoted}でない`);
  if (keyword.includes('次の') || single) return keyword.replace('次', quoted);
  return keyword.endsWith('ない')
    ? keyword.replace('次を', `${quoted}のいずれも`)
    : keyword.replace('次', `${quoted}のいずれか`);
}

/** `「Intern」という語を含む`, `「A」「B」のいずれの語も含まない`. */
function withWords(keyword: string, quoted: string, single: boolean): string {
  if (single) return keyword.replace('次の語', `${quoted}という語`);
  return keyword.endsWith('ない')
    ? keyword.replace('次の語を', `${quoted}のいずれの語も`)
    : keyword.replace('次の語', `${quoted}のいずれかの語`);
}

/** One condition as a person would say it: `役職 is 部長 or 課長`, `役職が「部長」「課長」のいずれか`. */
export function sayTest(test: FieldTest, language: Language): string {
  return language === 'ja' ? japanese(test) : english(test);
}

const JOINTS = { and: { en: ', and ', ja: '、かつ' }, or: { en: ', or ', ja: '、または' } };

/** A clause with its And and Or rows in one sentence, without its name. */
export function sayClause({ alternatives }: Pick<Clause, 'alternatives'>, language: Language): string {
  const said = alternatives.map((tests) => {
    const together = tests.map((test) => sayTest(test, language)).join(JOINTS.and[language]);
    if (alternatives.length === 1 || tests.length === 1) return together;
    return language === 'ja' ? `（${together}）` : `(${together})`;
  });
  return said.join(JOINTS.or[language]);
}

const NOT_OUT = {
  en: (said: string) => `not: ${said}`,
  ja: (said: string) => `${said}に該当しない`,
};

/**
 * What is asked of a lead by the clause of a name, as a sentence: the condition of a Criterion or a Required row, and of a Knock-out
 * that it doesn't hold.
 * @param definitions the clause is looked for in the first of them that has one of that name
 * @returns null where none has
 */
export function sayClauseNamed(
  definitions: readonly Definition[],
  name: string,
  language: Language,
): string | null {
  const wanted = normalize(name);
  for (const definition of definitions) {
    const clause = clausesOf(definition).find((one) => normalize(one.name) === wanted);
    if (clause === undefined) continue;
    const said = sayClause(clause, language);
    return definition.knockOuts.includes(clause) ? NOT_OUT[language](said) : said;
  }
  return null;
}
