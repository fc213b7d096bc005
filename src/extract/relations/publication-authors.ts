import type { CandidateRelation, RelationEnd } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { agentsBefore } from '../grammar/agents.js';
import { createRelation } from '../grammar/create-relation.js';
import { type MentionGroup, groupMentions } from '../grammar/mention-groups.js';
import { ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import { writersBefore } from '../grammar/title-writers.js';
import type { Scene } from '../scene.js';

/** Verbs of making a document, to the left of its title. */
const MADE =
  /(?:形成|出台|制定|制订|印发|下发|编撰|编写|编印|编辑|编纂|编著|编发|编报|编排|出版|撰写|起草|提交|报送|上报|发布|推出|拟定|修订|修改完善|创作|签订|签署|宣读|审议通过|讨论通过|协商通过|通过了|递交|刊印|重刊|重印|续修|建立|完善)(?:了|并实施|实施|出版|印发|完成)*(?![^《]{0,16}(?:[学宣贯])(?:习|传|彻))/gu;
/** Between a making verb and the title: what sort of document; no other verb that takes the title from it. */
const SORT = /^[^,,。;;::《》]{0,26}$/u;
/** Between a person and the title it made: 委员提交的, 为本次活动创作的新诗, 作《…》, 委员,代表九三学社作了, 收集整理、编辑出版了…. */
const MADE_BY = new RegExp(
  [
    '^(?:等?\\s*(?:\\d+|[一二两三四五六七八九十]+)?[位名]?[\\u3400-\\u9fff]{0,12}?(?:委员|代表|同志)?)?(?:[,,]?代表[^,,。;;、《》]{2,20}?|为[^,,。;;、《》]{2,12}?)?(?:撰写|提交|创作|执笔|领衔|提出|主编|编著|编写|所著|递交|报送|反映|所?作)(?:了|的)?[^,,。;;《》]{0,8}$',
    '^(?:(?:收集|搜集|整理|编辑|出版|撰写|编写|编纂|创作)[、了和]*)+[^,,。;;《》]{0,16}$',
  ].join('|'),
  'u',
);
/** 通山县政协委员提出的: its members' work is the committee's. */
const MEMBERS_MADE =
  /^(?:[\u3400-\u9fff]{0,6})?委员(?:们)?(?:[\u3400-\u9fff]{0,6})?(?:撰写|提交|提出|递交|反映|报送)的?[^,,。;;《》]{0,8}$/u;
/** To the right of a title: somebody took it up, so the reporting committee wrote it. */
const TAKEN_UP =
  /^[^。《》]{0,60}?(?:采用|采纳|编发|转发|吸纳|批示|肯定|列为|入选|推介|交流发言|出台|印发|出版|发行|登上|成书|付梓|问世|面世)/u;
/** A prize says who wrote it only of the committee's own sorts of papers; press articles win prizes for others. */
const HONOURED = /^[^。《》]{0,40}?(?:荣获|获评|获|被评)/u;
const WORKING_PAPER = /^关于.*(?:报告|建议|意见|提案|对策|思考)$/u;
/** Words that make the title somebody else's, to be studied or followed. */
const FOLLOWED =
  /(?:学习|贯彻|落实|根据|按照|依据|遵循|赠送|赠予|观看|参照|对照|宣讲|解读|遵守|执行|依照|捧读|阅读|接受|学懂|围绕|就)[^,,。;;]{0,20}$/u;
/** 在省政协常委会上作《…》大会发言, 以《…》为题作交流发言 */
const SPEAKING = /(?:作了?|作题为|以)$/u;
const SPOKEN = /^(?:为题[,,]?)?(?:[^,,。;;《》]{0,10}作了?)?的?(?:大会|专题|书面|口头|主题|交流|典型|经验)*(?:发言|汇报)/u;
const WITH_OTHERS = /(?:会同|联合|与|和)$/u;

/** Who wrote, drew up or issued a titled work: named before its making verb, else the reporting committee where the work was made or taken up. */
export const extractAuthors: RelationExtractor = (scene, views) =>
  views.flatMap((view) => groupMentions(view, ({ kind }) => kind === 'Publication').flatMap((group) => authorsOf(scene, view, group)));

function authorsOf(scene: Scene, view: SentenceView, group: MentionGroup): readonly CandidateRelation[] {
  const link = (authors: readonly RelationEnd[], rule: string, confidence: number): readonly CandidateRelation[] =>
    authors.flatMap((author) => group.members.map((work) => createRelation(view, author, 'AUTHORED', endAt(work), rule, confidence)));

  const signed = group.members.filter((work) => isOwnDocument(scene, work, /^关于/u));
  if (signed.length === group.members.length) return link([ISSUER], 'authored.own-name', 0.9);
  const makers = makersBefore(view, group);
  if (makers.length > 0) return link(makers.map(endAt), 'authored.by-named', 0.92);
  const committee = committeeOfMembers(view, group);
  if (committee) return link(committee, 'authored.by-members', 0.85);
  const verb = makingVerb(view, group);
  if (verb !== undefined) return link(agentsWith(view, verb), 'authored.making-verb', 0.9);
  if (SPEAKING.test(between(view, view.start, group.start)) && SPOKEN.test(between(view, group.end, view.end)))
    return link(speakersOf(view, group), 'authored.spoken', 0.85);
  const named = group.members.filter((work) => isOwnDocument(scene, work));
  if (named.length > 0) return named.map((work) => createRelation(view, ISSUER, 'AUTHORED', endAt(work), 'authored.own-name', 0.85));
  const before = between(view, view.start, group.start);
  if (FOLLOWED.test(before)) return [];
  const after = between(view, group.end, view.end);
  const honoured =
    HONOURED.test(after) &&
    group.members.every(({ mention }) => mention.reference.how === 'named' && WORKING_PAPER.test(mention.reference.name));
  const writers = TAKEN_UP.test(after) || HONOURED.test(after) ? writersBefore(view, group.start) : [];
  if (writers.length > 0) return link(writers.map(endAt), 'authored.beside-title', 0.85);
  return TAKEN_UP.test(after) || honoured ? link([ISSUER], 'authored.taken-up', 0.8) : [];
}

/** Who speaks: the last person of the title's clause, else its agent. */
function speakersOf(view: SentenceView, group: MentionGroup): readonly RelationEnd[] {
  const person = view.mentions.findLast(({ kind, end }) => kind === 'Person' && end <= group.start);
  return person && !/[,,;;]/u.test(between(view, person.end, group.start)) ? [endAt(person)] : agentsBefore(view, group.start);
}

/** Persons or bodies right before the title with a verb of making: 杜黎明委员提交的《…》. */
function makersBefore(view: SentenceView, group: MentionGroup): readonly SeenMention[] {
  const candidates = view.mentions.filter(({ kind, end }) => (kind === 'Person' || kind === 'Organization') && end <= group.start);
  const last = candidates.at(-1);
  if (!last || last.kind !== 'Person' || !MADE_BY.test(between(view, last.end, group.start))) return [];
  const makers = [last];
  for (const previous of candidates.slice(0, -1).reverse()) {
    const first = makers[0];
    if (
      !first ||
      previous.kind !== 'Person' ||
      !/^(?:委员|同志|代表)?[、和与及](?:[\u3400-\u9fff]{0,8})?$/u.test(between(view, previous.end, first.start))
    )
      break;
    makers.unshift(previous);
  }
  return makers;
}

/** The committee whose members made it; none for members of the national committee, who are everybody's. */
function committeeOfMembers(view: SentenceView, group: MentionGroup): readonly RelationEnd[] | undefined {
  const committee = view.mentions.findLast(({ kind, end }) => kind === 'Committee' && end <= group.start);
  if (!committee || !MEMBERS_MADE.test(between(view, committee.end, group.start))) return undefined;
  const { reference } = committee.mention;
  return reference.how === 'relative' && reference.unit === '全国' ? [] : [endAt(committee)];
}

function makingVerb(view: SentenceView, group: MentionGroup): number | undefined {
  const before = between(view, view.start, group.start);
  const last = [...before.matchAll(MADE)].at(-1);
  if (!last) return undefined;
  const after = before.slice(last.index + last[0].length);
  const plain = after.replace(/《[^《》]*》/gu, '').replace(/[、和及]/gu, '');
  return SORT.test(plain) && !FOLLOWED.test(before) && !/即将$/u.test(before.slice(0, last.index)) ? view.start + last.index : undefined;
}

/** The agents of a making verb, with a body named right before it as a partner: 会同省政府参事室形成. */
function agentsWith(view: SentenceView, verb: number): readonly RelationEnd[] {
  const agents = agentsBefore(view, verb);
  const partner = view.mentions
    .filter(({ kind, end }) => (kind === 'Committee' || kind === 'Organization') && end <= verb)
    .find(
      ({ start, end }) => WITH_OTHERS.test(between(view, view.start, start)) && /^[\u3400-\u9fff]{0,4}$/u.test(between(view, end, verb)),
    );
  if (!partner || agents.some((agent) => 'mention' in agent && agent.mention === partner.index)) return agents;
  return [...agents, endAt(partner)];
}

/** A document that bears the reporting committee's name: 南海政协信息, 政协株洲市第十届委员会委员履职考核评价办法. */
function isOwnDocument({ context }: Scene, { mention }: SeenMention, next = /^/u): boolean {
  const title = mention.reference.how === 'named' ? mention.reference.name : '';
  const place = context.homeDivision;
  if (context.issuer === undefined) return false;
  const own = place
    ? [context.issuer, `政协${place.name}委员会`, `${place.short}政协`, `政协${place.name}`, `中国人民政治协商会议${place.name}`]
    : [context.issuer, '政协全国委员会'];
  const bare = title.replace(/^关于(?:印发[<〈])?/u, '');
  return own.some((name) => bare.startsWith(name) && next.test(bare.slice(name.length))) && !/纪实|小记|侧记|综述|记事|背后/u.test(title);
}
