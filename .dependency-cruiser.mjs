/** What each room of the domain may import beside itself. */
const ROOMS = {
  values: [],
  notation: ['values'],
  definition: ['values', 'notation'],
  draft: ['definition', 'values'],
  scoring: ['definition', 'values'],
  lint: ['scoring', 'definition', 'leads', 'values'],
  direction: ['draft', 'lint', 'scoring', 'definition', 'leads', 'values'],
  sql: ['scoring', 'definition', 'values', 'notation'],
  warehouse: ['sql', 'scoring', 'definition', 'values', 'notation'],
  leads: ['values', 'notation'],
  effect: ['scoring', 'definition', 'leads', 'values'],
  agreement: ['effect', 'definition', 'values', 'notation'],
  terms: ['agreement', 'values', 'notation'],
  words: ['terms', 'definition', 'values'],
  'hand-over': ['scoring', 'definition', 'leads', 'values', 'notation'],
  'service-level': ['definition', 'values', 'notation'],
  rejections: ['hand-over', 'scoring', 'definition', 'leads', 'values', 'notation'],
  summary: ['rejections', 'hand-over', 'service-level', 'definition', 'values', 'notation'],
  meeting: [
    ...['summary', 'rejections', 'hand-over', 'service-level', 'terms', 'effect', 'scoring', 'definition'],
    ...['leads', 'values', 'notation'],
  ],
  setup: ['definition', 'leads', 'values'],
  'insight/columns': ['definition', 'leads', 'words', 'values'],
  'insight/card': ['insight/columns', 'scoring', 'definition', 'values'],
  'insight/suggestion': ['insight/card', 'insight/columns', 'draft', 'scoring', 'definition', 'values'],
  'insight/outcomes': ['insight/columns', 'hand-over', 'leads', 'values'],
  'insight/backtest': ['insight/suggestion', 'insight/columns', 'values', 'notation'],
  labelling: [
    ...['insight/suggestion', 'insight/card', 'insight/columns', 'agreement', 'draft', 'scoring'],
    ...['definition', 'leads', 'values', 'notation'],
  ],
};

const roomRules = Object.entries(ROOMS).map(([room, others]) => ({
  name: `domain-${room.replace('/', '-')}`,
  comment: 'A room of the domain stands on the rooms that the table names, and no two stand on each other.',
  severity: 'error',
  from: { path: `^src/domain/${room}/` },
  to: { path: '^src/domain/', pathNot: [room, ...others].map((one) => `^src/domain/${one}/`) },
}));

/** What the sidebar's panels are made of. None of these folders knows a panel. */
const SHARED = ['messages', 'session', 'saying', 'parts'];

/** What each folder of the sidebar may import beside itself. */
const FOLDERS = {
  messages: [],
  session: ['messages'],
  saying: ['messages', 'session'],
  parts: SHARED,
  setup: SHARED,
  definition: SHARED,
  thresholds: SHARED,
  lead: [...SHARED, 'hand-over'],
  terms: SHARED,
  versions: SHARED,
  agreement: [...SHARED, 'versions'],
  'hand-over': SHARED,
  answer: [...SHARED, 'hand-over'],
  rejections: [...SHARED, 'hand-over'],
  insight: [...SHARED, 'hand-over'],
  meeting: [...SHARED, 'hand-over'],
  labelling: [...SHARED, 'insight'],
  status: [...SHARED, 'definition', 'terms', 'hand-over'],
};

