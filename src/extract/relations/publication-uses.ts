import type { CandidateRelation } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { createRelation } from '../grammar/create-relation.js';
import { type MentionGroup, groupMentions } from '../grammar/mention-groups.js';
import { type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';

/** 被省委办公厅采用, 获省政协采纳, 列为省政协…重点提案. */
const ADOPTED =
  /(?:被|获得|获|得到|为|受到)([^,,。;;《》]{0,40}?)(?:采用|采纳|采编|编发|转发|吸纳|刊用|录用|选用|转报|收录|专报)|(?:被|)列(?:为|入)([^,,。;;《》]{0,30}?)(?:督办|重点|优先)/gu;
/** 在《湘声报》头版刊发; 《人民政协报》刊发《…》. */
const APPEARED = /^[^,,。;;《》]{0,14}?(?:刊发|刊登|刊载|登载|发表|播出|播发|推介|连载|报道)/u;
/** 《江淮时报》以《…》为题,报道…. */
const INTRODUCED = /^以[^。]{0,90}?》为题/u;
/** A new subject that is counted: 18篇信息被…采用 is no longer about the title. */
const NEW_SUBJECT = /[,,;;](?:另有|其余|其中)?(?:\d+|[一二两三四五六七八九十]+)(?:余|多)?[篇条件份项]/u;
const OCCASION = /在$/u;

/** Who took a titled work up (ADOPTED_BY) and where it appeared (PUBLISHED_IN). */
export const extractPublicationUses: RelationExtractor = (_scene, views) =>
  views.flatMap((view) => {
    const groups = groupMentions(view, ({ kind }) => kind === 'Publication');
    return groups.flatMap((group, index) => {
      const limit = groups[index + 1]?.start ?? view.end;
      return [...adoptions(view, group, limit), ...appearances(view, group, limit)];
    });
  });

function adoptions(view: SentenceView, group: MentionGroup, limit: number): readonly CandidateRelation[] {
  const after = between(view, group.end, limit);
  const region = after.slice(0, NEW_SUBJECT.exec(after)?.index ?? after.length);
  return [...region.matchAll(ADOPTED)].flatMap((match): readonly CandidateRelation[] => {
    const start = group.end + match.index;
    const told = bodiesIn(view, start, start + match[0].length);
    const bodies = told.length > 0 || (match[1] ?? '') !== '' ? told : occasionBodies(view, group.start);
    return bodies.flatMap((body) =>
      group.members.map((work) => createRelation(view, endAt(work), 'ADOPTED_BY', endAt(body), 'adopted.passive', 0.9)),
    );
  });
}

function bodiesIn(view: SentenceView, start: number, end: number): readonly SeenMention[] {
  const inside = view.mentions.filter(
    (seen) =>
      (seen.kind === 'Committee' || seen.kind === 'Organization') &&
      seen.mention.category !== 'media' &&
      seen.start >= start &&
      seen.end <= end,
  );
  return inside.filter((body) => !inside.some((other) => other !== body && other.start <= body.start && other.end > body.end));
}

/** Where 被吸纳 names nobody: the committee at whose meeting the work was put forward (在省政协专题议政常委会议上提交的…). */
function occasionBodies(view: SentenceView, before: number): readonly SeenMention[] {
  return view.mentions
    .filter((seen) => seen.kind === 'Committee' && seen.end <= before && OCCASION.test(between(view, view.start, seen.start)))
    .slice(-1);
}

function appearances(view: SentenceView, group: MentionGroup, limit: number): readonly CandidateRelation[] {
  const media = view.mentions.filter(({ mention }) => mention.category === 'media');
  const after = media.filter(
    ({ start, end }) =>
      start >= group.end &&
      end <= limit &&
      /(?:在|被|由|获|登上)$/u.test(between(view, group.end, start)) &&
      APPEARED.test(`${between(view, end, view.end)}`),
  );
  const before = media.filter(
    ({ end }) =>
      end <= group.start &&
      ((between(view, end, group.start) === '以' && INTRODUCED.test(between(view, end, view.end))) ||
        /^[^。;;《》]{0,20}?(?:刊发|刊登|发表|推介|报道)(?:了|的)?[^,,。;;《》]{0,10}$/u.test(between(view, end, group.start))),
  );
  return [...after, ...before.slice(-1)].flatMap((medium) =>
    group.members.map((work) => createRelation(view, endAt(work), 'PUBLISHED_IN', endAt(medium), 'published.in-medium', 0.92)),
  );
}
