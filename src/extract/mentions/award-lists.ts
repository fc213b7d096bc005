import type { Mention } from '../../model/index.js';
import { createAward } from './award-naming.js';
import type { Scene } from '../scene.js';

const GRADE_LINE = /^\s*((?:特等|[一二三四]等|优胜|优秀|提名|鼓励)奖)\s*(?:[::((].{0,12})?$/u;
const HEADING_LINE =
  /^\s*(?:[一二三四五六七八九十\d]+[、..])?\s*(.{0,36}(?:先进(?:集体|单位|个人|工作者)|优秀[\u3400-\u9fff]{2,10}|好新闻|好信息))\s*[::]?\s*$/u;

/** Finds the prizes of a list in lines: a heading that names the prize, below it lines that name the grades. */
export function findListedPrizes(scene: Scene): readonly Mention[] {
  const awards: Mention[] = [];
  let heading: string | undefined;
  let at = 0;
  for (const line of scene.text.split('\n')) {
    const graded = GRADE_LINE.exec(line)?.[1];
    if (graded !== undefined && heading !== undefined) {
      const start = at + line.indexOf(graded);
      const award = createAward(scene, { start, end: start + graded.length }, `${heading}${graded}`, undefined, 'award.listed-grade', 0.9);
      if (award) awards.push(award);
    }
    heading = HEADING_LINE.exec(line)?.[1] ?? heading;
    at += line.length + 1;
  }
  return awards;
}
