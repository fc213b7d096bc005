import { type CandidateRelation, type RelationEnd, contains, foldWidth, isInitiativeKind } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { agentsBefore } from '../grammar/agents.js';
import { createRelation } from '../grammar/create-relation.js';
import { ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';
import { isOfHome } from '../grammar/home-bodies.js';
import { actingBodies, bodiesNamedAfter, praisedDoers, speakerOf } from './initiative-agents.js';
import { isAboveIssuer, ownerOf } from './initiative-owners.js';

/** The rule of claims made for a body because the name stands right behind it. */
const OWNED = 'owned';

/** Verbs of making something that was not there. */
const CREATES =
  /(?:(?:首创|独创)[^,。;:]*|(?:创新(?:打造|推出|创建|创设|建立)|精心打造|倾力打造|创办|创立|创设|发起|推出|构建|出台|研究制定)了?[^,。;:]{0,12})$/u;
/** 打造 and 创建 make something new where what they make is called a brand or a platform. */
const MAKES = /(?:打造|创建)了?[^,。;:]{0,4}$/u;
const MADE_THING = /^[”’]?[^,。;:“”]{0,8}(?:品牌|平台)/u;
/** The other members of a list of names: 创新打造“甲”“乙”“丙”五大品牌. */
const MEMBERS_BEFORE = /(?:“[^“”]*”[、和与及]?)+(?=“?$)/u;
const MEMBERS_BEHIND = /^”?(?:[、和与及]?“[^“”]*”)+/u;
/** 其他城市打造的品牌,甲政协“…”、乙政协“…”: the list is of things made. */
const MADE_LIST = /(?:打造|创建|推出|首创)的[^,。;]{0,8}(?:品牌|平台|经验)[,:][^,。;]*$/u;
/** 作出了融入“…”的部署 */
const DECIDES = /(?:作出|提出|确立)了?[^。;]{0,40}$/u;
const DECIDED_THING = /^[^,。;]{0,20}(?:部署|号召|目标|战略|思路|决策|要求)/u;
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
  withoutGuesses(
    scene,
    views,
    views.flatMap((view, index) =>
      view.mentions
        .filter((seen) => isInitiativeKind(seen.kind) && seen.mention.scope !== 'national' && !isPartOfName(view, seen))
        .flatMap((initiative) => adoptionOf(scene, view, initiative, views[index + 1])),
    ),
  );

/** 书香政协 inside “书香政协·文润…” is told of by the longer name. */
function isPartOfName(view: SentenceView, inner: SeenMention): boolean {
  return view.mentions.some(
    (outer) => isInitiativeKind(outer.kind) && outer.end - outer.start > inner.end - inner.start && contains(outer, inner),
  );
}

function adoptionOf(
  scene: Scene,
  view: SentenceView,
  initiative: SeenMention,
  next: SentenceView | undefined,
): readonly CandidateRelation[] {
  const object = endAt(initiative);
  const carry = (subject: RelationEnd, rule: string, confidence: number): CandidateRelation =>
    createRelation(view, subject, 'CARRIES_OUT', object, `adoption.${rule}`, confidence);
  const originate = (subject: RelationEnd, rule: string): CandidateRelation =>
    createRelation(view, subject, 'ORIGINATES', object, `adoption.${rule}`, 0.8);

  const named = bodiesNamedAfter(view, initiative);
  if (named)
    return named.bodies.flatMap((body) => [carry(body, 'told-after', 0.85), ...(named.made ? [originate(body, 'told-after')] : [])]);

  const before = foldWidth(between(view, view.start, initiative.start));
  const owner = ownerOf(view, initiative);
  const praised = owner ? undefined : praisedDoers(view, initiative);
  if (praised) return praised.map((body) => carry(body, 'praised', 0.75));
  if (owner?.bodies.every((body) => isAboveIssuer(scene, body))) {
    const start = owner.bodies[0]?.start ?? initiative.start;
    const answered = FOLLOWS.test(foldWidth(between(view, view.start, start)));
    if (!owner.acting || answered) {
      const own = owner.bodies.map(endAt);
      return [...own.map((body) => originate(body, 'owner')), ...agentsBefore(view, start).map((agent) => carry(agent, 'follower', 0.8))];
    }
  }
  const speaker = speakerOf(view, next);
  const bodies = [...(owner?.bodies ?? []), ...(speaker ? [speaker] : [])];
  const agents = bodies.length > 0 ? bodies.map(endAt) : actingBodies(view, initiative);
  if (agents.includes(ISSUER) && VISITED.test(before)) return [];
  const after = foldWidth(between(view, initiative.end, view.end));
  const decided = !agents.includes(ISSUER) && DECIDES.test(before) && DECIDED_THING.test(after);
  const lead = before.replace(MEMBERS_BEFORE, '');
  const creates =
    CREATES.test(lead) ||
    (MAKES.test(lead) && MADE_THING.test(after.replace(MEMBERS_BEHIND, ''))) ||
    (owner !== undefined && MADE_LIST.test(before)) ||
    decided;
  const rule = owner && !owner.acting ? OWNED : 'agent';
  return agents.flatMap((agent) => [
    carry(agent, rule, agent === ISSUER ? 0.75 : 0.85),
    ...(creates && !isInsideQuotation(before, initiative, view) ? [originate(agent, 'created')] : []),
  ]);
}

/** A name inside a longer quoted phrase (“打造‘…’品牌”) is talked about, not made. */
function isInsideQuotation(before: string, initiative: SeenMention, view: SentenceView): boolean {
  const own = /[“‘]/u.test(between(view, initiative.start - 1, initiative.start)) ? 1 : 0;
  return before.split('“').length - before.split('”').length > own || /“[^”]*‘$/u.test(before);
}

/** Where the report says whose an initiative is, and never that the reporting committee has it too, the committee is not guessed to carry it out. */
function withoutGuesses(scene: Scene, views: readonly SentenceView[], claims: readonly CandidateRelation[]): readonly CandidateRelation[] {
  const mentions = new Map(views.flatMap((view) => view.mentions.map((seen) => [seen.index, seen] as const)));
  const seenAt = (end: RelationEnd): SeenMention | undefined => ('mention' in end ? mentions.get(end.mention) : undefined);
  const nameOf = (end: RelationEnd): string => {
    const reference = seenAt(end)?.mention.reference;
    return reference?.how === 'named' ? reference.name : '';
  };
  const subjects = claims.map(({ subject, object, rule }) => ({ name: nameOf(object), body: seenAt(subject), rule }));
  const owned = new Set(
    subjects.filter(({ body, rule }) => body && rule === `adoption.${OWNED}` && !isOfHome(scene, body.mention)).map(({ name }) => name),
  );
  const told = new Set(subjects.filter(({ body }) => body?.kind === 'Committee' && isOfHome(scene, body.mention)).map(({ name }) => name));
  return claims.filter(({ subject, object }) => subject !== ISSUER || !owned.has(nameOf(object)) || told.has(nameOf(object)));
}
