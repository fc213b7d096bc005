import type { Document, Modality } from '../../model/index.js';

/** Headings that open the part of a report that plans: 今后五年…, 2025年工作安排, 展望, 下一步…. */
const PLANNING_HEADING =
  /未来[一二三四五\d]*年|今后[一二三四五\d]*年|下一(?:步|阶段)|展望|(?:工作|主要)(?:安排|打算|任务|思路|计划)|新的一年|^(?:\d{4}年).{0,6}(?:安排|打算|任务|展望)/u;
/** Headings that open the part that looks back. */
const REVIEWING_HEADING = /过去[一二三四五\d]*年|回顾|总结|(?:工作|主要)(?:情况|成效|成绩|做法)|取得/u;
/** A planning adverb: 将 as «will» (not 将…转化为 as «take»), 拟, 计划, 力争. */
const PLANNING_WORD =
  /(?:政协|常委会|我们|报告|委员会|区|市|县|省)(?:还|也)?将(?!.{0,25}(?:转化|作为|落实到|融入|贯穿|纳入|列为|列入|变成|变为))|将(?:继续|进一步|始终|坚持|聚焦|围绕|在|以|认真|积极|开展|按照|借助|更加|不断|深入|重点|努力|全面)|(?:拟|计划|准备|力争|打算)(?:开展|组织|建设|举办|召开|在|于)|^(?:要|我们要)/u;

/** What was done is counted and has results; plans are neither. */
const DONE =
  /\d+(?:余|多)?(?:人次|[次件篇场个家名份条项期户批万亿])|[^为]了(?!解)|已[经于]?|荣获|获评|被[^,。;]{1,12}(?:采[用纳]|表[扬彰]|评为)/gu;
/** So many signs of things done, and more than of plans, take a section under a planning heading back: pages put boxes amid their text. */
const SIGNS_OF_A_REVIEW = 4;

/**
 * Whether each sentence tells what was done (`asserted`) or what is meant to be done (`planned`): by a planning word in the sentence,
 * or by standing under a planning heading, until a heading that looks back or a section that counts what was done takes over.
 */
export function readModalities(document: Document): readonly Modality[] {
  const modalities: Modality[] = [];
  let planning = false;
  for (const section of sectionsOf(document)) {
    const heading = section.heading;
    if (heading !== undefined && PLANNING_HEADING.test(heading)) planning = true;
    else if (heading !== undefined && REVIEWING_HEADING.test(heading)) planning = false;
    else if (planning && tellsWhatWasDone(section.sentences)) planning = false;
    for (const { index, words } of section.sentences) modalities[index] = planning || PLANNING_WORD.test(words) ? 'planned' : 'asserted';
  }
  return modalities;
}

interface Section {
  readonly heading: string | undefined;
  readonly sentences: readonly { readonly index: number; readonly words: string }[];
}

/** The document cut at its headings; a heading's own sentences belong to its section. */
function sectionsOf(document: Document): readonly Section[] {
  const sections: { heading: string | undefined; sentences: { index: number; words: string }[] }[] = [];
  for (const paragraph of document.paragraphs) {
    const opens = paragraph.role === 'heading' || paragraph.role === 'subtitle';
    if (opens || sections.length === 0) {
      sections.push({ heading: opens ? document.text.slice(paragraph.start, paragraph.end) : undefined, sentences: [] });
    }
    for (let index = paragraph.firstSentence; index < paragraph.endSentence; index += 1) {
      const sentence = document.sentences[index];
      if (sentence) sections.at(-1)?.sentences.push({ index, words: document.text.slice(sentence.start, sentence.end) });
    }
  }
  return sections;
}

function tellsWhatWasDone(sentences: Section['sentences']): boolean {
  const done = sentences.reduce((sum, { words }) => sum + [...words.matchAll(DONE)].length, 0);
  const planned = sentences.filter(({ words }) => PLANNING_WORD.test(words)).length;
  return done >= SIGNS_OF_A_REVIEW && done > 2 * planned;
}
