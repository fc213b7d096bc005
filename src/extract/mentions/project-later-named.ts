import type { Mention, Span } from '../../model/index.js';
import type { Scene } from '../scene.js';
import { isSpecificProject, projectStart } from './project-boundaries.js';

/** 该项目总投资3亿元: what the sentence before spoke of is a project. */
const CALLED_PROJECT = /^(?:[^,,。;;]{0,8}[,,])?(?:该|此)项目(?!组|部|库|负责|经理|名)/u;
/** A thing built or set up, as the subject or object of its sentence. */
const BUILT =
  /(?:[^,,。;;::、“”‘’《》\s]{2,24}?)(?:中心|基地|产业园|科技园|园区|公园|综合体|实验室|研究院|示范区|小镇|庄园|工厂|生产线|厂区|市场|广场|码头|电站|馆)(?:[一二三四]期)?(?=坐落|位于|选址|地处|落户|占地|规划|总投资|计划|由|于|是|建设|[,,。;;((]|$)/gu;

/** Finds the centres, bases and parks that the next sentence of the paragraph calls 该项目. */
export function findLaterCalledProjects(scene: Scene): readonly Mention[] {
  const { sentences } = scene.document;
  return sentences.flatMap((sentence, index): readonly Mention[] => {
    const before = sentences[index - 1];
    if (before?.paragraph !== sentence.paragraph || !CALLED_PROJECT.test(scene.text.slice(sentence.start, sentence.end))) return [];
    const span = builtThing(scene, before);
    if (!span) return [];
    const name = scene.text.slice(span.start, span.end);
    return [
      {
        kind: 'Project',
        span,
        reference: { how: 'named', name },
        aliases: [`${name}项目`],
        rule: 'project.later-called',
        confidence: 0.94,
      },
    ];
  });
}

/** The first thing built that a sentence names; none where it speaks of a 项目 itself. */
function builtThing(scene: Scene, sentence: Span): Span | undefined {
  const words = scene.text.slice(sentence.start, sentence.end);
  if (words.includes('项目')) return undefined;
  for (const { index, 0: match } of words.matchAll(BUILT)) {
    const start = sentence.start + index + projectStart(match);
    const end = sentence.start + index + match.length;
    if (isSpecificProject(scene.knowledge.lexicon, scene.text.slice(start, end))) return { start, end };
  }
  return undefined;
}
