import type { CandidateRelation, RelationEnd } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { explicitAgentsBefore } from '../grammar/agents.js';
import { bodiesByName, fullBodyName } from '../grammar/body-names.js';
import { createRelation } from '../grammar/create-relation.js';
import { type MentionGroup, groupMentions } from '../grammar/mention-groups.js';
import { ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';

/** Verbs of choosing, whose subject gives the prize. */
const GIVEN = /(?<!被)(?:选树|评选出|评出|表彰|授予)(?:了)?[^,,。;;]{0,12}$/u;
const AWARD_JOINT = /^(?:\d+[次名个项件篇]|[一二两三四五六七八九十]+[次名个项件篇])?[\s、和与及”’]*(?:以及)?$/u;
/** 6件提案, 3名同志: counted, not named. */
const COUNTED = /^[\s其中有]*(?:\d+|[一二两三四五六七八九十]+)(?:余|多)?[名件篇位个项条份]/u;
const VERB = /被|荣获|获|喜获|入选|跻身|评为|囊括|摘得|斩获|授予/u;
const ADVERBS =
  /先后|连续|(?:\d+|[一二两三四五六七八九十]+)[年次届]|共|再次|又|分别|还|并|且|均|也|多次|首次|一举|成功|同时|此外|届期内|期间|年内|去年|今年|当年|\d{4}年度?|[\s、]/gu;
/** Words for the reporting committee and its work. */
const OWN_SUBJECT = /(?:政协|机关|我会|本会|会议|提案|信息|工作|案例|做法|经验|报告|建议|成果|作品|文章|新闻|论文)(?:等)?$|^在/u;
/** The clause goes on about what the clause before was about. */
const CONTINUES = /^(?:并|且|还|又|先后|均|都|分别|荣获|获|喜获|被|入选|跻身)/u;

/** Who received a prize and who gave it. */
export const extractAwardRelations: RelationExtractor = (scene, views) => {
  const bodies = bodiesByName(scene, views);
  return views.flatMap((view) => {
    const groups = groupMentions(view, ({ kind }) => kind === 'Award', AWARD_JOINT);
    return groups.flatMap((group) => [...granters(scene, view, group, bodies), ...recipients(scene, view, group)]);
  });
};

function granters(
  scene: Scene,
  view: SentenceView,
  group: MentionGroup,
  bodies: ReadonlyMap<string, SeenMention>,
): readonly CandidateRelation[] {
  return group.members.flatMap((award): readonly CandidateRelation[] => {
    const granter = award.mention.attributes?.['granter'];
    if (granter === undefined) return [];
    const near = view.mentions.find(
      (seen) => (seen.kind === 'Committee' || seen.kind === 'Organization') && fullBodyName(scene, seen.mention) === granter,
    );
    const body = near ?? bodies.get(granter);
    const end: RelationEnd | undefined = body ? endAt(body) : granter === scene.context.issuer ? ISSUER : undefined;
    return end ? [createRelation(view, endAt(award), 'GRANTED_BY', end, 'award.granter', 0.9)] : [];
  });
}

function recipients(scene: Scene, view: SentenceView, group: MentionGroup): readonly CandidateRelation[] {
  const [first] = group.members;
  if (first?.mention.rule === 'award.commended') return commendedRecipients(view, group);
  if (!first || first.mention.rule === 'award.listed-grade') return [];
  if (GIVEN.test(between(view, view.start, group.start))) return [];
  const clause = clauseStart(view, group.start);
  const subjects = subjectsIn(view, clause, group.start);
  const found = subjects.length > 0 ? subjects : CONTINUES.test(between(view, clause, group.end)) ? earlierWorks(view, clause) : [];
  const counted = COUNTED.test(between(view, clause, group.start));
  const giver = first.mention.attributes?.['granter'];
  if (found.length === 0 && !counted && hasUnknownSubject(view, clause, group.start)) return [];
  const named = found.length > 0 ? found : counted ? [] : explicitAgentsBefore(view, group.start);
  const ends = named.filter(({ mention }) => giver === undefined || fullBodyName(scene, mention) !== giver).map(endAt);
  const unsaid: readonly RelationEnd[] = giver !== undefined && giver === scene.context.issuer ? [] : [ISSUER];
  const receiving = ends.length > 0 ? ends : unsaid;
  const works = found.length > 0 && found.every(({ kind }) => kind === 'Publication');
  const distributed =
    works && new Set(group.members.map(({ start }) => start)).size === group.members.length && receiving.length === group.members.length;
  return group.members.flatMap((award, index) =>
    receiving
      .filter((_, position) => !(distributed && group.members.length > 1) || position === index)
      .map((end) => createRelation(view, end, 'RECEIVED', endAt(award), works ? 'received.work' : 'received.subject', 0.85)),
  );
}

/** Whether the clause names a subject that no mention stands for: it is not the reporting committee then. */
function hasUnknownSubject(view: SentenceView, clause: number, before: number): boolean {
  const words = between(view, clause, before).replace(/“[^“”]*”|《[^《》]*》/gu, '');
  const verb = VERB.exec(words);
  const subject = words.slice(0, verb?.index ?? 0).replace(ADVERBS, '');
  return /[\u3400-\u9fff]{2}|[我他她]/u.test(subject) && !OWN_SUBJECT.test(subject);
}

/** 王浩宇|等20名|优秀委员. */
const FOR_WHOM = /^等(?:\d+|[一二三四五六七八九十]+)(?:余|多)?[篇个名件位家条]$/u;

/** 对…进行表彰,马向东等112名委员获奖: the next clause tells who. */
function commendedRecipients(view: SentenceView, group: MentionGroup): readonly CandidateRelation[] {
  const said = /^[^;;。]*?(?:表彰|表扬|奖励)[,,]([^,,;;。]{2,90}?)获奖/u.exec(
    between(view, group.end, view.end).replace(/《[^《》]*》/gu, (words) => '□'.repeat(words.length)),
  );
  const counted = group.members.flatMap((award) =>
    view.mentions
      .filter(
        ({ end, kind }) => end <= award.start && kind !== 'Award' && kind !== 'Place' && FOR_WHOM.test(between(view, end, award.start)),
      )
      .map((seen) => ({ seen, award })),
  );
  const told = counted
    .filter(({ seen: { kind } }) => kind === 'Person' || kind === 'Publication' || kind === 'Committee' || kind === 'Organization')
    .map(({ seen, award }) => createRelation(view, endAt(seen), 'RECEIVED', endAt(award), 'received.commended', 0.8));
  if (!said) return told;
  const limit = group.end + said[0].length;
  const from = limit - (said[1]?.length ?? 0) - 2;
  const winners = view.mentions
    .filter(
      ({ kind, start, end }) => (kind === 'Person' || kind === 'Publication' || kind === 'Committee') && start >= from && end <= limit,
    )
    .flatMap((seen) =>
      group.members.map((award) => createRelation(view, endAt(seen), 'RECEIVED', endAt(award), 'received.commended', 0.8)),
    );
  return [...told, ...winners];
}

/** Works, persons, initiatives or bodies that are the subject of the clause: works first, for a report's author may stand beside them. */
function subjectsIn(view: SentenceView, clause: number, before: number): readonly SeenMention[] {
  const inside = view.mentions.filter(({ start, end }) => start >= clause && end <= before);
  const works = groupMentions({ ...view, mentions: inside }, ({ kind }) => kind === 'Publication').at(-1);
  if (works) return works.members;
  const organisations = inside.filter(({ kind }) => kind === 'Organization');
  const isPart = ({ start, end }: SeenMention): boolean => organisations.some((body) => body.start <= start && end <= body.end);
  const persons = inside.filter((seen) => seen.kind === 'Person' && !isPart(seen));
  if (persons.length > 0) return persons;
  const initiatives = inside.filter(
    (seen) => seen.kind === 'Brand' && !isPart(seen) && /^[^,,。]{0,8}$/u.test(between(view, seen.end, before)),
  );
  if (initiatives.length > 0) return initiatives.slice(-1);
  const agents = explicitAgentsBefore(view, before).filter(({ start }) => start >= clause);
  const last = agents.at(-1);
  return last && actsItself(between(view, last.end, before)) ? agents : [];
}

/** Whether nothing but adverbs, 等 and what kind of body it is stands between a body and the verb: 区政协委员服务中心某某获评 tells of 某某. */
function actsItself(words: string): boolean {
  const verb = VERB.exec(words);
  return (
    !verb ||
    /^(?:等?(?:\d+|[一二两三四五六七八九十]*)?个?[\u3400-\u9fff、()()]{0,12}(?:政协|单位|部门|委员会|集体)|机关|工作|系统)?$/u.test(
      words.slice(0, verb.index).replace(ADVERBS, '').replace(/^等$/u, ''),
    )
  );
}

/** The titled works the sentence spoke of before this clause. */
function earlierWorks(view: SentenceView, clause: number): readonly SeenMention[] {
  return (
    groupMentions(view, ({ kind, end, mention }) => kind === 'Publication' && mention.category === undefined && end <= clause).at(-1)
      ?.members ?? []
  );
}

/** Where the clause of `at` begins; commas inside quotation marks and titles do not end a clause. */
function clauseStart(view: SentenceView, at: number): number {
  const before = between(view, view.start, at).replace(/《[^《》]*》|“[^“”]*”/gu, (words) => '□'.repeat(words.length));
  const marks = [',', ',', ';', ';', ':', ':', '。', '\n'].map((mark) => before.lastIndexOf(mark));
  return view.start + Math.max(-1, ...marks) + 1;
}
