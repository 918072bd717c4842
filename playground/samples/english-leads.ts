import type { Cell, Table } from '../engine/workbook';
import * as words from './english-words';
import { writeBudget, writeDate, writeEmployees, writePhone } from './english-writing';
import { type Contact, writeLeads } from './lead-sheet';
import type { Prospect } from './prospect';
import type { Random } from './random';
import type { Verdict } from './truth';

const HEADERS = [
  'Created',
  'Company',
  'Job title',
  'Name',
  'Email',
  'Phone',
  'Employees',
  'Industry',
  'Country',
  'Source',
  'Pages viewed',
  'Downloads',
  'Last activity',
  'Budget (USD)',
  'Timeline',
  'Notes',
  'Outcome',
  'Lost reason',
] as const;
const OUTCOMES = { won: 'Won', lost: 'Lost', open: '' } as const;

function drawContact(prospect: Prospect, random: Random): (spelling: Random) => Contact {
  const stem = random.pick(words.STEMS);
  const trade = random.pick(words.TRADES[prospect.industry]);
  const form = random.pick(words.COMPANY_FORMS);
  const given = random.pick(words.GIVEN_NAMES);
  const family = random.pick(words.FAMILY_NAMES);
  const roman = `${given}.${family.replace("'", '')}`.toLowerCase();
  const mail = prospect.freeMail
    ? `${roman}.sample${random.between(1000, 9999)}@${random.pick(words.FREE_MAIL)}`
    : `${roman}@${stem.toLowerCase()}-${trade.toLowerCase()}.example.com`;
  return (spelling) => [
    spelling.weigh([
      [`${stem} ${trade} ${form}`.trim(), 78],
      [`${stem} ${trade}`, 10],
      [`${stem} ${trade}`.toUpperCase(), 6],
      [`  ${stem} ${trade} ${form}`, 6],
    ]),
    spelling.weigh([
      [`${given} ${family}`, 84],
      [`${family}, ${given}`, 8],
      [`${given} ${family}`.toLowerCase(), 4],
      [given, 4],
    ]),
    spelling.weigh([
      [mail, 88],
      [mail.toUpperCase(), 4],
      [` ${mail}`, 2],
      ['', 6],
    ]),
  ];
}

function writeRow(prospect: Prospect, contact: Contact, verdict: Verdict, random: Random): Cell[] {
  const [company, person, mail] = contact;
  const [country, phone] = random.weigh(words.COUNTRIES);
  return [
    writeDate(prospect.knownDays, random),
    company,
    random.pick(words.TITLES[prospect.rank]),
    person,
    mail,
    writePhone(phone, random),
    writeEmployees(prospect.employees, random),
    random.chance(0.03) ? '' : random.pick(words.INDUSTRY_NAMES[prospect.industry]),
    country,
    random.pick(words.SOURCE_NAMES[prospect.source]),
    random.weigh<Cell>([
      [prospect.pages, 90],
      [String(prospect.pages), 4],
      ['', 6],
    ]),
    prospect.materials
      .map((material) => words.MATERIAL_NAMES[material])
      .join(
        random.weigh([
          [', ', 80],
          ['; ', 20],
        ]),
      ),
    writeDate(prospect.idleDays, random),
    writeBudget(prospect.budget, random),
    random.pick(words.TIMELINE_NAMES[prospect.timeline]),
    random.weigh(words.REMARKS),
    OUTCOMES[verdict.outcome],
    verdict.loss === null ? '' : random.pick(words.LOSS_NAMES[verdict.loss]),
  ];
}

/** 300 B2B leads as an English-speaking sales team's sheet holds them: the tab Leads. */
export function makeEnglishLeads(): Table {
  return { name: 'Leads', rows: [[...HEADERS], ...writeLeads(11_202_026, drawContact, writeRow)] };
}
