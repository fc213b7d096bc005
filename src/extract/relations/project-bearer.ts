import type { CandidateRelation } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';

/**
 * Reads whose project it is from the project's own name: the firm it begins with advances it (天宏集团|废钢加工), and the projects
 * listed with it by 、 as well.
 */
export const extractProjectBearers: RelationExtractor = (_scene, views) => views.flatMap(bearersIn);

function bearersIn(view: SentenceView): readonly CandidateRelation[] {
  const found: CandidateRelation[] = [];
  let bearer: { readonly firm: SeenMention; readonly last: SeenMention } | undefined;
  for (const project of view.mentions.filter(({ kind }) => kind === 'Project')) {
    const first = view.mentions.find(({ kind, start, end }) => kind === 'Organization' && start === project.start && end < project.end);
    if (first) bearer = { firm: first, last: project };
    else if (bearer && between(view, bearer.last.end, project.start) === '、') bearer = { firm: bearer.firm, last: project };
    else bearer = undefined;
    if (!bearer) continue;
    found.push({
      subject: endAt(bearer.firm),
      type: 'ADVANCES',
      object: endAt(project),
      modality: view.modality,
      evidence: { start: view.start, end: view.end },
      rule: 'project.bearer',
      confidence: 0.7,
    });
  }
  return found;
}
