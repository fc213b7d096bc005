import type { CandidateRelation, RelationEnd, ReportContext } from '../../model/index.js';
import { PROVINCE_OF_LETTER } from '../context/province-letters.js';
import type { RelationExtractor } from '../extractor.js';
import { HOME, ISSUER, type SeenMention, type SentenceView, between, endAt } from '../grammar/sentence-view.js';
import { type Visitors, visitorsBefore } from '../grammar/visitors.js';
import type { Scene } from '../scene.js';

/** Going out: 赴, 前往, 到…(考察|调研|学习), 走访, 深入…调研. */
const GOING =
  /赴|前往|去往|奔赴|到(?=[^,。;]{1,40}(?:考察|调研|学习|走访|交流|观摩|培训|取经|看望|慰问|视察|督导|汇报|参观))|走访(?:看望|慰问|调研)?|深入(?=[^,。;]{1,30}(?:调研|考察|走访|视察))/gu;
/** Looking at what is there, on the way: 调研组先后考察了A、B. */
const LOOKING = /(?:实地)?(?:参观考察|视察调研|考察调研|调研考察|走访调研|考察|察看|查看|视察|参观|走访|观摩|调研)了/gu;
/** What one goes out for; without it 赴 may be anything. */
const PURPOSE = /考察|调研|学习|交流|观摩|培训|走访|取经|视察|座谈|对接|看望|慰问|督导|开展|研学|参观|教育|指导/u;
/** 赴A、B两市,就…进行调研: how far behind the places the aim may stand. */
const LONGEST_AIM = 40;
/** Coming in: 来我市考察, 来耒考察, 莅资调研, 来湘,考察, 来滁深入社区调研. */
const COMING =
  /(?:来|莅临?|到访)([\u4e00-\u9fff]{1,4}?)[,,]?(?:进行|开展|深入[^,。;]{1,20}?|就[^。;]{1,30}?)?(?:考察|调研|学习|交流|参观|指导|走访|观摩|视察)/gu;
/** Receiving: 接待…考察, 承接…调研交流. */
const RECEIVING = /接待|承接|迎接|陪同/gu;
/** Others of the delegation, told in a sentence of their own: 副主席甲、乙参加调研. */
const TAKING_PART = /(?:一同|一并|分别)?(?:参加|参与)(?:了)?(?:调研|考察|视察|学习考察|走访|活动|督导)/u;
/** The committee's own house, which is the committee. */
const OWN_HOUSE = /^[省市县区州]?政协(?:机关)?(?![\u4e00-\u9fff]{0,4}(?:工作站|文史馆|云))/u;

/** Reads who went where: delegations of the reporting committee to other places and bodies, and those of others that came to it. */
export const extractVisits: RelationExtractor = (scene, views) => {
  const found: CandidateRelation[] = [];
  let journey: { readonly targets: readonly RelationEnd[]; readonly sentence: number; readonly visitors: Visitors } | undefined;
  for (const view of views) {
    const left = goingOut(view);
    found.push(...left.relations);
    if (left.targets.length > 0 && left.visitors)
      journey = { targets: left.targets, sentence: view.sentence.index, visitors: left.visitors };
    if (journey && view.sentence.index - journey.sentence <= 4) {
      found.push(...alsoTaking(view, journey.targets), ...lookingAt(view, journey.visitors));
    } else found.push(...lookingAt(view, undefined));
    found.push(...comingIn(scene, view), ...received(view));
  }
  return found;
};

function relation(view: SentenceView, subject: RelationEnd, object: RelationEnd, rule: string, confidence: number): CandidateRelation {
  return { subject, type: 'VISITED', object, modality: view.modality, evidence: { start: view.start, end: view.end }, rule, confidence };
}

function goingOut(view: SentenceView): {
  readonly relations: readonly CandidateRelation[];
  readonly targets: readonly RelationEnd[];
  readonly visitors?: Visitors;
} {
  const relations: CandidateRelation[] = [];
  let targets: readonly RelationEnd[] = [];
  let visitors: Visitors | undefined;
  for (const match of view.text.matchAll(GOING)) {
    const at = view.start + match.index + match[0].length;
    const clauseEnd = endOfClause(view, at);
    const words = between(view, at, clauseEnd);
    const aim = between(view, at, Math.min(view.end, clauseEnd + LONGEST_AIM));
    if (!PURPOSE.test(aim) && !/^走访/u.test(match[0])) continue;
    const listed = listFrom(view, at, clauseEnd);
    if (listed.length === 0 && !OWN_HOUSE.test(words)) continue;
    visitors = visitorsBefore(view, view.start + match.index);
    if (listed.length === 0) {
      for (const person of visitors.persons) relations.push(relation(view, person, ISSUER, 'visit.own-house', 0.7));
      continue;
    }
    targets = listed.map(endAt);
    for (const target of targets) {
      for (const visitor of [...visitors.persons, ...visitors.committees])
        relations.push(relation(view, visitor, target, 'visit.going-out', 0.75));
    }
  }
  return { relations, targets, ...(visitors ? { visitors } : {}) };
}

