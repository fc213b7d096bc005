import type { Document, Modality } from '../../model/index.js';

/** Headings that open the part of a report that plans: 今后五年…, 2025年工作安排, 展望, 下一步…. */
const PLANNING_HEADING =
  /未来[一二三四五\d]*年|今后[一二三四五\d]*年|下一(?:步|阶段)|展望|(?:工作|主要)(?:安排|打算|任务|思路|计划)|新的一年|^(?:\d{4}年).{0,6}(?:安排|打算|任务|展望)/u;
/** Headings that open the part that looks back. */
const REVIEWING_HEADING = /过去[一二三四五\d]*年|回顾|总结|(?:工作|主要)(?:情况|成效|成绩|做法)|取得/u;
/** A planning adverb: 将 as «will» (not 将…转化为 as «take»), 拟, 计划, 力争. */
const PLANNING_WORD =
  /(?:政协|常委会|我们|报告|委员会|区|市|县|省)(?:还|也)?将(?!.{0,25}(?:转化|作为|落实到|融入|贯穿|纳入|列为|列入|变成|变为))|将(?:继续|进一步|始终|坚持|聚焦|围绕|在|以|认真|积极|开展|按照|借助|更加|不断|深入|重点|努力|全面)|(?:拟|计划|准备|力争|打算)(?:开展|组织|建设|举办|召开|在|于)|^(?:要|我们要)/u;

/**
 * Whether each sentence tells what was done (`asserted`) or what is meant to be done (`planned`): by a planning word in the
 * sentence, or by standing under a planning heading until a reviewing heading of the report takes over.
 */
export function readModalities(document: Document): readonly Modality[] {
  const modalities: Modality[] = [];
  let planning = false;
  for (const paragraph of document.paragraphs) {
    const text = document.text.slice(paragraph.start, paragraph.end);
    if (paragraph.role === 'heading' || paragraph.role === 'subtitle') {
      if (PLANNING_HEADING.test(text)) planning = true;
      else if (REVIEWING_HEADING.test(text)) planning = false;
    }
    for (let index = paragraph.firstSentence; index < paragraph.endSentence; index += 1) {
      const sentence = document.sentences[index];
      if (!sentence) continue;
      const words = document.text.slice(sentence.start, sentence.end);
      modalities[index] = planning || PLANNING_WORD.test(words) ? 'planned' : 'asserted';
    }
  }
  return modalities;
}
