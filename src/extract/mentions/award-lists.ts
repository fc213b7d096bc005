import type { Mention, Span } from '../../model/index.js';
import { sourceBefore } from './award-context.js';
import { createAward } from './award-naming.js';
import type { Scene } from '../scene.js';

const NUMBERING = '(?:[((]?[一二三四五六七八九十\\d]{1,3}[、..))]\\s*)';
const GRADE = '(?:特等|[一二三四]等|优胜|优秀|提名|鼓励)奖';
/** (2篇), :3名 */
const COUNT = '(?:[::((].{0,12})?';
const GRADE_LINE = new RegExp(`^\\s*${NUMBERING}?(${GRADE})\\s*${COUNT}$`, 'u');
/** What the name of a whole list adds to the prize. */
const LIST_NAME = '(?:的?(?:获奖|入选)?(?:评选|评审)?(?:结果|名单|通报|决定|公示|揭晓))*';
const HEADING_LINE = new RegExp(
  `^\\s*(${NUMBERING}?)(.{0,36}?(?:先进(?:集体|单位|个人|工作者)|优秀(?!奖)[\\u3400-\\u9fff]{2,10}?|好新闻|好信息)(?:${GRADE})?)${LIST_NAME}\\s*${COUNT}$`,
  'u',
);
/** 某政协办公厅关于表彰…: what a document is about. */
const ABOUT = /^.*关于(?:表彰|表扬|通报|公布)*/u;
/** A line of a list: a titled work, or the short name of who won. */
const ITEM_LINE = /^[^。]{0,60}《[^《》]+》|^\s*(?:[\d((][^。]{2,30}|[\u3400-\u9fff]{2,12})$/u;
/** A heading over several lists. */
const SEVERAL = /、|和|及|暨/u;
const COMMENDING = /表彰|表扬|通报|评选|评审|获奖/u;

interface Heading {
  readonly words: string;
  readonly span: Span;
  readonly numbered: boolean;
  /** The heading names the grade too, or the list below it has none. */
  readonly complete: boolean;
}

/**
 * Finds the prizes of a list in lines: a heading that names the prize, below it lines that name the grades; or a numbered heading with the
 * winners right below. Who gives them may be told by the lead alone (某政协办公厅通报…).
 */
export function findListedPrizes(scene: Scene): readonly Mention[] {
  const awards: Mention[] = [];
  let heading: Heading | undefined;
  let at = 0;
  const take = (span: Span, written: string): void => {
    const award = createAward(
      scene,
      span,
      written,
      sourceBefore(scene, { start: 0, end: span.start }, span.start),
      'award.listed-grade',
      0.9,
    );
    if (award) awards.push(award);
  };
  for (const line of scene.text.split('\n')) {
    const graded = GRADE_LINE.exec(line)?.[1];
    const next = graded === undefined ? readHeading(line, at) : undefined;
    if (graded !== undefined && heading) {
      const start = at + line.indexOf(graded);
      take({ start, end: start + graded.length }, `${heading.words}${graded}`);
      heading = { ...heading, numbered: false };
    } else if (!next && heading && line.trim() !== '') {
      const listed =
        (heading.numbered || heading.complete) &&
        !SEVERAL.test(heading.words) &&
        ITEM_LINE.test(line) &&
        COMMENDING.test(scene.text.slice(0, heading.span.start));
      if (listed) take(heading.span, heading.words);
      heading = { ...heading, numbered: false, complete: false };
    }
    heading = next ?? heading;
    at += line.length + 1;
  }
  return awards;
}

function readHeading(line: string, at: number): Heading | undefined {
  const [, number = '', written] = HEADING_LINE.exec(line) ?? [];
  if (written === undefined) return undefined;
  const words = written.replace(ABOUT, '');
  const start = at + line.indexOf(words);
  return { words, span: { start, end: start + words.length }, numbered: number !== '', complete: new RegExp(`${GRADE}$`, 'u').test(words) };
}
