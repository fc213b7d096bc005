import type { EntityKind, RelationEnd } from '../../model/index.js';
import { type SeenMention, type SentenceView, ISSUER, between, endAt } from './sentence-view.js';

/** What may stand between a clause's beginning and its agent: times, links, occasions; not the prepositions that make an object of it. */
const LEAD_IN =
  /^[\s“‘(]*(?:[一二三四五六七八九十两\d〇]+年(?:多)?来|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|今年|去年|当日|近日|日前|近年来|期间|其中|同时|此外|与此同时|目前|此前|会后|会前|会上|会议期间|由|经|在.{0,20}(?:中|上|下|期间|时|后)|\S{0,12}(?:以来|期间|之后|之际)|[一二三四五六七八九十]是|[(][一二三四五六七八九十\d]+[)]|一年来|五年来)?[\s,,、::]*$/u;
/** What follows a mention that owns something or is spoken of, and does not act itself. */
const NOT_ACTING =
  /^(?:的|系统|机关(?=[^。]{0,4}的)|领导下|指导下|(?:坚强|精心|大力|有力)(?:领导|指导|支持|帮助|关心)|部署|要求|履职总?要求|工作(?=报告|会议))/u;
/** What joins the members of one agent: 、 和 与 及 以及. */
const JOINT = /^(?:[、和与及]|以及|联合|会同)$/u;

/**
 * Who does what stands at `offset`: the body (or bodies joined by 、和与) that opens the nearest clause before it in the sentence;
 * where no clause is opened by a body, the reporting committee, which these reports leave unsaid.
 */
export function agentsBefore(
  view: SentenceView,
  offset: number,
  kinds: readonly EntityKind[] = ['Committee', 'Organization'],
): readonly RelationEnd[] {
  const group = explicitAgentsBefore(view, offset, kinds);
  return group.length > 0 ? group.map(endAt) : [ISSUER];
}

/** As {@link agentsBefore}, but empty where the sentence names no agent. */
export function explicitAgentsBefore(
  view: SentenceView,
  offset: number,
  kinds: readonly EntityKind[] = ['Committee', 'Organization'],
): readonly SeenMention[] {
  const candidates = view.mentions.filter((seen) => kinds.includes(seen.kind) && seen.end <= offset && !isPartOfName(view, seen, kinds));
  for (let at = candidates.length - 1; at >= 0; at -= 1) {
    const last = candidates[at];
    if (!last || NOT_ACTING.test(between(view, last.end, offset))) continue;
    const group = [last];
    let first = at;
    while (first > 0) {
      const previous = candidates[first - 1];
      const current = candidates[first];
      if (!previous || !current) break;
      const sameWords = previous.start === current.start && previous.end === current.end;
      if (!sameWords && !JOINT.test(between(view, previous.end, current.start))) break;
      group.unshift(previous);
      first -= 1;
    }
    if (opensClause(view, group[0]?.start ?? 0)) return group;
  }
  return [];
}

function opensClause(view: SentenceView, start: number): boolean {
  const before = between(view, view.start, start);
  const clause = before.slice(Math.max(...[',', ',', ';', ';', '。', ':', ':', '!', '\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  return LEAD_IN.test(clause);
}

/** A committee inside the name of its studio or academy does not act: the longer name does. */
function isPartOfName(view: SentenceView, inner: SeenMention, kinds: readonly EntityKind[]): boolean {
  return view.mentions.some(
    (outer) =>
      kinds.includes(outer.kind) &&
      outer.start <= inner.start &&
      inner.end <= outer.end &&
      outer.end - outer.start > inner.end - inner.start,
  );
}
