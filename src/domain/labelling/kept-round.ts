import { revisionOf } from '../notation/revision';
import type { Answer, Answers, Round } from './round';

/** A round has at most 60 questions; what is kept with more was not written by LeadPact. */
const MAX_QUESTIONS = 60;
/** A kept round has at most 8,000 characters, and kept answers at most 200: a document property holds 9 KB. */
const MAX_ROUND_CHARACTERS = 8000;
const MAX_ANSWERS_CHARACTERS = 200;
/** A sheet has at most 10 million cells, so no row beyond that. */
const MAX_ROW = 10_000_000;

/** `row:print` for each lead, then the places of the questions. */
const ROUND = /^1 ((?:\d{1,8}:[0-9a-f]{16},?)*) ((?:\d{1,2},?)*)$/;
const LETTERS: Readonly<Record<Answer, string>> = { hot: 'h', not: 'n', unsure: 'u' };
const ANSWERS = /^1 ([0-9a-f]{16}) ([hnu]*)$/;

/** A round as a document property keeps it: at most `MAX_ROUND_CHARACTERS` ASCII characters. */
export function writeRound({ leads, questions }: Round): string {
  return `1 ${leads.map(({ row, print }) => `${row}:${print}`).join()} ${questions.join()}`;
}

/** Reads a kept round, whoever wrote it; null for what is none. */
export function parseRound(text: string): Round | null {
  if (text.length > MAX_ROUND_CHARACTERS) return null;
  const [, leadsText, questionsText] = ROUND.exec(text) ?? [];
  if (leadsText === undefined || questionsText === undefined) return null;
  const leads = partsOf(leadsText).map((part) => {
    const [row = '', print = ''] = part.split(':');
    return { row: Number(row), print };
  });
  const questions = partsOf(questionsText).map(Number);
  const isSound =
    questions.length <= MAX_QUESTIONS &&
    leads.every(({ row }) => row < MAX_ROW) &&
    questions.every((place) => place < leads.length) &&
    leads.every((_, place) => questions.includes(place));
  const round = { leads, questions };
  // What was written otherwise than `writeRound` writes it, such as a comma too many, is no round.
  return isSound && writeRound(round) === text ? round : null;
}

const partsOf = (text: string) => (text === '' ? [] : text.split(','));

/** A text that stands for a round: answers to another one are told by it. */
function roundKey(round: Round): string {
  return revisionOf([[writeRound(round)]]);
}

/** The answers of one department as a document property keeps them: at most `MAX_ANSWERS_CHARACTERS` ASCII characters. */
export function writeAnswers(answers: Answers, round: Round): string {
  return `1 ${roundKey(round)} ${answers.map((answer) => LETTERS[answer]).join('')}`;
}

/** Reads kept answers, whoever wrote them; null for what is none, and for answers to another round or to more questions than it has. */
export function parseAnswers(text: string, round: Round): Answers | null {
  if (text.length > MAX_ANSWERS_CHARACTERS) return null;
  const [, key, letters] = ANSWERS.exec(text) ?? [];
  if (letters === undefined || key !== roundKey(round) || letters.length > round.questions.length)
    return null;
  return Array.from(letters, (letter) => ANSWER_OF[letter] ?? 'unsure');
}

const ANSWER_OF: Readonly<Record<string, Answer>> = { h: 'hot', n: 'not', u: 'unsure' };
