import type { Calendar, Day } from '../../domain/day';
import { recognize } from '../../domain/header';
import type { Case, Ending } from '../../domain/insight/case';
import { monthsOf } from '../../domain/insight/months';
import { outcomeReader } from '../../domain/outcome';
import { Reading, writtenText } from '../../domain/reading';
import type { Stamp } from '../../domain/stamp';
import { isBlank, normalize } from '../../domain/text';
import type { HandOver } from '../hand-over/hand-over';
import type { Leads } from '../lead-table';
import type { Loaded } from './job';

/** From where it is known what became of the leads: the hand-over's columns, or a column of the team's own. */
export interface OutcomeSource {
  /** '' for the hand-over's columns. */
  readonly header: string;
  /** The value that means won. */
  readonly won: string;
}

const DAY = 86_400_000;
const OPEN = /^(open|pending|in progress|new|進行中|商談中|検討中|対応中|未定|prospecting|engaging)$/;
/** A column with more values than this tells no outcome. */
const VALUES = 12;

function endingOf({ outcome, decision, handedOver }: Stamp): Ending {
  if (outcome === 'won' || outcome === 'lost') return outcome;
  if (decision === 'rejected') return 'rejected';
  return handedOver === null && decision === null && outcome === null ? 'never' : 'open';
}

/** The columns that could tell an outcome, each with its values, most frequent first. */
export function outcomeColumns({ columns }: Leads): { header: string; values: string[] }[] {
  return columns.flatMap(({ header, values, counts }) => {
    const found = values
      .map((value, at) => ({ text: isBlank(value) ? '' : writtenText(value, null), count: counts[at] ?? 0 }))
      .filter(({ text }) => text !== '')
      .sort((one, other) => other.count - one.count);
    const isFew = found.length >= 1 && found.length <= VALUES;
    return isFew ? [{ header, values: found.map(({ text }) => text) }] : [];
  });
}

const YES = /^(yes|y|true|1|won|closed won|converted|はい|有|○|受注|成約|契約|成立)$/;

/** The value that most likely means won; '' for none. */
export function likelyWon(values: readonly string[]): string {
  return values.find((value) => YES.test(normalize(value))) ?? '';
}

/** From where the outcomes are most likely known; null where nothing tells. */
export function likelySource({ stamps, leads }: HandOver): OutcomeSource | null {
  if (stamps.some((stamp) => endingOf(stamp) !== 'never')) return { header: '', won: '' };
  const told = leads.headers.find((header) => {
    const read = outcomeReader([header]);
    const values = leads.columns.find((column) => column.header === header)?.values ?? [];
    return values.some((value) => read([value]).outcome === 'won');
  });
  const columns = outcomeColumns(leads);
  const likely =
    columns.find(({ header }) => header === told) ??
    columns.find(
      ({ header, values }) =>
        values.length === 2 && /^(y|target|outcome|label|won|converted|受注|成約)$/i.test(header),
    );
  if (likely === undefined) return null;
  const values = leads.columns.find(({ header }) => header === likely.header)?.values ?? [];
  const read = outcomeReader([likely.header]);
  const won = values.find((value) => read([value]).outcome === 'won');
  return {
    header: likely.header,
    won: won === undefined ? likelyWon(likely.values) : writtenText(won, null),
  };
}

/** When each lead came: by the column that tells when it was created, else by the hand-over. */
function arrivalsOf({ leads, stamps }: HandOver, calendar: Calendar | null): (Day | null)[] {
  const created = leads.headers.findIndex((header) => recognize(header) === 'created');
  const handedOver = stamps.map(({ handedOver }) => handedOver && Math.floor(handedOver.getTime() / DAY));
  const values = leads.columns[created]?.values;
  if (values === undefined) return handedOver;
  const days = values.map((value) => new Reading(value, calendar).day);
  return (leads.codes[created] ?? []).map((code) => days[code] ?? null);
}

/** The leads with their histories, for the engine. The column of the outcome is none to learn from. */
export function loadCases(handOver: HandOver, source: OutcomeSource, calendar: Calendar | null): Loaded {
  const { leads, stamps } = handOver;
  const months = monthsOf(arrivalsOf(handOver, calendar));
  const columns = leads.columns.map(({ header, values }, at) => ({
    header,
    values,
    rows: leads.codes[at] ?? [],
  }));
  if (source.header === '') {
    const history = stamps.map(
      (stamp): Case => ({
        ending: endingOf(stamp),
        reason: stamp.reason,
        day: stamp.handedOver === null ? null : Math.floor(stamp.handedOver.getTime() / DAY),
      }),
    );
    return { columns, history, months };
  }
  const own = columns.find(({ header }) => header === source.header);
  const wanted = normalize(source.won);
  const endings = (own?.values ?? []).map((value): Ending => {
    const text = isBlank(value) ? '' : normalize(writtenText(value, null));
    if (text === '') return 'never';
    if (text === wanted) return 'won';
    return OPEN.test(text) ? 'open' : 'lost';
  });
  const history = Array.from(
    own?.rows ?? [],
    (value): Case => ({ ending: endings[value] ?? 'never', reason: '', day: null }),
  );
  return { columns: columns.filter((column) => column !== own), history, months };
}
