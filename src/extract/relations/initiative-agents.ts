import { type RelationEnd, foldWidth } from '../../model/index.js';
import { agentsBefore } from '../grammar/agents.js';
import { ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';

/** “…”是甲政协打造的品牌; 开展“…”活动是县委的重点工作 */
const IS_OF = /^[”’]?[^,。;“”]{0,8},?是[^,。;“”]{0,6}$/u;
const MADE_BY = /^[^,。;]{0,10}(?:打造|创办|创建|推出|创立|首创|探索)的/u;
const WORK_OF = /^[^,。;]{0,10}的(?:重点|中心|年度|一项|主要)/u;
const SPOKEN = /^\s*[“].*[”]\s*$/su;
const SAYS = /^[^,。;“”]{2,16}(?:说|介绍|表示|告诉|谈到)/u;

/** Who acts before the name. A newspaper only reports: behind one, the reporting committee is meant. */
export function actingBodies(view: SentenceView, initiative: SeenMention): readonly RelationEnd[] {
  const agents = agentsBefore(view, initiative.start);
  const reports = agents.some((agent) =>
    view.mentions.some((seen) => 'mention' in agent && seen.index === agent.mention && seen.mention.category === 'media'),
  );
  return reports ? [ISSUER] : agents;
}

/** The body of a speaker whose words the sentence is, where the next sentence names both: “…。”乙区政协主席某某说。 */
export function speakerOf(view: SentenceView, next: SentenceView | undefined): SeenMention | undefined {
  return next && SPOKEN.test(view.text) && next.sentence.paragraph === view.sentence.paragraph ? speakingBody(next) : undefined;
}

function speakingBody(view: SentenceView): SeenMention | undefined {
  const body = view.mentions.find(({ kind }) => kind === 'Committee');
  return body && body.start - view.start <= 2 && SAYS.test(between(view, body.end, view.end)) ? body : undefined;
}

/** The bodies that the sentence names right behind the name as its makers, or as those whose work it is. */
export function bodiesNamedAfter(
  view: SentenceView,
  initiative: SeenMention,
): { readonly bodies: readonly RelationEnd[]; readonly made: boolean } | undefined {
  const following = view.mentions.filter(({ kind, start }) => (kind === 'Committee' || kind === 'Organization') && start >= initiative.end);
  const first = following[0];
  if (!first || !IS_OF.test(foldWidth(between(view, initiative.end, first.start)))) return undefined;
  const bodies = [first];
  for (const body of following.slice(1)) if (/^[、和与及]?$/u.test(between(view, bodies.at(-1)?.end ?? 0, body.start))) bodies.push(body);
  const behind = foldWidth(between(view, bodies.at(-1)?.end ?? view.end, view.end));
  const made = MADE_BY.test(behind);
  return made || WORK_OF.test(behind) ? { bodies: bodies.map(endAt), made } : undefined;
}

/** 某检查组对|市政协落实|“…”工作机制给予充分肯定: who praises does not practise. */
const PRAISED = /对([^,。;:“”]{0,30})“?$/u;
const PRAISE = /^[”’]?[^,。;:“”]{0,16}(?:给予|予以|表示|作出|作了?)了?[^,。;:“”]{0,6}(?:肯定|评价|赞赏|赞扬|好评|认可)/u;
/** 我市落实: the whole place's doing is nobody's whom the sentence names. */
const OF_THE_PLACE = /[我全该本][省市县区州旗]|各[省市县区地]/u;

/** Whose practice of the initiative a sentence praises; undefined where it does not praise. */
export function praisedDoers(view: SentenceView, initiative: SeenMention): readonly RelationEnd[] | undefined {
  const object = PRAISED.exec(foldWidth(between(view, view.start, initiative.start)))?.[1];
  if (object === undefined || !PRAISE.test(foldWidth(between(view, initiative.end, view.end)))) return undefined;
  const from = initiative.start - object.length - 1;
  const doers = view.mentions.filter(
    ({ kind, start, end }) => (kind === 'Committee' || kind === 'Organization') && start >= from && end <= initiative.start,
  );
  const last = doers.at(-1);
  if (last) return doers.filter(({ start, end }) => start === last.start && end === last.end).map(endAt);
  return OF_THE_PLACE.test(object) ? [] : [ISSUER];
}
