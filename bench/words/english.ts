import { type KnownTerm, readSentences, type Sentence } from './sentence';

export const TERMS: readonly KnownTerm[] = [
  { name: 'lead', alsoCalled: 'inquiry', settled: true },
  { name: 'hot lead', alsoCalled: 'A-lead', settled: false },
  { name: 'warm lead', alsoCalled: 'B-lead', settled: true },
  { name: 'MQL', alsoCalled: 'marketing qualified lead', settled: true },
  { name: 'SAL', alsoCalled: 'sales accepted lead', settled: true },
  { name: 'SQL', alsoCalled: 'sales qualified lead', settled: false },
  { name: 'opportunity', alsoCalled: 'opp, deal', settled: false },
  { name: 'toss-up', alsoCalled: 'hand-over, handover', settled: true },
  { name: 'ten leads', alsoCalled: 'monthly ten', settled: false },
  { name: 'nurturing', alsoCalled: 'nurture track', settled: false },
  { name: 'demo', alsoCalled: 'product demo', settled: true },
  { name: 'decision maker', alsoCalled: 'decision-maker', settled: true },
  { name: 'good fit', alsoCalled: 'ICP match', settled: true },
  { name: 'active trial', alsoCalled: 'live trial', settled: false },
  { name: 'fast track', alsoCalled: 'quick start list', settled: true },
  { name: 'win', alsoCalled: 'closed-won', settled: true },
];

/** Nothing vague, no trap but the terms' own: plural, case, width, aliases, one term within another. */
const EXACT = `
A lead is one row of this sheet with an e-mail address or a phone number. | | lead
An MQL has a score of 60 points or more and a company e-mail address. | | MQL
A SAL is an MQL that Sales marked Accepted in the Decision column. | | SAL, MQL
An opportunity is a meeting held in which the customer asked for a written quotation. | | opportunity
Opportunities without a meeting in the last 60 days are set to Lost. | | opportunity
The toss-up happens on the day on which the score reaches 70. | | toss-up
Sales answers each hand-over within 2 business days with Accepted or Rejected. | | toss-up
The ten leads are counted by calendar month, net of duplicates by e-mail domain. | | ten leads
The Monthly Ten is missed if 9 or fewer were Accepted on the last day of the month. | | ten leads
An A-lead opened the pricing page 3 times in 30 days. | | hot lead
Warm leads score 40 to 69 points. | | warm lead
A B-lead goes back to Marketing after 90 days without a reply. | | warm lead
A demo is a 30-minute call in which we share the screen. | | demo
Product demos that were booked but not held don't count. | | demo
A decision maker is the person whose name stands on the signed order. | | decision maker
If the decision-maker's name is blank, the row stays with Marketing. | | decision maker
Nurturing ends on the first reply or after 12 e-mails, whichever comes first. | | nurturing
Everyone on the nurture track gets one e-mail a week. | | nurturing
A good fit has 100 to 999 employees and its head office in Japan. | | good fit
Each ICP match with a phone number is called by the next business day. | | good fit
A win is an order signed by both parties; its date is that of the second signature. | | win
Closed-won rows are never deleted. | | win
The fast track is for leads with 80 points or more: Sales calls them the same day. | | fast track, lead
Companies on the quick start list skip the welcome e-mail. | | fast track
A live trial is an account with at least 1 log-in in the last 7 days. | | active trial
Two inquiries from one e-mail address are one lead. | | lead
A deal is counted in the month in which the quotation was sent. | | opportunity
An mql older than 180 days goes back to 0 points. | | MQL
The ＭＱＬ count in the report is net of duplicates and of our own staff. | | MQL
A marketing qualified lead has ticked "Please call me" on the contact form. | | MQL
Marketing Qualified Leads are sent to Sales on Mondays at 9:00. | | MQL
A sales accepted lead has an owner in Sales and a first call in the calendar. | | SAL
SQLs have a budget in writing and a purchase date within 6 months. | | SQL
Of 40 MQLs in May, 31 became SALs. | | MQL, SAL
We count opps by company, not by person. | | opportunity
Column M holds the lead's country as a two-letter code. | | lead
`;

/** What would be vague is made exact right beside it. */
const MADE_EXACT = `
Sales calls soon, within 14 days of the handover. | | toss-up
A large company (500 employees or more) gets 20 points. | |
A recent visit, that is one in the last 30 days, adds 10 points. | |
Engaged means at least 5 page views in 7 days. | |
High score: 75 points and above. | |
Early replies (within 24 hours) earn 5 points. | |
Several visits, 3 or more, are needed before the toss-up. | | toss-up
A frequent visitor comes at least 4 times a month. | |
`;

