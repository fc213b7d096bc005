import { type CandidateRelation, type RelationEnd, contains, foldWidth, isInitiativeKind } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { agentsBefore } from '../grammar/agents.js';
import { createRelation } from '../grammar/create-relation.js';
import { ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';
import { isAboveIssuer, ownerOf } from './initiative-owners.js';

/** Verbs of making something that was not there. */
const CREATES =
  /(?:首创|独创|创新(?:打造|推出|创建|创设|建立)|精心打造|倾力打造|创办|创立|创设|发起|推出|构建|出台|制定出台|研究制定)了?[^,。;:]{0,12}$/u;
/** 打造 and 创建 make something new where what they make is called a brand or a platform. */
const MAKES = /(?:打造|创建)了?[^,。;:]{0,4}$/u;
const MADE_THING = /^[”’]?[^,。;:“”]{0,8}(?:品牌|平台)/u;
/** “…”是甲政协打造的品牌 */
const IS_MADE_BY = /^[”’]?是$/u;
const MADE_BY = /^[^,。;]{0,10}(?:打造|创办|创建|推出|创立|首创|探索)的/u;
/** Seen on a visit: it is the hosts' own. */
const VISITED = /(?:考察|参观|观摩|实地了解)了?[^,。;]{0,40}$/u;
/** A higher body's doing that the reporting committee answers to. */
const FOLLOWS = /(?:响应|落实|贯彻|按照|根据|遵照|围绕|紧扣|对标)[^,。;]{0,12}$/u;

/**
 * Reads who carries out an initiative and, where the text says so, who brought it into being. A name behind a higher body
 * (省政协“…”, 市委提出的“…”) is that body's, and the acting body of the clause, by default the reporting committee, carries it out;
 * a name behind any other body is carried out by that body.
 */
export const extractAdoption: RelationExtractor = (scene, views) =>
  views.flatMap((view) =>
    view.mentions
      .filter((seen) => isInitiativeKind(seen.kind) && seen.mention.scope !== 'national' && !isPartOfName(view, seen))
      .flatMap((initiative) => adoptionOf(scene, view, initiative)),
  );

/** 书香政协 inside “书香政协·文润…” is told of by the longer name. */
function isPartOfName(view: SentenceView, inner: SeenMention): boolean {
  return view.mentions.some(
    (outer) => isInitiativeKind(outer.kind) && outer.end - outer.start > inner.end - inner.start && contains(outer, inner),
  );
}

function adoptionOf(scene: Scene, view: SentenceView, initiative: SeenMention): readonly CandidateRelation[] {
  const object = endAt(initiative);
  const carry = (subject: RelationEnd, rule: string, confidence: number): CandidateRelation =>
    createRelation(view, subject, 'CARRIES_OUT', object, `adoption.${rule}`, confidence);
  const originate = (subject: RelationEnd, rule: string): CandidateRelation =>
    createRelation(view, subject, 'ORIGINATES', object, `adoption.${rule}`, 0.8);

  const makers = makersNamedAfter(view, initiative);
  if (makers.length > 0) return makers.flatMap((maker) => [carry(maker, 'made-by', 0.9), originate(maker, 'made-by')]);

  const before = foldWidth(between(view, view.start, initiative.start));
  const owner = ownerOf(view, initiative);
  if (owner?.bodies.every((body) => isAboveIssuer(scene, body))) {
    const start = owner.bodies[0]?.start ?? initiative.start;
    const answered = FOLLOWS.test(foldWidth(between(view, view.start, start)));
    if (!owner.acting || answered) {
      const own = owner.bodies.map(endAt);
      return [...own.map((body) => originate(body, 'owner')), ...agentsBefore(view, start).map((agent) => carry(agent, 'follower', 0.8))];
    }
  }
  const agents = owner ? owner.bodies.map(endAt) : agentsBefore(view, initiative.start);
  if (agents.includes(ISSUER) && VISITED.test(before)) return [];
  const creates = CREATES.test(before) || (MAKES.test(before) && MADE_THING.test(foldWidth(between(view, initiative.end, view.end))));
  return agents.flatMap((agent) => [
    carry(agent, owner ? 'owner' : 'agent', agent === ISSUER ? 0.75 : 0.85),
    ...(creates ? [originate(agent, 'created')] : []),
  ]);
}

function makersNamedAfter(view: SentenceView, initiative: SeenMention): readonly RelationEnd[] {
  const maker = view.mentions.find(({ kind, start }) => (kind === 'Committee' || kind === 'Organization') && start >= initiative.end);
  if (!maker || !IS_MADE_BY.test(between(view, initiative.end, maker.start))) return [];
  return MADE_BY.test(foldWidth(between(view, maker.end, view.end))) ? [endAt(maker)] : [];
}
