import type { InitiativeKind } from '../../model/index.js';
import { formulaShape } from './initiative-formulas.js';
import type { Cue, InitiativeLexicon } from './initiative-lexicon.js';
import type { QuotedName } from './initiative-quotes.js';

/** Why a quoted expression is taken for an initiative. */
export interface Judgement {
  readonly kind: InitiativeKind;
  readonly rule: string;
  readonly confidence: number;
}

/** A clause that names what is talked about: 围绕“…”开展调研. */
const TOPIC_BEFORE = /(?:围绕|聚焦|针对|关于|[就以]|题为|主题为|主题是|名为)(?:[^,。、“”]{0,6})$/u;
const TALK = /协商|调研|视察|座谈|讨论|议政|监督|讲座|论坛|会议|常委会|献计|建言|研讨|为[题名]|为主题/u;
/** Somebody speaks: what follows are his words, not a name. */
const SPEECH_BEFORE = /(?:说|道|指出|强调|表示|认为|批示|寄语|写道|提到|要求|习惯|叫做|所谓)[:,]?$/u;
/** The noun a name is followed by may have attributes, but no verb or clause before it. */
const INTERRUPTED = /[获被为在是将对到了已并让由于把从向着作上中下后]|开展|召开|举办|召集|组织|进行|推动|提升|解决|得到|实现|形成|助力|,/u;
const ATTRIBUTE_LIMIT = 10;
/** The long attributes that only these nouns bear: “清风”以案促改正风肃纪专项行动. */
const FAR_CUE = /^\p{Script=Han}[^,。;:“”《》()\n]{0,22}?(?:专项行动|主题活动|主题教育|主题实践活动)/u;
const ENDS_HERE = /^(?:$|[,。;:!?、)\n]|等(?:$|[^\p{Script=Han}])|\d|[和与及并为的]|作为|以及|纵深|向|在|走|扩面|落地|深入|常态|提质)/u;
/** A name of consultation that speaks for itself. */
const CONSULTING_NAME = /商量|来协商|好协商|您协商|你协商|协商.?好|来议|议事|书香政协|委员在行动|政协在行动/u;
const CALLED_BRAND = /^是[^,。]{0,24}(?:品牌|平台|载体|模式|机制)/u;
/** 为“…”作出贡献, and 以“…”为抓手: an aim and a means. */
const AIM_AFTER = /^(?:作出|作|汇聚|贡献|提供|凝聚|注入|添|聚力|赋能)/u;
const AIM_WORDS = /^(?:建设|打造|培育|再造|创建|加快|全面|奋力|推进)/u;
const MEANS_AFTER = /^为(?:总?抓手|载体|引领|品牌|依托|平台|重点|目标)/u;
const COMMITTEE_BEFORE = /政协\s*$/u;

/**
 * Judges whether a quoted expression names an initiative, by what stands around it, the strongest sign first:
 * the noun behind it (品牌, 机制 …; 问题, 调研 … speak against it), the number shape of the name, a verb of carrying out
 * before it, its place behind a committee's name. It errs towards silence: slogans, topics and quoted speech have none of these.
 */
export function judgeQuotedName(quote: QuotedName, lexicon: InitiativeLexicon): Judgement | undefined {
  const { words } = quote;
  if (words.length < 2 || words.length > 45 || lexicon.figuresOfSpeech.has(words) || lexicon.nationalFormulas.includes(words))
    return undefined;
  if (/[。;!?]/u.test(words)) return undefined;
  const formula = formulaShape(words);
  const cue = cueBehind(quote.after, lexicon);
  const topic = isTopic(quote);
  const kindBy = (kind: InitiativeKind): InitiativeKind => (formula?.fixed === true ? formula.kind : kind);
  if (cue?.kind === 'none')
    return formula && formula.shape !== 'short' && !topic && /难题|问题|精神|项目|主题/u.test(quote.after.slice(0, 8))
      ? made(formula.kind, 'formula', 0.6)
      : undefined;
  if (SPEECH_BEFORE.test(quote.before) && !cue) return undefined;
  if (cue && !(cue.weak && topic)) {
    if (cue.kind !== 'either') return made(kindBy(cue.kind), 'cue', 0.92);
    if (words.length <= 16) return made(kindBy(formula?.kind ?? (/、/u.test(words) ? 'Policy' : 'Brand')), 'cue', 0.8);
  }
  const verb = lexicon.verbBefore.exec(quote.before)?.[1];
  const kindOfVerb = verb === undefined ? undefined : lexicon.kindOfVerb.get(verb);
  if (formula && formula.shape !== 'digits' && (formula.shape !== 'short' || kindOfVerb || quote.listed)) {
    const brand = formula.shape === 'year' || (kindOfVerb === 'Brand' && /^双|品牌$/u.test(words));
    return made(kindBy(brand ? 'Brand' : formula.kind), 'formula', 0.85);
  }
  if (CALLED_BRAND.test(quote.after)) return made('Brand', 'called', 0.9);
  if (CONSULTING_NAME.test(words) && words.length <= 12 && !topic) return made('Brand', 'consulting-name', 0.8);
  if (COMMITTEE_BEFORE.test(quote.before) && words.length <= 12 && ENDS_HERE.test(quote.next)) return made('Brand', 'owned', 0.8);
  if (/为$/u.test(quote.before) && AIM_AFTER.test(quote.after) && AIM_WORDS.test(words)) return made('Policy', 'aim', 0.75);
  if (/以$/u.test(quote.before) && MEANS_AFTER.test(quote.after) && words.length <= 12) return made('Brand', 'means', 0.7);
  return undefined;
}

/** The first noun behind a name that tells what it is, if only attributes stand between. */
export function cueBehind(after: string, lexicon: InitiativeLexicon): Cue | undefined {
  const words = after.replace(/^等/u, '').replace(/^(?:[两三四五六七八九十\d]+[个项大])/u, '');
  for (let at = 0; at <= Math.min(ATTRIBUTE_LIMIT, words.length); at += 1) {
    const cue = cueAt(words, at, lexicon);
    if (cue) return INTERRUPTED.test(words.slice(0, at)) || /[、,“”《(]/u.test(words.slice(0, at)) ? undefined : cue;
  }
  return FAR_CUE.test(words) ? { kind: 'Brand', weak: false } : undefined;
}

const cuePatterns = new WeakMap<InitiativeLexicon, RegExp>();

function cueAt(words: string, at: number, lexicon: InitiativeLexicon): Cue | undefined {
  const pattern = cuePatterns.get(lexicon) ?? new RegExp(`(?:${lexicon.cueWords})`, 'uy');
  cuePatterns.set(lexicon, pattern);
  pattern.lastIndex = at;
  const word = pattern.exec(words)?.[0];
  if (word === undefined) return undefined;
  // The last of a run of nouns decides: 主题|活动, 改革|问题, 活动|平台.
  return cueAt(words, at + word.length, lexicon) ?? lexicon.cues.get(word);
}

function isTopic(quote: QuotedName): boolean {
  return TOPIC_BEFORE.test(quote.before) && TALK.test(quote.after);
}

function made(kind: InitiativeKind, rule: string, confidence: number): Judgement {
  return { kind, rule: `initiative.${rule}`, confidence };
}
