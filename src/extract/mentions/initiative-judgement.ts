import type { InitiativeKind } from '../../model/index.js';
import { type FormulaShape, formulaShape } from './initiative-formulas.js';
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
const FAR_CUE =
  /^\p{Script=Han}(?:(?!开展|召开|举办|推进|实施|组织|获|被|的)[^,。;:“”《》()\n]){0,22}?(?:专项行动|主题活动|主题教育|主题实践活动)/u;
const ENDS_HERE = /^(?:$|[,。;:!?、)\n]|等(?:$|[^\p{Script=Han}])|\d|[和与及并为的]|作为|以及|纵深|向|在|走|扩面|落地|深入|常态|提质)/u;
/** A name of consultation that speaks for itself. */
const CONSULTING_NAME = /商量|来协商|好协商|您协商|你协商|协商.?好|来议|议事|书香政协|委员在行动|政协在行动/u;
const CALLED_BRAND = /^是[^,。]{0,24}(?:品牌|平台|载体|模式|机制)/u;
/** 为“…”作出贡献, and 以“…”为抓手: an aim and a means. */
const AIM_AFTER = /^(?:作出|作|汇聚|贡献|提供|凝聚|注入|添|聚力|赋能)/u;
const AIM_WORDS = /^(?:建设|打造|培育|再造|创建|加快|全面|奋力|推进)/u;
const MEANS_AFTER = /^为(?:总?抓手|载体|引领|品牌|依托|平台|重点|目标)/u;
const TAKEN_AS = /^作为[^,。;]{0,16}(?:抓手|载体|品牌|工程|举措)/u;
/** 将“…”打造成(为)…平台 */
const MADE_INTO = /^(?:打造|建设|培育|创建|建)成为?[^,。;]{0,16}(?:品牌|平台|载体|名片|阵地|窗口|机制|抓手)/u;
/** Words of the committees' own field: a “…”建设 with one of them is theirs, not a building site. */
const OWN_FIELD = /政协|委员|协商|书香|清廉|机关|履职/u;
const COMMITTEE_BEFORE = /政协\s*$/u;

/** Titles of honour and prizes are awards, whatever they are called by. */
const HONOUR = /^(?:优秀|先进|十佳|最佳|全国|全省|全市|\d{4}年度)/u;
const PRIZE_BEHIND = /^[^,。;、]{0,12}(?:奖|称号|荣誉|先进|单位)/u;
/** “三多三少”问题 names what is to be overcome. */
const TROUBLE_BEHIND = /^等?(?:突出)?(?:问题|难题|现象|短板|困难|矛盾|顽疾)/u;
/** A name that ends in its own cue: “提案提质行动”. */
const SELF_CUED = /(?:行动|工程|品牌|工作法|机制|活动月|活动周|计划|战略|模式)$/u;
/** A phrase that says what to do is a topic or a heading, even where it ends in such a noun: “打造休闲品牌”. */
const DOING = /^(?:打造|创|做|推进|推动|加强|加快|开展|实施|深化|完善|健全|建立|构建|探索|优化|强化|提升|发展)/u;
/** 围绕“总目标”,就“议题”开展协商: what stands first is an aim, not the topic. */
const AIM_BEFORE_TOPIC = /^,[就以]/u;
const LONGEST_PART = 12;

/**
 * Judges whether a quoted expression names an initiative, by what stands around it, the strongest sign first:
 * the noun behind it (品牌, 机制 …; 问题, 调研 … speak against it), the number shape of the name, a verb of carrying out
 * before it, its place behind a committee's name. It errs towards silence: slogans, topics and quoted speech have none of these.
 */
export function judgeQuotedName(quote: QuotedName, lexicon: InitiativeLexicon): Judgement | undefined {
  const { words } = quote;
  if (!isNameLike(words, lexicon) || PRIZE_BEHIND.test(quote.after) || TROUBLE_BEHIND.test(quote.after)) return undefined;
  const formula = formulaShape(words);
  const cue = cueBehind(quote.after, lexicon);
  if (SPEECH_BEFORE.test(quote.before) && !cue) return undefined;
  return (
    judgeByCue(quote, formula, cue, lexicon) ??
    judgeByShape(quote, formula, cue, lexicon) ??
    (cue?.kind === 'none' ? undefined : judgeByPlace(quote, lexicon))
  );
}

function isNameLike(words: string, lexicon: InitiativeLexicon): boolean {
  if (words.length < 2 || words.length > 45 || /[。;!?]|等(?![级距])/u.test(words) || HONOUR.test(words)) return false;
  return !lexicon.figuresOfSpeech.has(words) && !lexicon.nationalFormulas.includes(words);
}

function judgeByCue(
  quote: QuotedName,
  formula: FormulaShape | undefined,
  cue: Cue | undefined,
  lexicon: InitiativeLexicon,
): Judgement | undefined {
  const { words } = quote;
  if (!cue || cue.kind === 'none' || (cue.weak && isTopic(quote) && !formula)) return undefined;
  if (quote.inTitle && cue.kind !== 'Brand' && !formula) return undefined;
  if (cue.kind === 'either') {
    const known = lexicon.verbBefore.test(quote.before) || /[以在]$/u.test(quote.before) || OWN_FIELD.test(words);
    if (!known || words.length > 16) return undefined;
    return made(formula?.kind ?? (words.includes('、') ? 'Policy' : 'Brand'), 'cue', 0.8);
  }
  if (cue.kind === 'Policy' && !formula && words.split(/[、,· ]/u).some((part) => part.length > LONGEST_PART)) return undefined;
  return made(formula?.fixed === true ? formula.kind : cue.kind, 'cue', 0.92);
}