/** Words that only look vague, and letters of a term that are another word. */
const TRAPS = `
The inquiry is about goods in stock at our Osaka warehouse. | | lead
Hotel chains and photo studios are a segment of their own, with 0 points. | |
The form "Quick Quote" adds one row a request. | |
A goodwill payment is no revenue and makes no win. | | win
Leads from the hotline are called back within 1 hour. | | lead
A lead who ticked "Interested in pricing" gets 15 points. | | lead
Ready-made lists from a vendor are not leads until one person on them has replied. | | lead
The sooner of the two dates counts as the date of the hand-over. | | toss-up
If there are two scores, the higher one counts. | |
The decision is entered no later than Friday, 17:00. | |
The number of employees is greater than 50. | |
The largest of the three quotations is the value of the deal. | | opportunity
Leasing customers enter their interest rate in percent. | |
Holders of an Early Bird ticket get 10 points. | |
The company is registered as a qualified invoice issuer, with a T-number. | |
Lead time is 14 days from order to delivery. | |
The project leader's name is in column F. | |
Sales found the old column F misleading; it has been hidden since 1 April 2026. | |
Sales decides, and nobody in Sales changes the score. | |
Salary and sale price stay blank. | |
The rows come from MySQL every night at 2:00. | |
IT runs the SQL query for the export at 6:00. | |
Demographic data is bought once a year. | |
The Winter Fair takes place from 10 to 12 January. | |
Calls that lead to a quotation within 30 days count twice. | |
Support deals with complaints; they are no rows of this sheet. | |
Leadership courses get 0 points. | |
`;

/** One to three vague words each, with and without terms, some beside a trap. */
const VAGUE = `
A hot lead is a lead that is likely to become an opportunity. | hot, likely | hot lead, lead, opportunity
Hot leads are people who will buy soon. | Hot, soon | hot lead
An SQL is a lead that is ready to talk to Sales. | ready | SQL, lead
A sales qualified lead shows real interest in our product. | qualified, real interest | SQL
An opportunity is a good chance to present our product. | good chance | opportunity
A promising company with enough budget for the standard plan. | promising, enough |
The decision maker has sufficient budget for this year. | sufficient | decision maker
High-quality leads that Sales is happy to call. | High-quality, happy | lead
Interested in our product and easy to reach. | Interested, easy |
A deal is a serious talk about price. | serious | opportunity
Ten leads means ten decent contacts a month. | decent | ten leads
The toss-up is made when the inquiry looks promising. | looks promising | toss-up, lead
Nurturing is for leads that aren't ready yet. | ready | nurturing, lead
B-leads with strong interest are moved up. | strong interest | warm lead
A big company with a clear need. | big, clear |
A decision-maker is somebody fairly senior at the customer. | fairly senior | decision maker
Has visited the site recently and read several pages. | recently, several |
Follow up quickly after the handover. | quickly | toss-up
Sales should call as soon as possible. | as soon as possible |
An MQL that seems worth a call. | seems worth a call | MQL
A potential customer with a real project. | potential, real |
Opportunity: the customer is seriously considering us. | seriously | opportunity
Active trials are accounts that log in regularly. | Active, regularly | active trial
A demo with a relevant contact. | relevant | demo
Leads unlikely to buy this year go to nurturing. | unlikely | lead, nurturing
It's an opp if the timeline is reasonable. | reasonable | opportunity
Not urgent, but a nice logo to have. | urgent, nice |
A company of suitable size, usually in manufacturing. | suitable, usually |
Sales calls soon if the lead has read 3 pages. | soon | lead
Within 2 days Sales says whether it is a good lead or a bad one. | good, bad | lead
Many downloads, at least one of them in the last 30 days. | Many |
At least 5 visits and a high level of engagement. | high level of engagement |
SALs that go cold are returned to Marketing. | cold | SAL
Low-hanging fruit that Sales can close fast. | Low-hanging fruit, fast |
Tyre-kickers and students are not MQLs. | Tyre-kickers | MQL
A hot-lead alert goes out when the buyer is keen. | hot, keen | hot lead
The budget is roughly in place. | roughly |
Proper companies only. | Proper |
Leads that feel right to the rep. | feel right | lead
Highly engaged contacts from key accounts. | Highly engaged, key |
A lead is qualified once Marketing has looked at it. | qualified | lead
The lead is sales-ready. | sales-ready | lead
A great deal of traffic from one company. | A great deal |
Ideal customers with a pressing problem. | Ideal, pressing |
Anyone who might buy in the near future. | might, near future |
A SAL is an MQL that Sales finds acceptable. | acceptable | SAL, MQL
Some budget is probably available. | Some, probably |
A meaningful conversation with the right person. | meaningful, right |
Opportunities with a fair chance of closing this quarter. | fair chance | opportunity
Their contract with a competitor ends soon. | soon |
ICP matches that are somewhat interested. | somewhat interested | good fit
Good references and 100 employees make a good fit. | Good | good fit
Large companies with a demo in the last 30 days. | Large | demo
Small businesses are rarely a win. | Small, rarely | win
HOT: will buy shortly. | HOT, shortly |
MQLs of good quality, sent to Sales in time. | good quality, in time | MQL
A fast reply puts the inquiry on the fast track. | fast | lead, fast track
A good company, interested, that will probably buy. | good, interested, probably |
SQLs are hot, motivated buyers who respond quickly. | hot, motivated, quickly | SQL
Deals with big, stable customers that are nearly closed. | big, stable, nearly | opportunity
Lukewarm leads that need more nurturing. | Lukewarm, more | lead, nurturing
The customer's answer sounds positive. | sounds positive |
`;

export const SENTENCES: readonly Sentence[] = [EXACT, MADE_EXACT, TRAPS, VAGUE].flatMap((table) =>
  readSentences(table, TERMS),
);
