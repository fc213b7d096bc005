import { segment } from '../segment.js';

/** Names of bodies rarely run longer before their ending. */
const LONGEST = 22;
/** Marks that end what came before; brackets inside a name are kept when closed. */
const BREAK = /[\n,,。;;::!?!?、“”‘’《》"…\s]|——/u;
/** 将鑫资: a preposition that the segmenter glued to an unknown name. */
const GLUED = /^(?:将|把|对|与|在|以|由|向|为|和)(?=[\u4e00-\u9fff]{2,}$)/u;
/** Parts of speech that names are made of; verbs, prepositions, pronouns, conjunctions, particles and adverbs are not. */
const NAME_TAG = /^(?:n|j|s|f|b|a|m|q|i|l|x|eng|t|z|g|k|h|vn|an)/u;
/** Words that are tagged like names and yet stand before one. */
const NOT_OF_A_NAME =
  /^(?:等|等地|及|以及|与|和|对|赴|到|由|为|在|被|向|请|让|把|将|以|从|至|往|会同|联合|组织|邀请|走访|考察|调研|视察|引进|促成|推动|支持|帮助|助力|协助|指导|成立|获|来自|围绕|牵头|委员|代表|负责人|先后|深入|前往|走进|协调|推荐|安排|列为|作为|成为|包括|其中|主体|参观|督促|召集|依托|位于|我们|他们|以[^\s]?)$/u;
/** Verbs that names do hold: 控股, 发展, 建设, 研究, 投资, 教育, 促进, 服务 stand inside company and association names. */
const VERB_OF_A_NAME =
  /^(?:控股|发展|建设|研究|投资|教育|促进|服务|管理|设计|开发|生产|制造|贸易|运输|联合|交流|合作|创新|创业|产业|培训|保护|科技|文化|医疗|保障|救援|顺为|实验|附属|检测|咨询|传媒|物流|志愿|慈善|公益|回收|利用|加工|配送|养殖|种植|销售|电力|综合)$/u;

/**
 * Where a name begins whose ending starts at `tail` and ends at `end`: back over words that names are made of, to the nearest mark,
 * verb or preposition. Boundaries follow the word segmenter, so that a name never begins inside a word. `verbs` are words that never
 * belong to a name; `holdsVerbs` lets 建设, 控股 and the like stand inside it, as they do in companies' names.
 */
export function nameStartBefore(text: string, tail: number, end: number, verbs: ReadonlySet<string>, holdsVerbs = true): number {
  let from = Math.max(0, tail - LONGEST);
  for (let at = tail - 1; at >= from; at -= 1) {
    if (BREAK.test(text.charAt(at)) || text.startsWith('——', at - 1)) {
      from = at + 1;
      break;
    }
  }
  if (from >= tail) return tail;
  const words = segment(text.slice(from, end));
  let start = tail;
  for (const word of [...words].reverse()) {
    if (word.start + from >= tail && tail < end) continue;
    const straddles = word.end + from > tail;
    if (
      !straddles &&
      (verbs.has(word.text) ? !(holdsVerbs && VERB_OF_A_NAME.test(word.text)) : !isOfAName(word.text, word.tag, holdsVerbs))
    )
      break;
    start = word.start + from;
    if (word.tag === 'x' && GLUED.test(word.text)) return start + 1;
  }
  return start;
}

function isOfAName(word: string, tag: string, holdsVerbs: boolean): boolean {
  if (NOT_OF_A_NAME.test(word)) return false;
  if (VERB_OF_A_NAME.test(word)) return holdsVerbs;
  if (NAME_TAG.test(tag)) return true;
  return (
    word.length === 1 &&
    /[\u4e00-\u9fff]/u.test(word) &&
    /^(?:v|d|zg|u|ad)/u.test(tag) &&
    !/[赴到由为在被向请让把将以从至往与和对的了着过获是有等给受及会又也就还都并而]/u.test(word)
  );
}