/** Named persons who took part in the journey of the sentence before. */
function alsoTaking(view: SentenceView, targets: readonly RelationEnd[]): readonly CandidateRelation[] {
  const at = view.text.search(TAKING_PART);
  if (at < 0) return [];
  const persons = visitorsBefore(view, view.start + at).persons;
  return persons.flatMap((person) => targets.map((target) => relation(view, person, target, 'visit.taking-part', 0.6)));
}

/** 调研组先后考察了A、B和C: the delegation that is on its way, or the reporting committee. */
function lookingAt(view: SentenceView, onTheWay: Visitors | undefined): readonly CandidateRelation[] {
  return [...view.text.matchAll(LOOKING)].flatMap((match) => {
    const at = view.start + match.index + match[0].length;
    const targets = listFrom(view, at, endOfClause(view, at), SEEN_BETWEEN);
    const named = visitorsBefore(view, view.start + match.index);
    const going =
      named.persons.length > 0 ? named.persons : onTheWay && onTheWay.committees.length > 0 ? onTheWay.committees : named.committees;
    return targets.flatMap((target) => going.map((visitor) => relation(view, visitor, endAt(target), 'visit.looking-at', 0.65)));
  });
}

/** What joins the members of a list of goals. */
const JOINT =
  /^(?:[、和与及]|以及|等地?和?|[“”]|等?[\d一二三四五六七八九十]*[地市县区家]?[、,]?|(?:[^、和]{0,8}\d+[家个所][\u4e00-\u9fff]{0,6})[和、与]|的)?$/u;
/** In a list of what was seen, members that are no entity may stand between. */
const SEEN_BETWEEN = /^(?:[^,,。;;]{0,40}[、和与及])?$/u;

/** The places or bodies right behind the verb, joined by 、和以及; a place that only leads to the next (广东省|韶关市) is left out. */
function listFrom(view: SentenceView, from: number, to: number, joint = JOINT): readonly SeenMention[] {
  const listed: SeenMention[] = [];
  let at = from;
  const candidates = view.mentions.filter(
    (seen) => seen.start >= from && seen.end <= to && ['Place', 'Committee', 'Organization'].includes(seen.kind),
  );
  for (const candidate of candidates) {
    if (candidate.start < at && listed.some((taken) => candidate.start < taken.end)) continue;
    const gap = between(view, at, candidate.start);
    const joined = joint.test(gap);
    if (!joined) break;
    const previous = listed.at(-1);
    if (previous && gap === '' && previous.kind === 'Place') listed.pop();
    listed.push(candidate);
    at = candidate.end;
  }
  return listed;
}

function comingIn({ context }: Scene, view: SentenceView): readonly CandidateRelation[] {
  return [...view.text.matchAll(COMING)].flatMap((match) => {
    const verb = view.start + match.index;
    const place = view.mentions.find((seen) => seen.kind === 'Place' && seen.start > verb && seen.end <= verb + match[0].length);
    const host = meansHome(context, match[1] ?? '') ? HOME : place && endAt(place);
    if (!host) return [];
    const { persons, committees, asDelegation } = visitorsBefore(view, verb);
    const visitors = [...persons, ...(persons.length === 0 || asDelegation ? committees : [])].filter((visitor) => 'mention' in visitor);
    const others = persons.length === 0 && visitors.length === 0 ? committeesBefore(view, verb) : [];
    return [...visitors, ...others].map((visitor) => relation(view, visitor, host, 'visit.coming-in', 0.75));
  });
}

/** 接待A政协、B政协来访, 承接…调研交流: every committee of the clause came. */
function received(view: SentenceView): readonly CandidateRelation[] {
  return [...view.text.matchAll(RECEIVING)].flatMap((match) => {
    const verb = view.start + match.index;
    const clauseEnd = endOfClause(view, verb);
    if (!PURPOSE.test(between(view, verb, clauseEnd))) return [];
    return view.mentions
      .filter((seen) => seen.kind === 'Committee' && seen.start >= verb && seen.end <= clauseEnd)
      .map((visitor) => relation(view, endAt(visitor), HOME, 'visit.received', 0.75));
  });
}

/** Delegations named before the verb of coming, within the clause (or the list of delegations that ends in 等). */
function committeesBefore(view: SentenceView, verb: number): readonly RelationEnd[] {
  return view.mentions
    .filter(
      (seen) =>
        seen.kind === 'Committee' &&
        seen.end <= verb &&
        /^(?:[^,。;]{0,25}|[^。;]{0,40}等[^,。;]{0,20})$/u.test(between(view, seen.end, verb)),
    )
    .map(endAt);
}

/** 来我市, 来耒, 莅资: the home, by its letter or by 我; a province's letter (来湘) for a provincial home. */
function meansHome(context: ReportContext, letters: string): boolean {
  const home = context.homeDivision;
  if (!home) return false;
  return /^[我本]/u.test(letters) || home.short.includes(letters.charAt(0)) || PROVINCE_OF_LETTER[letters.charAt(0)] === home.name;
}

function endOfClause(view: SentenceView, from: number): number {
  const rest = between(view, from, view.end);
  const stop = rest.search(/[,,。;;!]/u);
  return stop < 0 ? view.end : from + stop;
}
