import type { CandidateRelation } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { isOfHome } from '../grammar/home-bodies.js';
import { ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';

/** What follows a party committee that leads: 的坚强领导下, 领导, 的正确领导. */
const LEADS = /^的?(?:坚强|正确|高度|有力|直接|统一)*领导(?!班子|小组|人|干部|同志|出席|参加|批示|多次|带头|督办|联系|对|的|、)/u;
/** What follows a committee that guides: 的精心指导下, 有力指导. */
const GUIDES = /^的?(?:精心|大力|有力|关心|具体|悉心|亲切|支持|和|、)*指导/u;
/** A body between the members of a list that shares one predicate. */
const LIST_GAP = /^(?:[、和与及]|以及|的?[^,。;]{0,8}领导[^,。;]{0,4}[、和与及])$/u;
/** Bodies of a committee that stay part of it. */
const OWN_BODY = /政协(?:工作站|联络站|联络处|文史馆|书院|艺术团|书画院|经促会|经济促进会|工委|[\u4e00-\u9fff]{2,8}工作委员会)/u;

/**
 * Reads who leads and guides the reporting committee, as far as the text says so: 在中共X市委的坚强领导下 (LED_BY, for the party
 * committee of its own level), 在省政协、市政协的精心指导下 (GUIDED_BY), and which bodies are part of it (市政协文史馆).
 */
export const extractGovernance: RelationExtractor = (scene, views) =>
  views.flatMap((view) => [...led(scene, view), ...guided(scene, view), ...parts(view)]);

function stated(view: SentenceView, type: 'LED_BY' | 'GUIDED_BY', object: SeenMention, rule: string): CandidateRelation {
  return {
    subject: ISSUER,
    type,
    object: endAt(object),
    modality: 'asserted',
    evidence: { start: view.start, end: view.end },
    rule,
    confidence: 0.9,
  };
}

function led(scene: Scene, view: SentenceView): readonly CandidateRelation[] {
  return view.mentions
    .filter(
      (seen) =>
        seen.kind === 'Organization' &&
        seen.mention.category === 'party' &&
        isOfHome(scene, seen.mention) &&
        LEADS.test(between(view, seen.end, seen.end + 12)),
    )
    .map((seen) => stated(view, 'LED_BY', seen, 'governance.led'));
}

function guided(scene: Scene, view: SentenceView): readonly CandidateRelation[] {
  const committees = view.mentions.filter((seen) => seen.kind === 'Committee' && !isOfHome(scene, seen.mention));
  const guiding = committees.filter((seen) => GUIDES.test(between(view, seen.end, seen.end + 12)));
  const listed = committees.filter((seen) =>
    guiding.some((last) => seen.end <= last.start && LIST_GAP.test(between(view, seen.end, last.start))),
  );
  return [...listed, ...guiding].map((seen) => stated(view, 'GUIDED_BY', seen, 'governance.guided'));
}

function parts(view: SentenceView): readonly CandidateRelation[] {
  return view.mentions
    .filter((seen) => seen.kind === 'Organization' && (seen.mention.category === 'studio' || OWN_BODY.test(nameOf(view, seen))))
    .map((seen) => {
      const owner = view.mentions.find(
        (other) => other.kind === 'Committee' && (other.end === seen.start || (other.start === seen.start && other.end < seen.end)),
      );
      return {
        subject: endAt(seen),
        type: 'PART_OF',
        object: owner ? endAt(owner) : ISSUER,
        modality: view.modality,
        evidence: { start: view.start, end: view.end },
        rule: 'governance.own-body',
        confidence: 0.75,
      };
    });
}

/** The canonical name where it is told, else the words. */
function nameOf(view: SentenceView, { mention, start, end }: SeenMention): string {
  return mention.reference.how === 'named' ? mention.reference.name : between(view, start, end);
}
