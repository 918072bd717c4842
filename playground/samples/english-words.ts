import type { Industry, Material, Rank, Source, Timeline } from './prospect';
import type { Loss } from './truth';

/** Invented company names are a stem and a trade. */
export const STEMS = [
  'Northgate',
  'Bluefen',
  'Harrowell',
  'Tidemark',
  'Alderway',
  'Copperleaf',
  'Brightmoor',
  'Fernhollow',
  'Quillstone',
  'Larkspur',
  'Oakhurst',
  'Ravensby',
  'Silverbrook',
  'Westmere',
  'Juniperton',
  'Kestrelford',
] as const;
export const TRADES: Readonly<Record<Industry, readonly string[]>> = {
  manufacturing: ['Manufacturing', 'Instruments', 'Metalworks', 'Components'],
  software: ['Software', 'Systems', 'Analytics'],
  retail: ['Stores', 'Retail', 'Outfitters'],
  finance: ['Capital', 'Leasing'],
  construction: ['Builders', 'Construction'],
  logistics: ['Logistics', 'Freight'],
  services: ['Consulting', 'Partners'],
  medical: ['Medical', 'Diagnostics'],
  education: ['Learning', 'Academy'],
  estate: ['Properties', 'Estates'],
};
export const COMPANY_FORMS = ['Inc.', 'Inc', 'Ltd', 'Ltd.', 'LLC', 'GmbH', ''] as const;

export const INDUSTRY_NAMES: Readonly<Record<Industry, readonly string[]>> = {
  manufacturing: ['Manufacturing', 'Manufacturing', 'manufacturing', 'Mfg'],
  software: ['Software', 'Software', 'IT', 'SaaS'],
  retail: ['Retail', 'Retail', 'retail '],
  finance: ['Financial services', 'Finance'],
  construction: ['Construction'],
  logistics: ['Logistics', 'Transport & logistics'],
  services: ['Professional services', 'Consulting'],
  medical: ['Healthcare', 'Health care'],
  education: ['Education'],
  estate: ['Real estate'],
};
export const TITLES: Readonly<Record<Rank, readonly string[]>> = {
  executive: ['CEO', 'COO', 'VP Sales', 'Chief Marketing Officer', 'Managing Director', 'Owner'],
  head: [
    'Director of Sales',
    'Head of Marketing',
    'Director, IT',
    'Head of Operations',
    'director of procurement',
  ],
  manager: ['Sales Manager', 'Marketing Manager', 'IT Manager', 'Operations manager', 'Sr. Manager'],
  leader: ['Team Lead', 'Senior Analyst', 'Project Lead'],
  staff: ['Marketing Specialist', 'Sales Rep', 'Analyst', 'Assistant', 'Intern'],
  unknown: ['', '', 'n/a', '-'],
};
export const SOURCE_NAMES: Readonly<Record<Source, readonly string[]>> = {
  referral: ['Referral', 'Referral', 'Customer referral'],
  inquiry: ['Website inquiry', 'Website inquiry', 'Contact form', 'contact us'],
  exhibition: ['Trade show', 'Trade show', 'Tradeshow'],
  webinar: ['Webinar', 'Webinar', 'webinar'],
  whitepaper: ['White paper', 'White paper', 'Whitepaper download'],
  search: ['Organic search', 'SEO'],
  ads: ['Paid ads', 'Paid ads', 'PPC'],
};
export const MATERIAL_NAMES: Readonly<Record<Material, string>> = {
  overview: 'Product overview',
  case: 'Case study',
  price: 'Price list',
  security: 'Security guide',
};
export const TIMELINE_NAMES: Readonly<Record<Timeline, readonly string[]>> = {
  now: ['Immediately', 'ASAP', 'Within 1 month'],
  quarter: ['Within 3 months', 'Within 3 months', '3 months'],
  half: ['Within 6 months', '6 months'],
  year: ['Within a year', 'Next fiscal year'],
  undecided: ['Not decided', 'Just looking', 'TBD'],
  unknown: ['', '', 'n/a'],
};
export const LOSS_NAMES: Readonly<Record<Loss, readonly string[]>> = {
  budget: ['No budget', 'Too expensive'],
  timing: ['Too early', 'No timeline'],
  competitor: ['Chose a competitor', 'Lost to competitor'],
  authority: ['Not a decision maker', 'Could not reach decision maker'],
  size: ['Company too small', 'Out of target size'],
  silent: ['No response', 'Went silent'],
};

export const GIVEN_NAMES = [
  'Alex',
  'Maria',
  'James',
  'Sofia',
  'Daniel',
  'Emma',
  'Omar',
  'Grace',
  'Lucas',
  'Hannah',
  'Ravi',
  'Chloe',
] as const;
export const FAMILY_NAMES = [
  'Smith',
  'Johnson',
  'Garcia',
  'Brown',
  'Patel',
  'Wilson',
  'Martin',
  'Lee',
  'Anderson',
  'Taylor',
  'Nguyen',
  "O'Brien",
] as const;
/** Country as written, and a number of the ranges set aside for fiction there. */
export const COUNTRIES: readonly (readonly [readonly [country: string, phone: string], weight: number])[] = [
  [['United States', '202-555-01'], 34],
  [['USA', '(212) 555-01'], 10],
  [['United Kingdom', '020 7946 00'], 18],
  [['UK', '+44 20 7946 00'], 5],
  [['Canada', '+1 613-555-01'], 10],
  [['Australia', '02 5550 10'], 8],
  [['Ireland', '020 915 01'], 6],
  [['Singapore', ''], 5],
  [['', ''], 4],
];
export const FREE_MAIL = ['gmail.com', 'gmail.com', 'yahoo.com', 'outlook.com', 'icloud.com'] as const;
export const REMARKS = [
  ['', 70],
  ['Met at the booth', 5],
  ['- comparing with a competitor', 4],
  ['=check with legal', 2],
  ['Wants a demo for the whole team', 5],
  ['+ asked about add-ons', 3],
  ['@ the webinar: asked about pricing', 3],
  ['Replacing an old CRM', 4],
  ['Call after 2 pm', 4],
] as const;
