import type { Mention } from '../../model/index.js';
import type { Scene } from '../scene.js';
import { isNameShaped, nameWords } from './person-names.js';

/** How far below the top a report may name who gives it. */
const TOP_PARAGRAPHS = 14;
/** Words that show a session's report above the name, or its audience below. */
const REPORT_ABOVE = /^.{0,60}(?:报告|会议上|会上|讲话|发言|致辞)[)\s]*$/u;
const ADDRESS = /^(?:各位|同志们|尊敬的)/u;
const SPEAKER = /^\s*((?:主席|市长|书记)?)([\u3400-\u9fff](?:[ \u3000]{0,4}[\u3400-\u9fff]){1,3}?)\s*(?=$|各位|\()/u;

/** Finds who gives the report: a name alone on its line, or before the audience, near the top (——在政协…会议上 / 段 鸣). */
export function loneNames(scene: Scene): readonly Mention[] {
  const { text, document, knowledge } = scene;
  const words = nameWords(knowledge.lexicon);
  const top = document.paragraphs.slice(0, TOP_PARAGRAPHS);
  const mentions: Mention[] = [];
  top.forEach((paragraph, index) => {
    const line = text.slice(paragraph.start, paragraph.end);
    const match = SPEAKER.exec(line);
    const written = match?.[2];
    if (match === null || written === undefined || !isNameShaped(words, written)) return;
    const below = line.slice(match[0].length).trim() || (top[index + 1] ? text.slice(top[index + 1]?.start, top[index + 1]?.end) : '');
    const above = top[index - 1] ? text.slice(top[index - 1]?.start, top[index - 1]?.end) : '';
    const twoAbove = top[index - 2] ? text.slice(top[index - 2]?.start, top[index - 2]?.end) : '';
    if (!REPORT_ABOVE.test(above.trim()) && !REPORT_ABOVE.test(twoAbove.trim()) && !ADDRESS.test(below)) return;
    const start = paragraph.start + match[0].indexOf(written);
    mentions.push({
      kind: 'Person',
      span: { start, end: start + written.length },
      reference: { how: 'named', name: written.replace(/[ \u3000]/gu, '') },
      rule: 'person.speaker',
      confidence: 0.9,
    });
  });
  return mentions;
}
