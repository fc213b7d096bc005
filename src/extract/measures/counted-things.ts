import type { Quantity } from './quantities.js';

/** Where a counted phrase ends; two or three characters before 、 are only the first of two attributes (省级、市级重点项目). */
const BREAK = /[,。;:!?\n()]|(?<=.{4})、|(?:和|以及)(?=\d)/u;
/** What starts a new phrase and not the counted thing: 8个课题|开展…, 22个单位|派驻…. */
const NEXT_VERB =
  /(?:开展|进行|组织|召开|形成|提交|发布|参加|参与|纳入|列入|得到|作出|实现|推动|促进|带动|深入|走访|受到|派驻|顺利|用于|覆盖|在.{1,12}[上中](?=.)|为.{1,12}(?=提供))/u;
/** Words in front of a count that say nothing of what is counted. */
const LEADING =
  /^(?:其中|并|还|又|共|共计|累计|先后|全年|一年来|五年来|期间|今年|同时|截至目前|目前|已|分别|各类|各种|积极|认真|精心|成功|深入|广泛|有效|及时|高质量|高标准|高规格|年内|届内|当年|全市|全区|全县|全省|每年|共有|已有|\d{4}年以?来?)+/u;
/** Verbs that only say that the counted thing took place. */
const PLAIN_VERB = /^(?:组织开展|举办|举行|召开|开展|组织|进行|完成|开设|实施|策划)了?(?:各类|各种)?/u;
const TRAILING = /(?:共计|累计|总计|合计|已达到?|达到?了?|超过|突破|近|约|逾|超|共|总共|为|了|的|有|等)+$/u;
const LONGEST = 30;
/** Another count in the words: what stands before it, and after it. */
const NEXT_COUNT = /^(.*?)\d[\d,.]*[余多]?[万亿]?(?:人次|场次|件次|大类|(?!年)\p{Script=Han})(.*)$/u;
const MONEY = /元$/u;

/**
 * What a quantity counts: the words after it (1257个|议事平台), or where a stop follows, the words before it
 * (做好人好事|4687件). Marks of quotation are left out; empty where neither side tells.
 */
export function nameCountedThing(sentence: string, quantity: Quantity): string {
  const before = wordsBefore(sentence.slice(0, quantity.start));
  const rest = sentence.slice(quantity.end, quantity.end + LONGEST).replace(/\([^()]{1,8}\)/gu, '');
  if ((rest.startsWith('的') || MONEY.test(quantity.unit)) && before.length >= 2) return before;
  const after = wordsAfter(rest);
  return after.length >= 2 ? tidy(after) : before;
}

function wordsAfter(rest: string): string {
  const words = rest.slice(0, BREAK.exec(rest)?.index).replace(/^(?:以上|以下|左右)/u, '');
  const verb = NEXT_VERB.exec(words);
  if (verb && verb.index >= 2) return words.slice(0, verb.index);
  // 7大类|21项重点任务 counts the tasks twice; in 43户|帮助解决问题46个 the words belong to the next number.
  const [, between = '', thing = ''] = NEXT_COUNT.exec(words) ?? [];
  return between !== '' ? '' : thing || words;
}

function wordsBefore(before: string): string {
  const listed = /(?<![一二三特优])等(?![奖级])[^,。;:!?、\n]*$/u.exec(before);
  const ofList = listed?.[0].slice(1) ?? '';
  if (ofList.length >= 4) return tidy(ofList);
  const clause = before.split(listed ? /[,。;:!?\n]/u : /[,。;:!?、\n]/u).at(-1) ?? '';
  return tidy(clause.replace(/^.*\d[\d,.]*[余多]?[万亿]?(?:人次|场次|件次|\p{Script=Han})(?=..)/u, ''));
}

function tidy(words: string): string {
  const plain = words.replace(/[“”‘’「」『』\s]/gu, '').replace(/^[的、和与及]+/u, '');
  const trimmed = plain
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(/(?<=.{2})[和与及]$/u, '');
  const named = trimmed.replace(PLAIN_VERB, '').replace(LEADING, '');
  return (named.length >= 2 ? named : trimmed).slice(-LONGEST);
}
