import { type Mention, divisionOfUnit } from '../../model/index.js';
import { isOfHome } from '../grammar/home-bodies.js';
import { type SeenMention, type SentenceView, between } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';

/** A body, or bodies listed together, that a name stands right behind. */
export interface NameOwner {
  readonly bodies: readonly SeenMention[];
  /** The words between say that the bodies do it (省政协开展“…”), not only that it is theirs (省政协“…”). */
  readonly acting: boolean;
}

const BODY_LINK = /^(?:[、和与及]|以及)$/u;
/** Other quoted names of the same list may stand between: 省政协“甲”“乙”要求. */
const BETWEEN = /^(.*?)(?:(?:“[^“”]*”|‘[^‘’]*’)[、和与及]?)*[“‘]?$/u;
const BELONGS = /^(?:机关)?(?:党组|党支部|常委会|专门委员会|专委会)?\s*(?:统筹|提出的?|确定的?|部署的?|明确的?|倡导的?|发出的?|关于|的)?$/u;
/** 落实|省政协|提案工作“…”机制: what the owner's rule is about may stand between, where the rule is followed. */
const TOPIC = /^(?:关于|在)?(?:(?!开展|推进|推动|加强|部署|做好|召开|组织|实施|配合|参加)[\u3400-\u9fff]){2,8}(?:工作|方面|领域)的?$/u;
const FOLLOWED = /(?:落实|贯彻|按照|根据|遵照|执行|响应)$/u;
const ACTS =
  /^(?:积极|协同|联合|共同|牵头|创新|深入|持续|全面|主动|也|均)*(?:开展|实施|打造|举办|推出|创办|创建|发起|组织开展|建设|主办)的?$/u;

/** Bodies gone to, talked with or looked at do not act in the clause. */
const GONE_TO = /(?:前往|[赴到向对与在]|走访|考察|调研|深入|来到)$/u;

/** The owner that a name names right before it; undefined where none stands there. */
export function ownerOf(view: SentenceView, name: SeenMention): NameOwner | undefined {
  const candidates = view.mentions.filter(({ kind, end }) => (kind === 'Committee' || kind === 'Organization') && end <= name.start);
  const last = candidates.at(-1);
  if (!last || name.start - last.end > 80) return undefined;
  const words = BETWEEN.exec(between(view, last.end, name.start))?.[1] ?? '';
  const acting = ACTS.test(words);
  const topical = TOPIC.test(words) && FOLLOWED.test(between(view, view.start, last.start));
  if (!acting && !topical && !BELONGS.test(words)) return undefined;
  const bodies = [last];
  for (let at = candidates.length - 2; at >= 0; at -= 1) {
    const [body, next] = [candidates[at], bodies[0]];
    if (!body || !next) break;
    const sameWords = body.start === next.start && body.end === next.end;
    if (!sameWords && !BODY_LINK.test(between(view, body.end, next.start))) break;
    bodies.unshift(body);
  }
  const before = between(view, view.start, bodies[0]?.start ?? name.start);
  return acting && GONE_TO.test(before) ? undefined : { bodies, acting };
}

/** Whether a body stands above the reporting committee: of a higher level on its line, or the party and government of its own. */
export function isAboveIssuer(scene: Scene, { mention, kind }: SeenMention): boolean {
  return isOfHome(scene, mention) ? kind === 'Organization' && mention.category !== 'studio' : isOfAncestor(scene, mention);
}

function isOfAncestor({ context, knowledge: { gazetteer } }: Scene, { reference }: Mention): boolean {
  const home = context.homeDivision;
  if (reference.how === 'named') return /^(?:全国政协|中共中央|国务院)$/u.test(reference.name);
  if (!home) return false;
  const above = gazetteer.ancestors(home);
  if (reference.how === 'placed') return above.some(({ name, short }) => reference.place === name || reference.place === short);
  const meant = divisionOfUnit([...above, home], reference.unit);
  return meant !== undefined && meant.code !== home.code;
}
