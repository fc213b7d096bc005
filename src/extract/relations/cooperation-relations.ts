import type { CandidateRelation } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { isOfHome } from '../grammar/home-bodies.js';
import { ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';

/** With whom: 与X政协, 会同X政协, 配合X政协. */
const WITH = /(?:与|和|同|会同|联合|配合|携手|联动|加强与|协同)[“”‘’]?$/u;
/** What two committees do together. */
const TOGETHER =
  /联合|协同|共同|合作|协作|联动|同题|联席|联系会|携手|互动|结对|共建|签订|签署|开展[^,。;]{0,20}(?:调研|协商|监督|活动|视察)/u;
/** What a group of committees that is named as one has. */
const GROUP_HAS = /^[^,。;]{0,6}(?:联动|协作|联席|协同|联合|联系|合作|主席|机制|联盟|协商)/u;

/** What several committees found or meet in together. */
const ALLIANCE = /联盟|联席会|联系会|协作会|协作联席|联动协作|协作机制|合作协议|结为友好/u;
/** Fewer committees than this in one sentence may be met by chance. */
const FEWEST_IN_ALLIANCE = 3;

/** Reads which committees work jointly with the reporting one: 与X政协开展联合调研, 配合X政协开展, 成德眉资四市政协协同. */
export const extractCooperation: RelationExtractor = (scene, views) =>
  views.flatMap((view) => [...withOthers(scene, view), ...inGroups(scene, view), ...inAlliances(scene, view)]);

function joint(view: SentenceView, other: SeenMention, rule: string, confidence: number): CandidateRelation {
  return {
    subject: ISSUER,
    type: 'COOPERATES_WITH',
    object: endAt(other),
    modality: view.modality,
    evidence: { start: view.start, end: view.end },
    rule,
    confidence,
  };
}

function withOthers(scene: Scene, view: SentenceView): readonly CandidateRelation[] {
  const found: CandidateRelation[] = [];
  const committees = view.mentions.filter((seen) => seen.kind === 'Committee');
  for (const first of committees) {
    if (!WITH.test(between(view, Math.max(view.start, first.start - 5), first.start))) continue;
    const group = committees.filter((seen) => seen.start >= first.start && /^[^,。;]*$/u.test(between(view, first.end, seen.start)));
    const last = group.at(-1) ?? first;
    const clause = /^[^,。;]*/u.exec(between(view, last.end, view.end))?.[0] ?? '';
    if (!TOGETHER.test(clause) || /^(?:的|机关|委员)/u.test(clause)) continue;
    for (const other of group) if (!isOfHome(scene, other.mention)) found.push(joint(view, other, 'cooperation.with', 0.8));
  }
  return found;
}

/** Several committees named by one phrase, the reporting one among them. */
function inGroups(scene: Scene, view: SentenceView): readonly CandidateRelation[] {
  const bySpan = new Map<string, SeenMention[]>();
  for (const seen of view.mentions) {
    if (seen.kind !== 'Committee') continue;
    const key = `${seen.start}-${seen.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), seen]);
  }
  return [...bySpan.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length < 2 || !group.some((seen) => isOfHome(scene, seen.mention))) return [];
    if (group.some(({ mention }) => mention.rule === 'committee.several-levels') || !GROUP_HAS.test(between(view, first.end, view.end)))
      return [];
    return group.filter((seen) => !isOfHome(scene, seen.mention)).map((seen) => joint(view, seen, 'cooperation.group', 0.85));
  });
}

/** Committees listed with the alliance or joint meeting they belong to. */
function inAlliances(scene: Scene, view: SentenceView): readonly CandidateRelation[] {
  const committees = view.mentions.filter((seen) => seen.kind === 'Committee' && !seen.mention.rule.startsWith('committee.relative'));
  if (committees.length < FEWEST_IN_ALLIANCE || !ALLIANCE.test(view.text)) return [];
  return committees.filter((seen) => !isOfHome(scene, seen.mention)).map((seen) => joint(view, seen, 'cooperation.alliance', 0.7));
}
