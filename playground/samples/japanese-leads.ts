import type { Cell, Table } from '../engine/workbook';
import * as words from './japanese-words';
import { widen, writeBudget, writeCompany, writeDate, writeEmployees, writePhone } from './japanese-writing';
import { type Contact, writeLeads } from './lead-sheet';
import type { Prospect } from './prospect';
import type { Random } from './random';
import type { Verdict } from './truth';

const HEADERS = [
  '登録日',
  '会社名',
  '部署',
  '役職',
  '氏名',
  'メール',
  '電話番号',
  '従業員数',
  '業種',
  '都道府県',
  '流入経路',
  '閲覧ページ数',
  '資料請求',
  '最終行動日',
  '予算',
  '導入時期',
  '備考',
  '結果',
  '失注理由',
] as const;
const OUTCOMES = { won: '受注', lost: '失注', open: '' } as const;

/** A company and its contact, of whom a duplicate row is written again in other spellings. */
function drawContact(prospect: Prospect, random: Random): (spelling: Random) => Contact {
  const [stem, stemRoman] = random.pick(words.STEMS);
  const [trade, tradeRoman] = random.pick(words.TRADES[prospect.industry]);
  const [family, familyRoman] = random.pick(words.FAMILY_NAMES);
  const given = random.pick(words.GIVEN_NAMES);
  const number = String(random.between(1, 9999)).padStart(4, '0');
  const mail = prospect.freeMail
    ? `${familyRoman}.sample${number}@${random.pick(words.FREE_MAIL)}`
    : `${familyRoman}@${stemRoman}-${tradeRoman}.example.co.jp`;
  return (spelling) => [
    writeCompany(`${stem}${trade}`, spelling),
    spelling.weigh([
      [`${family} ${given}`, 70],
      [`${family}　${given}`, 12],
      [`${family}${given}`, 10],
      [family, 5],
      [`${family} ${given} 様`, 3],
    ]),
    spelling.weigh([
      [mail, 90],
      [widen(mail), 1],
      [mail.toUpperCase(), 3],
      ['', 6],
    ]),
  ];
}

function writeRow(prospect: Prospect, contact: Contact, verdict: Verdict, random: Random): Cell[] {
  const [company, person, mail] = contact;
  return [
    writeDate(prospect.knownDays, random),
    company,
    random.pick(words.DEPARTMENTS),
    random.pick(words.TITLES[prospect.rank]),
    person,
    mail,
    writePhone(random),
    writeEmployees(prospect.employees, random),
    random.chance(0.03) ? '' : random.pick(words.INDUSTRY_NAMES[prospect.industry]),
    random.weigh(words.PREFECTURES),
    random.pick(words.SOURCE_NAMES[prospect.source]),
    random.weigh<Cell>([
      [prospect.pages, 88],
      [widen(String(prospect.pages)), 4],
      [`${prospect.pages}回`, 2],
      ['', 6],
    ]),
    prospect.materials
      .map((material) => words.MATERIAL_NAMES[material])
      .join(
        random.weigh([
          ['、', 80],
          [', ', 20],
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

/** 300 B2B leads as a Japanese sales team's sheet holds them: the tab リード一覧. */
export function makeJapaneseLeads(): Table {
  return { name: 'リード一覧', rows: [[...HEADERS], ...writeLeads(20_261_120, drawContact, writeRow)] };
}
