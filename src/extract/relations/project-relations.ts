import type { CandidateRelation, RelationEnd } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { explicitAgentsBefore } from '../grammar/agents.js';
import { createRelation } from '../grammar/create-relation.js';
import { ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';

/** 丁稳霖委员投资1.5亿元在…建设…: a person's own venture. */
const OWN_VENTURE = /^(?:委员|同志|先生|女士)?(?:投资|出资|领衔|牵头|创办|带领)/u;
const INVESTING = /^(?:有限公司|集团)?(?:计划|拟)?(?:总?投资|出资|投入)/u;
const SETTLED = /^(?:项目|工程)?[^,,。;;]{0,8}?(?:落户|落地|选址|坐落于|位于|布局)(?:在|于|到)?(?:[\u3400-\u9fff]{2,4}[省市])?$/u;

/** Who advances a project (the reporting committee, unless another committee or a person is told), who invests in it, where it settles. */
export const extractProjectRelations: RelationExtractor = (_scene, views) =>
  views.flatMap((view) =>
    view.mentions
      .filter(({ kind }) => kind === 'Project')
      .flatMap((project) => [...advancers(view, project), ...investors(view, project), ...sites(view, project)]),
  );

function advancers(view: SentenceView, project: SeenMention): readonly CandidateRelation[] {
  const owner = view.mentions.findLast(({ kind, end }) => kind === 'Person' && end <= project.start);
  const venture =
    owner !== undefined &&
    OWN_VENTURE.test(between(view, owner.end, project.start)) &&
    !/[,,;;]/u.test(between(view, owner.end, project.start));
  const agents = explicitAgentsBefore(view, project.start);
  const committees = agents.filter(({ kind }) => kind === 'Committee');
  const ends: readonly RelationEnd[] = venture ? [endAt(owner)] : committees.length > 0 ? committees.map(endAt) : [ISSUER];
  return ends.map((end) =>
    createRelation(view, end, 'ADVANCES', endAt(project), venture ? 'project.own-venture' : 'project.advanced', 0.8),
  );
}

function investors(view: SentenceView, project: SeenMention): readonly CandidateRelation[] {
  return view.mentions
    .filter(({ kind, end, mention }) => kind === 'Organization' && end <= project.start && mention.category !== 'media')
    .filter(({ end }) => INVESTING.test(between(view, end, project.start)) && !/[;;]/u.test(between(view, end, project.start)))
    .map((investor) => createRelation(view, endAt(investor), 'INVESTS_IN', endAt(project), 'project.investor', 0.8));
}

function sites(view: SentenceView, project: SeenMention): readonly CandidateRelation[] {
  const places = view.mentions.filter(({ kind }) => kind === 'Place');
  const after = places.filter(({ start }) => start >= project.end && SETTLED.test(between(view, project.end, start)));
  const before = places.filter(
    ({ start, end }) =>
      end <= project.start &&
      /在(?:[\u3400-\u9fff]{2,4}[省市县区])?$/u.test(between(view, view.start, start)) &&
      /^(?:建设|打造|建立|投资|兴建|新建|创办|投建)了?$/u.test(between(view, end, project.start)),
  );
  return [...after.slice(-1), ...before].map((place) =>
    createRelation(view, endAt(project), 'LOCATED_IN', endAt(place), 'located.project', 0.88),
  );
}
