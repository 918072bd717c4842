import type { WordRule } from './word-rule';

/** A rule that finds whole words; a space in it also stands for a hyphen. */
const words = (id: string, pattern: string): WordRule => ({
  id,
  pattern: `\\b(?:${pattern.replaceAll(' ', '[ -]')})\\b`,
});

/** A rule that finds words that begin with one of these stems, whatever their prefix and ending: `active` also finds `inactively`. */
const stems = (id: string, pattern: string): WordRule =>
  words(id, `(?:un|i[nrm]|pro)?(?:${pattern})\\w*(?: quality)?`);

/** The vague English words. The rules of stems come first: they find more of a word than the others do. */
export const VAGUE_ENGLISH: readonly WordRule[] = [
  stems('haste', 'quick|urgen|immedia|recent|soon|fast|fresh'),
  stems('strength', 'strong|weak|warm|cold|solid|stabl'),
  stems(
    'size',
    'high(?!l?ight|way)|low|larg|small|signif|substan|huge|major|minor|numerous|ample|plent|suffic|adequa',
  ),
  stems('frequency', 'frequen|regular|normal|rare|rough|approx'),
  stems(
    'eagerness',
    'serious|genuin|keen|eager|enthus|motiv|interest(?=ed|ing)|confident\\b|seem|likel|potent',
  ),
  stems(
    'quality',
    'smooth|effic|great|nice|poor|ideal|decen|realist|appropr|relev|excell|perfect|sensib|qualified|easy|worth|obvious',
  ),
  stems('importance', 'sever[ae]|critic|essential|important|influ|strateg'),
  stems('ability', '(?:suit|reason|consider|accept|valu|profit|reli|favou?r|siz|prob|vi)ab'),
  stems('-ive', '(?:act|posit|effect|respons|attract|product|intens|relat)ive'),
  stems('-ful', '\\w+ful\\b'),
  stems('-ing', '(?:promis|press|convinc|grow|will)ing\\b'),
  stems('-ed', '(?:engag|committ|convinc|excit|satisfi|establish|detail)ed'),
  // It leaves out the adverbs of what is counted or done in one way: weekly, automatically.
  stems(
    'adverb',
    '(?!dai|week|month|quarter|year|hour|ann|app|rep|supp|fami|ita|exact|auto|manual|elec|direct|separ|offic|legal|public|curr|prev|init|final|new|full|complete|entire|intern|extern)\\w{3,}ly\\b',
  ),
  words('as … as possible', 'as \\w+ as possible'),
  words(
    'a kind of thing',
    '(?:right|wrong|key|real|some|most|specific|top|senior|quality|short|long) (?!hand|side|the |now|away|after|estate|time|name|list|field|col|row|val|recent|other|manag)\\w{3,}',
  ),
  words('chance', 'clear|perhaps|maybe|might|(?:may|could) (?:become|buy|need|want|well)'),
  words('appearance', '(?:look|feel|sound|appear|tend)s? (?:like|to)'),
  words('some time', 'asap|in time|near (?:future|term)|a while|about to|close to'),
  words('good and bad', 'good|better|best|bad|well \\w+(?:ed|own)'),
  words('shown interest', '(?:show|ha|express)\\w+ (?:\\w+ )?interest'),
  words(
    'readiness',
    'hot(?:ter|test)?|lukewarm|(?:sales )?ready|mature|happy|healthy|open to|t[iy]re kick\\w+',
  ),
  words(
    'amount',
    'enough|big(?:ger|gest)?|many|(?:a )?few(?! than)|a (?:couple|handful|lot|bit|little|certain)|lots|various|some of|most of|almost',
  ),
  words('degree', 'often|seldom|sometimes|quite|very|somewhat|proper|prompt|difficult'),
  words('about a number', '(?:about|around)(?= \\d)'),
  words('if possible', '(?:if|as|where|when) (?:possible|necessary|needed)'),
];
