import type { Lexicon } from '../../model/index.js';
import type { LeadingName } from '../context/leading-name.js';
import { oncePerLexicon, wordPattern } from '../grammar/word-pattern.js';

/** Words before a name that make it any or several meetings, not one. */
const ANY_OR_SEVERAL =
  /^(?:各|每|有关|相关|重要|这|那|本次|此次|多|若干|系列|一系列|历次|历届|部分|(?:\d+|[一二两三四五六七八九十百]+|数)(?:余|多)?(?:[次场期个项类级轮]|多)(?!会))/u;
const SEVERAL_INSIDE = /各(?!界)|有关|相关|历次|重要(?:会|活动)/u;
const YEAR = /\d{4}(?:年度?)?/gu;
/** Longer unquoted names are clauses that a boundary was missed in. */
const LONGEST_UNQUOTED = 60;

const genericWords = oncePerLexicon((lexicon: Lexicon) => new RegExp(wordPattern(lexicon, 'event-generic-words'), 'gu'));

/**
 * Whether a name tells one meeting from others: it quotes a topic, counts a session of something, or says more than the common words
 * of its kind; or it belongs to a body other than the reporting one, which the report would not call 专题协商会 otherwise.
 * `masked` is the name with quoted passages blanked out, `head` its closing noun.
 */
export function isSpecificEvent(
  lexicon: Lexicon,
  masked: string,
  head: string,
  lead: LeadingName | undefined,
  issuer: string | undefined,
): boolean {
  const core = lead ? masked.slice(lead.length) : masked;
  if (ANY_OR_SEVERAL.test(core) || ANY_OR_SEVERAL.test(masked)) return false;
  if (/[“《]/u.test(masked)) return !/^“□+”(?:会议|大会)$/u.test(core);
  if (masked.length > LONGEST_UNQUOTED || SEVERAL_INSIDE.test(core)) return false;
  const topic = core.slice(0, Math.max(0, core.length - head.length));
  const rest = `${topic} ${head}`
    .replace(YEAR, '')
    .replace(genericWords(lexicon), '')
    .replace(/(?:会|会议|大会)$/u, '')
    .replace(/[\s的系统]+/gu, '');
  const counted = /第[一二三四五六七八九十百\d]+届/u.test(core);
  const told = rest.replace(/第[一二三四五六七八九十百\d]+[届次]/gu, '');
  if (topic !== '' && told.length >= 2 && !/^[会赛节]+$/u.test(told)) return true;
  if (counted) return true;
  const foreign = lead !== undefined && lead.body === '政协' && lead.name !== issuer;
  return foreign && topic.length + head.length > 3 && !/^(?:会议|大会|座谈会|(?:常委会|常委|主席|党组)?会议?|常委会)$/u.test(core);
}
