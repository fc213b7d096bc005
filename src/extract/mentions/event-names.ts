import type { Lexicon, Mention, Span } from '../../model/index.js';
import { readLeadingName } from '../context/leading-name.js';
import { splitClauses, splitMembers } from '../grammar/clauses.js';
import { maskEnclosed } from '../grammar/masked-text.js';
import { oncePerLexicon, wordPattern } from '../grammar/word-pattern.js';
import type { Scene } from '../scene.js';
import { isSpecificEvent } from './event-specificity.js';

/** Heads anywhere in a text, and a cheap look for the characters they end with, before the long pattern. */
interface HeadPatterns {
  readonly anywhere: RegExp;
  readonly ending: RegExp;
}

const headPatterns = oncePerLexicon((lexicon: Lexicon): HeadPatterns => ({
  anywhere: new RegExp(
    `(?<!政治|政治协商)(?:${wordPattern(lexicon, 'event-heads')})(?:第[一二三四五六七八九十百\\d]+次(?:全体)?会议)?`,
    'gu',
  ),
  ending: new RegExp(`[${[...new Set(lexicon.words('event-heads').map((head) => head.slice(-1)))].join('')}]`, 'u'),
}));

/** What makes another word of a head: 大会发言, 会议室. */
const OTHER_WORD =
  /^(?:室|形式|中心|厅|堂|纪要|制度|机制|方式|桌|主席台|发言|组织|主题|代表团|通知|精神的|活动室|场|事|项目|规则|成员|员|单位)/u;
/** 九届政协常委会工作报告, 常委会的贡献: the body, not its meeting. */
const STANDING_BODY = /常(?:务)?委(?:员)?会$/u;
const OF_THE_BODY = /^(?:工作|的|团结|带领|向|和全体|组成)/u;
/** A count after a kind of meeting: 召开座谈会176场次. */
const COUNT_AFTER = /^(?:活动)?(?:近|约|共)?(?:\d+|[一二两三四五六七八九十百]+)(?:余|多)?(?:[场次个期]|人次)/u;
/** Verbs that have a meeting for their object; what follows is its name. */
const STRONG_CUE = /(?:召开|举办|举行|主办|(?:承办|协办|合办)(?!单位|方)|参加|出席|列席|筹办|召集|观摩|宣布)(?:了|过|的)?/gu;
const STRONG_CUE_WORD = new RegExp(STRONG_CUE.source, 'u');
const WEAK_CUE =
  /(?:成为|作为|组织开展|开展|参与|承接|见证|贯彻落实|传达学习|传达|落实|(?:服务|保障|组织|迎来)(?=[\d“第全])|在|的|了|唯一)/gu;
