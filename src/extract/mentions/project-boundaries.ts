import type { Gazetteer, Lexicon } from '../../model/index.js';
import { oncePerLexicon, wordPattern } from '../grammar/word-pattern.js';

/** Verbs, prepositions and connectives that stand before a project's name and are no part of it. */
const CUE =
  /(?:推进|推动|助推|促成|促进|助力|加快|实施|启动|开展|引进|引入|落户|签约|签订|洽谈|对接|争取|申报|谋划|打造|兴建|修建|改建|共建|建立|完成|解决|协调|协助|支持|支撑|服务|保障|督办|督导|督促|联系|包联|担纲|领衔|承建|承担|参与|视察|调研|考察|参观|察看|查看|走访|来到|走进|深入|前往|先后|围绕|聚焦|针对|关于|包括|其中|例如|以及|下沉|组织|主动|积极|全力|了解|听取|掌握|关注|投身|选派|当好|投入|聚力|坚持|项目(?=[A-Za-z\d“])|[的在对就将把让使由为与和及了过是到被向]|有(?=[\d一多]))/gu;
/** 建设环太平水库公路: the verb at the beginning of what is left; inside a name it may stand (建设银行, 城市建设). */
const LEADING_VERB =
  /^(?:建设|新建|扩建|建成|投资|以|如|像|个|等|并|又|还|已|现|该|一批|全县|全市|全区|我[省市县区]|全省|高水平|高质量|一期|\d+(?:\.\d+)?[万亿]?元的?)+(?=.{3})/u;
/** 元坝镇建设梨乡食品产业园: where, then the verb. */
const PLACE_AND_VERB = /^[\u3400-\u9fff]{2,9}[省市县区镇乡村](?:建设|打造|建立|新建|投建)了?(?=.{3})/u;
const AMOUNT = /(?:总?投资(?:约|近|超)?[\d.]+[万亿]*元的?)/gu;
/** No project ends like this: fields of work and slogans. */
const FIELD_OF_WORK =
  /(?:发展|振兴|服务|产业|工作|领域|方面|行业|保障|就业|教育|医疗|养老|文化|旅游|行动|活动|问题|情况|任务|机制|体系|水平|能力|环境|制度|政策|品牌|平台|队伍|经济|管理|监督|协商|提案|资金|补贴|培训|建设年|[和与及的]|\d*[个项])$/u;
/** Bodies and people act, they are not built. */
const ACTORS = /政协|委员(?!工作室)|常委|党委|市委|县委|区委|省委|政府|领导|群众/u;
/** What ties works on something to one place: a number, a road, a village. */
const ANCHOR = /[\dA-Za-z]|(?:路段|国道|省道|路|街|镇|乡|村|桥|厂|水库|河|湖|江|社区|集团|公司)/u;
const LONGEST = 34;

/** The facility at the end says what is built, not which. */
const facility = oncePerLexicon((lexicon: Lexicon) => new RegExp(`(?:${wordPattern(lexicon, 'project-facilities')})(?:工程|项目)?$`, 'u'));
const generic = oncePerLexicon((lexicon: Lexicon) => new RegExp(wordPattern(lexicon, 'project-generic-words'), 'gu'));

/** Where a project's name begins in `words`, whose end is the name's end: after the last word that cannot belong to it. */
export function projectStart(words: string): number {
  let start = 0;
  for (const cue of [AMOUNT, CUE]) {
    for (const match of words.matchAll(cue)) {
      const end = match.index + match[0].length;
      if (end > start) start = end;
    }
  }
  for (;;) {
    const lead = LEADING_VERB.exec(words.slice(start));
    const place = PLACE_AND_VERB.exec(words.slice(start));
    const space = /^[\s”’))]+/u.exec(words.slice(start));
    const cut = lead?.[0].length ?? place?.[0].length ?? space?.[0].length ?? 0;
    if (cut === 0) return start;
    start += cut;
  }
}

/** Whether a name says which project: it is not made of the words for sorts of projects alone. */
export function isSpecificProject(lexicon: Lexicon, name: string): boolean {
  if (name.length < 4 || name.length > LONGEST || FIELD_OF_WORK.test(name) || ACTORS.test(name)) return false;
  if (/^[\d一二两三四五六七八九十多数几百千]+(?:余|多)?[个项批类大件](?!.*路)/u.test(name)) return false;
  if (/(?:重点|重大|建设|投资|前期|储备)$/u.test(name)) return false;
  const told = name
    .replace(facility(lexicon), '')
    .replace(generic(lexicon), '')
    .replace(/\d+|[、\s]/gu, '');
  return told.length >= 2;
}

/** Whether works done on something (整治, 改造) are tied to one place, by a place name or a word like 路段, and not a line of policy. */
export function isAnchored(gazetteer: Gazetteer, name: string): boolean {
  if (ANCHOR.test(name)) return true;
  return [...name].some((_, at) => gazetteer.longestAt(name, at) !== undefined);
}