const folderRules = Object.entries(FOLDERS).map(([folder, others]) => ({
  name: `sidebar-${folder}`,
  comment:
    'A folder of the sidebar stands on those that the table names, so that no circle of folders can arise.',
  severity: 'error',
  from: { path: `^src/sidebar/${folder}/` },
  to: { path: '^src/sidebar/', pathNot: [folder, ...others].map((one) => `^src/sidebar/${one}/`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    ...folderRules,
    {
      name: 'sidebar-has-known-folders-only',
      comment:
        'A file of the sidebar belongs to a folder that the table knows, or puts the folders together.',
      severity: 'error',
      from: {
        path: '^src/sidebar/[^/]+/',
        pathNot: ['styles', ...Object.keys(FOLDERS)].map((folder) => `^src/sidebar/${folder}/`),
      },
      to: {},
    },
    {
      name: 'sidebar-without-circles-of-folders',
      comment: 'A circle of folders has no first one to read.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/sidebar/.' },
      to: { circular: true },
    },
    {
      name: 'domain-has-rooms-only',
      comment: 'A file of the domain belongs to a room that the table knows.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: Object.keys(ROOMS).map((room) => `^src/domain/${room}/`) },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment:
        'The meaning of a definition knows no spreadsheet, so that it holds in the sheet, the sidebar and SQL alike.',
      severity: 'error',
      from: { path: '^src/domain', pathNot: '^src/domain/(notation/digest|agreement/parse-agreement)' },
      to: { pathNot: '^src/domain' },
    },
    {
      name: 'domain-leans-on-two-libraries',
      comment:
        'SHA-256 for what is signed, and the reading of JSON that LeadPact itself has kept: each in one file.',
      severity: 'error',
      from: { path: '^src/domain/(notation/digest|agreement/parse-agreement)' },
      to: { pathNot: ['^src/domain', '^node_modules/(@noble/hashes|zod/mini)'] },
    },
    {
      name: 'functions-know-only-the-domain',
      comment: 'A custom function is pure: ranges in, arrays out, no service.',
      severity: 'error',
      from: { path: '^src/functions' },
      to: { pathNot: '^src/(functions|domain)' },
    },
    {
      name: 'sheets-know-only-the-domain',
      comment: 'Reading and writing tabs is independent of who asks for it.',
      severity: 'error',
      from: { path: '^src/sheets' },
      to: { pathNot: '^src/(sheets|domain)' },
    },
    {
      name: 'contract-is-types',
      comment: 'The sidebar and the handlers share types of the contract and the domain, and no code.',
      severity: 'error',
      from: { path: ['^src/rpc/.*contract[.]ts$', '^src/rpc/panels[.]ts$'] },
      to: { pathNot: '^src/domain', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'requests-are-schemas',
      comment: 'What a function of the API takes is declared without a word on how it is done.',
      severity: 'error',
      from: { path: '^src/rpc/.*(contract|requests|schema)[.]ts$' },
      to: {
        pathNot: [
          '^src/domain',
          '^src/rpc/.*(contract|requests|schema)[.]ts$',
          '^src/rpc/panels[.]ts$',
          '^node_modules/zod/mini',
        ],
      },
    },
    {
      name: 'zod-at-the-edge',
      comment: 'Requests are parsed once; inside, types are exact.',
      severity: 'error',
      from: { path: '^src/rpc', pathNot: '^src/rpc/.*(requests|schema)[.]ts$' },
      to: { path: '^node_modules/zod', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'handlers-know-no-globals',
      comment: 'Handlers get their environment handed in; only google/ touches what is global.',
      severity: 'error',
      from: { path: '^src/rpc' },
      to: { pathNot: ['^src/(rpc|sheets|domain)', '^node_modules/zod/mini'] },
    },
    {
      name: 'no-circles-of-folders',
      comment: 'A folder of handlers or tabs stands on others, and no two on each other.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/(rpc|sheets)' },
      to: { circular: true },
    },
    {
      name: 'sidebar-knows-contract-and-domain',
      comment:
        'The sidebar talks to the sheet by the contract only, and shows the panels that the menu can name.',
      severity: 'error',
      from: { path: '^src/sidebar' },
      to: { pathNot: ['^src/(sidebar|domain)', '^src/rpc/(contract|panels)', '^node_modules/preact'] },
    },
    {
      name: 'nobody-imports-google',
      comment: 'google/ is the outermost layer: what touches globals is needed by nobody.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/google' },
      to: { path: '^src/google' },
    },
    {
      name: 'google-leaves-the-sidebar-alone',
      comment: 'The sidebar is another runtime; google/ hands out its built page only.',
      severity: 'error',
      from: { path: '^src/google' },
      to: { path: '^src/sidebar' },
    },
    {
      name: 'product-without-playground',
      comment: 'What goes to Google contains nothing of the playground, the tests or the benchmarks.',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(playground|tests|bench|scripts)' },
    },
    {
      name: 'playground-runs-the-built-bundle',
      comment: 'The playground emulates the host and runs dist/ unchanged; it never recompiles the add-on.',
      severity: 'error',
      from: { path: '^playground' },
      to: { path: '^src' },
    },
    {
      name: 'emulation-is-independent-of-the-page',
      comment: "Apps Script's services run headless too.",
      severity: 'error',
      from: { path: '^playground/(engine|apps-script)' },
      to: { path: '^playground/(page|files|samples)' },
    },
    {
      name: 'no-circles',
      comment: 'A circle has no first file to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
