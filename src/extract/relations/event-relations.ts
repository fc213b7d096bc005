import type { CandidateRelation, RelationEnd } from '../../model/index.js';
import type { RelationExtractor } from '../extractor.js';
import { agentsBefore } from '../grammar/agents.js';
import { createRelation } from '../grammar/create-relation.js';
import { HOME, ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import type { Scene } from '../scene.js';

const HOLDING = /(?:召开|举办|举行|主办|承办|协办|组织|开展|筹办|联合举办|组织召开|主持召开)(?:了|过|的)?/gu;
const ATTENDING = /(?:参加|出席|列席|参与|服务|保障|观摩)(?:了|过)?/gu;
/** Between an announcing verb and the meeting: other members of a list, or nothing. */
const LISTED = /^(?:[^。;;]{0,80}[、,,和及])?[^。;;,,、]{0,6}$/u;
const OCCASION_AFTER = /^(?:活动)?(?:上|中|期间)(?!的)/u;
/** 在广州召开, 在浙江省台州市举行; 活动启动. */
const HAPPENED_AT = /^(?:活动)?[^,,。;;]{0,14}?(?:在|于)(?:[\u3400-\u9fff]{2,9}[省市州]|[\u3400-\u9fff]{2,3})?$/u;
const HAPPENS_HERE = /^(?![\u3400-\u9fff]{2,7}[市县区州])[^,,。;;]{0,14}?(?:召开|举行|举办|开幕|闭幕|启动|落幕|签约)/u;
const HAPPENS = /^(?!等)[^,,。;;]{0,14}?(?:召开|举行|举办|开幕|闭幕|启动|落幕|签约)/u;

/** Who held and who attended a meeting, and where it took place. Persons' attendance is read elsewhere. */
export const extractEventRelations: RelationExtractor = (scene, views) =>
  views.flatMap((view) =>
    view.mentions.filter(({ kind }) => kind === 'Event').flatMap((event) => [...holdersOf(scene, view, event), ...placesOf(view, event)]),
  );

function holdersOf(scene: Scene, view: SentenceView, event: SeenMention): readonly CandidateRelation[] {
  if (event.mention.rule === 'event.party-session') return [];
  const owner = ownerOf(scene, view, event);
  const link = (type: 'HELD' | 'ATTENDED', ends: readonly RelationEnd[], rule: string, confidence: number): readonly CandidateRelation[] =>
    ends.map((end) => createRelation(view, end, type, endAt(event), rule, confidence));
  const session = event.mention.attributes?.['session'] !== undefined;
  const held = owner ? link('HELD', [owner], session ? 'held.session' : 'held.by-name', 0.9) : [];
  if (session) return held;

  const verb = announcingVerb(view, event);
  if (verb?.how === 'held') {
    const holders = organisersBefore(view, verb.at);
    const foreign = owner !== undefined && !isIssuer(owner);
    return [
      ...held,
      ...link('HELD', foreign && holders.every(isIssuer) && verb.word.startsWith('召开') ? [owner] : holders, 'held.verb', 0.88),
    ];
  }
  const attended = verb?.how === 'attended' || OCCASION_AFTER.test(between(view, event.end, view.end));
  if (attended) {
    const attendants = verb ? agentsBefore(view, verb.at) : [ISSUER];
    return [...held, ...link('ATTENDED', attendants, 'attended.verb', 0.85)];
  }
  if (held.length > 0) return held;
  return HAPPENS.test(between(view, event.end, view.end)) ? link('HELD', [ISSUER], 'held.unsaid', 0.7) : [];
}

/** The committee whose name opens the meeting's name: 省政协月度专题协商会. */
function ownerOf(scene: Scene, view: SentenceView, event: SeenMention): RelationEnd | undefined {
  const { name = '' } = event.mention.reference as { readonly name?: string };
  const inside = view.mentions.filter(
    (seen) => seen.kind === 'Committee' && seen.start <= event.start + 3 && seen.start >= event.start && seen.end <= event.end,
  );
  const [only] = inside;
  if (only) return inside.length === 1 ? endAt(only) : announcingVerb(view, event)?.how === 'held' ? ISSUER : undefined;
  return scene.context.issuer !== undefined && name.startsWith(scene.context.issuer) ? ISSUER : undefined;
}

function isIssuer(end: RelationEnd): boolean {
  return 'implied' in end;
}

interface AnnouncingVerb {
  readonly how: 'held' | 'attended';
  /** Offset of the verb in the cleaned text. */
  readonly at: number;
  readonly word: string;
}

function announcingVerb(view: SentenceView, event: SeenMention): AnnouncingVerb | undefined {
  const before = between(view, view.start, event.start);
  const found = [
    ...[...before.matchAll(HOLDING)].map((match) => ({ how: 'held' as const, match })),
    ...[...before.matchAll(ATTENDING)].map((match) => ({ how: 'attended' as const, match })),
  ].sort((a, b) => a.match.index - b.match.index);
  const last = found.at(-1);
  if (!last) return undefined;
  const gap = before.slice(last.match.index + last.match[0].length).replace(/“[^“”]*”/gu, '');
  if (!LISTED.test(gap) || /[,,]/u.test(gap)) return undefined;
  return { how: last.how, at: view.start + last.match.index, word: last.match[0] };
}

/** All organisers of …主办,…承办的: each holding verb of the sentence up to the event brings its own. */
function organisersBefore(view: SentenceView, verb: number): readonly RelationEnd[] {
  const earlier = [...between(view, view.start, verb).matchAll(/(?:主办|承办|协办)(?=[,,、])/gu)].map(({ index }) => view.start + index);
  const ends = [...earlier, verb].flatMap((at) => agentsBefore(view, at));
  const seen = new Set<string>();
  return ends.filter((end) => {
    const key = JSON.stringify(end);
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** 在广州召开 after the name, 在郧阳区召开 before it, 在我市召开. */
function placesOf(view: SentenceView, event: SeenMention): readonly CandidateRelation[] {
  const after = between(view, event.end, view.end);
  const places = view.mentions.filter(({ kind }) => kind === 'Place');
  const following = places.filter(
    ({ start, end }) =>
      start >= event.end && HAPPENED_AT.test(between(view, event.end, start)) && HAPPENS_HERE.test(between(view, end, view.end)),
  );
  const leading = places.filter(
    ({ start, end }) =>
      end <= event.start &&
      /在$/u.test(between(view, view.start, start)) &&
      /^[^,,。;;]{0,6}(?:召开|举办|举行)(?:了|过)?[^,,。;;]{0,4}$/u.test(between(view, end, event.start)),
  );
  const within =
    event.mention.rule === 'event.ceremony'
      ? places.filter(({ start, end }) => start > event.start && end < event.end && /在$/u.test(between(view, event.start, start)))
      : [];
  const told = [...following, ...leading, ...within].map((place) =>
    createRelation(view, endAt(event), 'LOCATED_IN', endAt(place), 'located.event', 0.9),
  );
  if (told.length === 0 && /^(?:活动)?在我[省市县区州]/u.test(after))
    return [createRelation(view, endAt(event), 'LOCATED_IN', HOME, 'located.event-at-home', 0.85)];
  return told;
}