/** What follows a name that is itself the subject: …座谈会在广州召开, …表彰会9月6日举行. */
const HAPPENS = /^(?:活动)?(?:[^,,。、;;]{0,24}?)(?:召开|举行|举办|开幕|闭幕|启动|落幕|开讲|开赛)/u;
/** A list of names whose verb comes at its end: …运动会、…大会等重大赛事活动成功举办. */
const LIST_HAPPENS = /、[^、]{0,40}等[^,,。、]{0,14}(?:召开|举行|举办|落幕)$/u;
const OCCASION_AFTER = /^(?:活动)?(?:上|中|期间|时|之际|以来|以后|之后)/u;
const LEADING_TIME =
  /^(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日|[上下]半年|今年|去年|当[天日]|近日|日前|今[天日](?:[((]\d+日[))])?|昨[天日]|[上下]午|晚上?|同[日年]|随后|此前|[\s((]+|会上|据悉|由)+/u;
/** 某某网3月2日电(记者 某某): where the news comes from. */
const DATELINE = /^.{0,18}?[电讯]\s*[((][^()()]{0,30}[))]\s*/u;
const JOINED = /^(?:党?中央(?=[和、])|[和与及并暨]|以及)+/u;

/** …会议|上所作报告, …大会|精神: what follows a name in its member is said of it. */
const OF_THE_FIRST = /^(?:[上中](?:所|的)|期间所)[作提听审通]/u;

/** A name read from a clause, and whether a verb or an occasion announced it. */
interface FoundName extends Span {
  readonly head: string;
}

/**
 * Finds meetings, contests, exhibitions and ceremonies by the noun that ends their name, cut off at the verb that announces them
 * (召开, 承办, 参加 …) or at the clause's beginning where the name is the subject (…座谈会在广州召开).
 */
export function findNamedEvents(scene: Scene): readonly Mention[] {
  const masked = maskEnclosed(scene);
  const heads = headPatterns(scene.knowledge.lexicon);
  return splitClauses(masked).flatMap((clause) => {
    let announced = LIST_HAPPENS.test(masked.slice(clause.start, clause.end));
    return splitMembers(masked, clause).flatMap((member, index): readonly Mention[] => {
      const found = namesInMember(
        masked,
        member,
        clause.end,
        heads,
        announced && (index > 0 || LIST_HAPPENS.test(masked.slice(clause.start, clause.end))),
      );
      announced ||= found.announced;
      return found.names.flatMap((name) => toMention(scene, masked, name) ?? []);
    });
  });
}

function namesInMember(
  masked: string,
  member: Span,
  clauseEnd: number,
  heads: HeadPatterns,
  inherited: boolean,
): { readonly names: readonly FoundName[]; readonly announced: boolean } {
  const words = masked.slice(member.start, member.end);
  if (!heads.ending.test(words)) return { names: [], announced: inherited || STRONG_CUE_WORD.test(words) };
  const names: FoundName[] = [];
  let from = 0;
  let announced = inherited || cueEnd(words, STRONG_CUE) !== undefined;
  for (const { index, 0: head } of words.matchAll(heads.anywhere)) {
    const end = index + head.length;
    const after = masked.slice(member.start + end, Math.min(clauseEnd, member.start + end + 40));
    if (OTHER_WORD.test(after) || COUNT_AFTER.test(after) || after.startsWith('暨') || after.startsWith('启动暨')) continue;
    if (STANDING_BODY.test(head) && OF_THE_BODY.test(after)) continue;
    const left = words.slice(from, index);
    if (from > 0 && OF_THE_FIRST.test(left)) continue;
    const strong = cueEnd(left, STRONG_CUE);
    const weak = strong ?? cueEnd(left, WEAK_CUE);
    const subject = HAPPENS.test(after) || OCCASION_AFTER.test(after);
    if (weak === undefined && !subject && !inherited && from === 0) continue;
    announced = true;
    const begin = from + (weak ?? 0);
    const lead = words.slice(begin, end);
    const trimmed = lead
      .replace(DATELINE, '')
      .replace(JOINED, '')
      .replace(LEADING_TIME, '')
      .replace(/^(?:[了的\s]|过(?!去))+/u, '');
    names.push({ start: member.start + end - trimmed.length, end: member.start + end, head });
    from = end;
  }
  return { names, announced };
}

function cueEnd(text: string, cue: RegExp): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(cue)) end = match.index + match[0].length;
  return end;
}

function toMention(scene: Scene, masked: string, { start, end, head }: FoundName): Mention | undefined {
  const written = scene.text.slice(start, end);
  if (written.length <= head.length && !/[“《]/u.test(written)) return undefined;
  const year = /^\d{4}年度?/u.exec(written)?.[0] ?? '';
  const lead = readLeadingName(scene, written.slice(year.length));
  if (!isSpecificEvent(scene.knowledge.lexicon, masked.slice(start + year.length, end), head, lead, scene.context.issuer)) return undefined;
  const rest = lead ? written.slice(year.length + lead.length) : written;
  const name = (lead ? `${year}${lead.name}${rest}` : written).replace(/\s+/gu, ' ').trim();
  const aliases = lead && lead.body !== '' && /^[“‘]/u.test(rest) ? [rest] : lead && year !== '' ? [`${lead.name}${rest}`] : [];
  return {
    kind: 'Event',
    span: { start, end },
    reference: { how: 'named', name },
    ...(aliases.length > 0 ? { aliases } : {}),
    rule: 'event.named',
    confidence: /[“《]/u.test(written) ? 0.9 : 0.85,
  };
}