function judgeByShape(
  quote: QuotedName,
  formula: FormulaShape | undefined,
  cue: Cue | undefined,
  lexicon: InitiativeLexicon,
): Judgement | undefined {
  const { words } = quote;
  const verb = lexicon.verbBefore.exec(quote.before)?.[1] ?? '';
  const kindOfVerb = lexicon.verbs.get(verb)?.kind;
  if (formula && formula.shape !== 'digits') {
    const brand =
      formula.shape === 'year' ||
      (kindOfVerb === 'Brand' && /^双|品牌$/u.test(words)) ||
      /^政协/u.test(quote.after) ||
      (words.startsWith('一') && /^项目/u.test(quote.after));
    if (formula.shape !== 'short' || (cue?.kind !== 'none' && (kindOfVerb !== undefined || quote.listed)))
      return isTopic(quote) ? undefined : made(brand && !formula.fixed ? 'Brand' : formula.kind, 'formula', 0.85);
  }
  if (
    AIM_AFTER.test(quote.after) &&
    ((/为$/u.test(quote.before) && AIM_WORDS.test(words)) || /为(?:加快|奋力|全力)?(?:建设|打造)$/u.test(quote.before))
  )
    return made('Policy', 'aim', 0.75);
  if (SELF_CUED.test(words) && !DOING.test(words) && words.length <= 24 && !isTopic(quote))
    return made(/(?:行动|品牌|活动.|计划)$/u.test(words) ? 'Brand' : 'Policy', 'self-cued', 0.8);
  if (CONSULTING_NAME.test(words) && words.length <= 20 && !isTopic(quote)) return made('Brand', 'consulting-name', 0.8);
  return undefined;
}

function judgeByPlace(quote: QuotedName, lexicon: InitiativeLexicon): Judgement | undefined {
  const { words, before, after } = quote;
  if (CALLED_BRAND.test(after)) return made('Brand', 'called', 0.9);
  if (words.length > 16) return undefined;
  if (COMMITTEE_BEFORE.test(before) && ENDS_HERE.test(quote.next)) return made('Brand', 'owned', 0.8);
  if (/(?:建设|打造|争创)$/u.test(before) && isParallel(words)) return made('Policy', 'aim', 0.75);
  if (/(?:围绕|聚焦)$/u.test(before) && AIM_BEFORE_TOPIC.test(quote.next)) return made('Policy', 'aim', 0.7);
  if (/[将把]$/u.test(before) && MADE_INTO.test(after)) return made('Brand', 'made-into', 0.8);
  if ((/以$/u.test(before) && MEANS_AFTER.test(after)) || (/把$/u.test(before) && TAKEN_AS.test(after))) return made('Brand', 'means', 0.7);
  const verb = lexicon.verbs.get(lexicon.verbBefore.exec(before)?.[1] ?? '');
  const ends = ENDS_HERE.test(quote.next) || (quote.listed && ENDS_HERE.test(after));
  return verb?.strong === true && ends ? made(verb.kind, 'verb', 0.65) : undefined;
}

/** The first noun behind a name that tells what it is, if only attributes stand between. */
export function cueBehind(after: string, lexicon: InitiativeLexicon): Cue | undefined {
  const words = after.replace(/^等/u, '').replace(/^(?:[两三四五六七八九十\d]+[个项大]|一批|一系列|系列)/u, '');
  const near = nearCue(words, lexicon);
  return (near === undefined || near.kind === 'none') && FAR_CUE.test(words) ? { kind: 'Brand', weak: false } : near;
}

function nearCue(words: string, lexicon: InitiativeLexicon): Cue | undefined {
  let weaker: Cue | undefined;
  for (let at = 0; at <= Math.min(ATTRIBUTE_LIMIT, words.length); at += 1) {
    const cue = cueAt(words, at, lexicon);
    if (!cue) continue;
    if (INTERRUPTED.test(words.slice(0, at)) || /[、,“”《(]/u.test(words.slice(0, at))) break;
    // 服务基层群众活动: a noun that says little may be the attribute of one that says more.
    if (cue.kind !== 'either') return weaker && cue.kind === 'none' ? weaker : cue;
    weaker ??= cue;
  }
  return weaker;
}

const cuePatterns = new WeakMap<InitiativeLexicon, RegExp>();

function cueAt(words: string, at: number, lexicon: InitiativeLexicon): Cue | undefined {
  const pattern = cuePatterns.get(lexicon) ?? new RegExp(`(?:${lexicon.cueWords})`, 'uy');
  cuePatterns.set(lexicon, pattern);
  pattern.lastIndex = at;
  const word = pattern.exec(words)?.[0];
  if (word === undefined) return undefined;
  const cue = lexicon.cues.get(word);
  // 主题|活动, 建设|标准: the first noun only leads to the one that tells; 行动|部署 and 活动|案例 still are an action and an activity.
  return cue?.kind === 'either' || /^[主专]题$/u.test(word) ? (cueAt(words, at + word.length, lexicon) ?? cue) : cue;
}

/** Parts that end alike: 活力机关、学习机关、清正机关. */
function isParallel(words: string): boolean {
  const parts = words.split('、');
  return parts.length > 1 && parts.every((part) => part.length > 2 && part.length < 9 && part.slice(-2) === parts[0]?.slice(-2));
}

function isTopic(quote: QuotedName): boolean {
  return TOPIC_BEFORE.test(quote.before) && TALK.test(quote.after);
}

function made(kind: InitiativeKind, rule: string, confidence: number): Judgement {
  return { kind, rule: `initiative.${rule}`, confidence };
}
